package io.github.seanettle.internal.kernel;

import io.github.seanettle.text.TextOptions;

/** A metric that works on units: what an engine needs to read each text once and compare it often. */
public interface UnitMetric {
    /** How texts become units. */
    TextOptions textOptions();

    /** The similarity of a prepared pattern and a text, or 0 if it is below {@code minSimilarity}. */
    double similarity(Pattern pattern, int[] text, int from, int length, double minSimilarity, Workspace workspace);

    /** A similarity that no two texts of these lengths exceed. */
    double mostSimilarity(int m, int n);

    /** A metric that counts. The distance is never below the difference of the lengths. */
    interface Counting extends UnitMetric {
        /** The distance of a prepared pattern and a text, or {@code maxDistance + 1} if it is larger. */
        int distance(Pattern pattern, int[] text, int from, int length, int maxDistance, Workspace workspace);
    }
}
