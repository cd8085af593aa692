package io.github.seanettle.cli;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import org.jspecify.annotations.Nullable;

/** The number that {@code score} prints for a pair. */
@FunctionalInterface
interface PairScore {
    Number of(String a, String b);

    /**
     * Chooses the number.
     *
     * @param kind what was asked for; if null, the metric and the cut-off decide
     * @param cutOff checked to fit the metric
     */
    static PairScore of(String name, StringMetric metric, @Nullable ScoreKind kind, CutOff cutOff) {
        boolean counts = metric instanceof StringDistance;
        ScoreKind usual = counts && cutOff.minSimilarity == null ? ScoreKind.DISTANCE : ScoreKind.SIMILARITY;
        ScoreKind chosen = kind == null ? usual : kind;
        if (chosen == ScoreKind.DISTANCE) {
            if (!counts) {
                throw new UserError(name + " has no distance: use --as similarity or --as normalized");
            }
            return distance((StringDistance) metric, cutOff);
        }
        PairTest within = within(metric, cutOff);
        if (chosen == ScoreKind.SIMILARITY) {
            return (a, b) -> within.test(a, b) ? metric.similarity(a, b) : 0.0;
        }
        return (a, b) -> within.test(a, b) ? metric.normalizedDistance(a, b) : 1.0;
    }

    private static PairScore distance(StringDistance metric, CutOff cutOff) {
        if (cutOff.minSimilarity != null) {
            throw new UserError("--as distance does not go with --min-similarity: use --max-distance");
        }
        Integer k = cutOff.maxDistance;
        if (k == null) {
            return metric::distance;
        }
        return (a, b) -> metric.distance(a, b, k);
    }

    private static PairTest within(StringMetric metric, CutOff cutOff) {
        Integer k = cutOff.maxDistance;
        if (k != null) {
            StringDistance distance = (StringDistance) metric;
            return (a, b) -> distance.distance(a, b, k) <= k;
        }
        Double s = cutOff.minSimilarity;
        if (s != null) {
            return (a, b) -> metric.similarity(a, b) >= s;
        }
        return (a, b) -> true;
    }

    /** Whether a pair is within the cut-off. */
    @FunctionalInterface
    interface PairTest {
        boolean test(String a, String b);
    }
}
