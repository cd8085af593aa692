package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Edits;
import io.github.seanettle.internal.kernel.UnitMetric;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A way to find the matches of two lists. All find the same ones; {@link Linker} takes the one it expects to be the fastest.
 *
 * <pre>{@code
 * Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
 * linker.withPlan(LinkPlan.SEGMENTS).explain(List.of("Ada"), List.of("Adam")).plan(); // segments
 * }</pre>
 */
public enum LinkPlan {
    /**
     * Compares every pair: many at a time in the lanes of vectors, or one by one if the metric does not run in lanes. Serves
     * every metric. The way where much matches.
     */
    ALL_PAIRS,
    /**
     * Goes through all pairs, but compares only those whose lengths, letters and beginnings leave a match possible. Serves the
     * built-in metrics that count edits, Jaro and Jaro-Winkler. The way of high similarities.
     */
    SCAN,
    /**
     * Looks at the pairs that have a piece of the text in common, which few edits must leave whole. Serves the built-in metrics
     * that count edits. The way of few edits; texts too short for it are gone through.
     */
    SEGMENTS,
    /**
     * Looks at the pairs that have one of their rarer words or n-grams in common, which sets that are so similar must. Serves
     * Jaccard.
     */
    PIECES;

    /** The plans that serve a metric. */
    static Set<LinkPlan> serving(Measure measure) {
        if (measure.metric() instanceof UnitMetric.OfPieces) {
            return EnumSet.of(ALL_PAIRS, PIECES);
        }
        if (measure.metric() instanceof UnitMetric.InLanes inLanes) {
            return Edits.of(inLanes.recurrence()) == null
                    ? EnumSet.of(ALL_PAIRS, SCAN)
                    : EnumSet.of(ALL_PAIRS, SCAN, SEGMENTS);
        }
        return EnumSet.of(ALL_PAIRS);
    }

    /** The name on the command line and in reports: small letters and hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
