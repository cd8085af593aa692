package io.github.seanettle.match;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/**
 * Finds the rows of two lists that match. SKELETON: signatures are fixed. Immutable; the with-methods return a changed copy.
 */
public final class Linker {
    private Linker() {}

    /** All pairs at most {@code maxDistance} apart; scores are distances. */
    public static Linker withinDistance(StringDistance metric, int maxDistance) {
        throw new IllegalStateException("skeleton");
    }

    /** All pairs at least {@code minSimilarity} alike; scores are similarities. */
    public static Linker withSimilarity(StringMetric metric, double minSimilarity) {
        throw new IllegalStateException("skeleton");
    }

    /** Of each left row only the best {@code count} matches (ties by right row). */
    public Linker withTop(int count) {
        throw new IllegalStateException("skeleton");
    }

    /** Where the work runs; unless given, the common pool. */
    public Linker withPool(ForkJoinPool pool) {
        throw new IllegalStateException("skeleton");
    }

    /** Told, from any thread and a few times a second at least, how many pairs are done out of how many. */
    public Linker withProgress(Progress progress) {
        throw new IllegalStateException("skeleton");
    }

    /** Calls {@code sink} once a match, on the calling thread, by left row, then best score, then right row. */
    public void link(List<? extends CharSequence> left, List<? extends CharSequence> right, Consumer<Match> sink) {
        throw new IllegalStateException("skeleton");
    }

    /** All matches at once, in the same order. */
    public List<Match> link(List<? extends CharSequence> left, List<? extends CharSequence> right) {
        throw new IllegalStateException("skeleton");
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        void done(long pairs, long ofPairs);
    }
}
