package io.github.seanettle.spark.join;

import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.io.Serializable;
import java.util.Locale;

/**
 * Says which texts match: a metric, built in or your own, and a cut-off.
 *
 * <pre>{@code
 * MatchRule twoEdits = MatchRule.withinDistance(Metrics.damerauLevenshtein(), 2);
 * MatchRule alike = MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.9);
 * MatchRule sameWords = MatchRule.withSimilarity(Metrics.named("jaccard"), 0.5);
 * }</pre>
 *
 * <p>A metric of your own is sent to the executors, so its class must be in a jar that they have. It is asked for pairs in either
 * order, and must keep what {@link StringMetric} says. Immutable.
 */
public final class MatchRule implements Serializable {
    private static final long serialVersionUID = 1L;

    private final StringMetric metric;
    private final boolean byDistance;
    private final double worst;

    private MatchRule(StringMetric metric, boolean byDistance, double worst) {
        this.metric = metric;
        this.byDistance = byDistance;
        this.worst = worst;
        linker(); // checks
    }

    /**
     * Texts match that are at most {@code maxDistance} apart; scores are distances.
     *
     * @param metric what counts
     * @param maxDistance the largest distance of a match, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if {@code metric} is null
     */
    public static MatchRule withinDistance(StringDistance metric, int maxDistance) {
        return new MatchRule(metric, true, maxDistance);
    }

    /**
     * Texts match that are at least {@code minSimilarity} alike; scores are similarities.
     *
     * @param metric what compares
     * @param minSimilarity the least similarity of a match, from 0 to 1
     * @return the rule
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if {@code metric} is null
     */
    public static MatchRule withSimilarity(StringMetric metric, double minSimilarity) {
        return new MatchRule(metric, false, minSimilarity);
    }

    StringMetric metric() {
        return metric;
    }

    boolean byDistance() {
        return byDistance;
    }

    /** The largest distance of a match. */
    int maxDistance() {
        return (int) worst;
    }

    /** The least similarity of a match. */
    double minSimilarity() {
        return worst;
    }

    /** The score of equal texts. */
    double best() {
        return byDistance ? 0 : 1;
    }

    /** The library's own linker by this rule. */
    Linker linker() {
        return byDistance
                ? Linker.withinDistance((StringDistance) metric, (int) worst)
                : Linker.withSimilarity(metric, worst);
    }

    /** The metric and the cut-off. */
    @Override
    public String toString() {
        return byDistance
                ? String.format(Locale.ROOT, "%s ≤ %d", metric, (int) worst)
                : String.format(Locale.ROOT, "%s ≥ %s", metric, worst);
    }
}
