package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringMetric;
import java.util.Objects;

/**
 * What is computed of each pair.
 *
 * @param metric the metric
 * @param byDistance whether scores are its distances; else they are similarities
 */
record Measure(StringMetric metric, boolean byDistance) {
    /** The worst score that there can be. A distance may have to be one more than a cut-off. */
    double worst() {
        return byDistance ? Integer.MAX_VALUE - 1 : 0;
    }

    /** Checks that the metric can compare a corpus. */
    void check(String name, Corpus corpus) {
        Objects.requireNonNull(corpus, name);
        if (!(metric instanceof UnitMetric ofUnits)) {
            throw new IllegalArgumentException(
                    metric + " is handed whole texts, which a corpus does not keep: compare the lists themselves");
        }
        if (!ofUnits.textOptions().equals(corpus.textOptions())) {
            throw new IllegalArgumentException(name + " was read as [" + corpus.textOptions() + "], but " + metric
                    + " compares texts as [" + ofUnits.textOptions() + "]: give both the same options");
        }
    }
}
