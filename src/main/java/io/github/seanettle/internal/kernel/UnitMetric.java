package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.text.TextOptions;
import java.io.Serializable;
import java.util.List;

/** A metric that works on units: what an engine needs to read each text once and compare it often. */
public interface UnitMetric extends Serializable {
    /** How texts become units. */
    TextOptions textOptions();

    /** What else makes this metric: enough to make an equal one. */
    Recipe recipe();

    /**
     * What a metric was made of.
     *
     * @param name which one
     * @param numbers what it was given, in an order of its own
     */
    record Recipe(String name, List<Double> numbers) {}

    /** The similarity of the texts in {@code workspace.a} and {@code workspace.b}, or 0 if it is below {@code minSimilarity}. */
    double similarity(Workspace workspace, double minSimilarity);

    /** The similarity of a prepared pattern and a text, or 0 if it is below {@code minSimilarity}. */
    double similarity(Pattern pattern, int[] text, int from, int length, double minSimilarity, Workspace workspace);

    /**
     * The same for a string that is folded but not read as units, if it can be compared as it is; else {@link
     * DistanceKernel#NO_ANSWER}.
     */
    double similarity(Pattern pattern, String text, double minSimilarity);

    /**
     * How many units two texts of these lengths must have in common, each with a partner of its own, to be so similar. May be
     * more than the shorter has, and may be below 0.
     */
    int leastCommon(int m, int n, double minSimilarity);

    /** A metric that compares sets of pieces: those in both texts by those in either. */
    interface OfPieces extends UnitMetric {
        /** How texts are cut into pieces. */
        JaccardKernel kernel();
    }

    /** A metric that lanes can compute, many pairs at a time. */
    interface InLanes extends UnitMetric {
        /** What the lanes compute. */
        Recurrence recurrence();

        /**
         * The similarity of two texts of lengths m and n.
         *
         * @param code what the lanes say of them
         * @param prefix how many leading units are equal, up to {@link #prefixLimit()}
         */
        double similarity(int code, int m, int n, int prefix);

        /** How many leading units can matter. */
        int prefixLimit();

        /** As {@link #leastCommon(int, int, double)}, of texts that begin with at most {@code prefix} equal units. */
        int leastCommon(int m, int n, double minSimilarity, int prefix);
    }

    /** A metric that counts. Its lanes say how far texts are apart. */
    interface Counting extends InLanes {
        /** The distance of the texts in {@code workspace.a} and {@code workspace.b}, or {@code maxDistance + 1} if it is larger. */
        int distance(Workspace workspace, int maxDistance);

        /** The distance of a prepared pattern and a text, or {@code maxDistance + 1} if it is larger. */
        int distance(Pattern pattern, int[] text, int from, int length, int maxDistance, Workspace workspace);

        /**
         * The same for a string that is folded but not read as units, if it can be compared as it is; else {@link
         * DistanceKernel#NO_ANSWER}.
         */
        int distance(Pattern pattern, String text, int maxDistance);

        /** As {@link #leastCommon(int, int, double)}, to be so near. */
        int leastCommon(int m, int n, int maxDistance);

        /** The largest distance with which two texts of lengths m and n are so similar. */
        int largestDistance(int m, int n, double minSimilarity);

        @Override
        default int prefixLimit() {
            return 0;
        }

        @Override
        default int leastCommon(int m, int n, double minSimilarity, int prefix) {
            return leastCommon(m, n, minSimilarity);
        }
    }
}
