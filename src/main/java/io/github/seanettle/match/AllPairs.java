package io.github.seanettle.match;

import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Scores every pair of two lists, or of one list with itself: none is left out. For those pairs only that match see
 * {@link Linker}.
 *
 * <pre>{@code
 * List<String> left = List.of("kitten", "mitten");
 * List<String> right = List.of("sitting", "mitten", "kitchen");
 * AllPairs distances = AllPairs.byDistance(Metrics.levenshtein());
 * Histogram histogram = distances.between(left, right).histogram();
 * histogram.count(0); // 1
 * histogram.count(3); // 3
 * }</pre>
 *
 * <p>Built-in metrics but Jaccard compare many pairs with one instruction: {@link #kernels()} tells which way is taken. Any
 * other metric works as well, pair by pair. The result does not depend on the number of threads. An instance is immutable;
 * the with-methods return a changed copy.
 */
public final class AllPairs {
    private final Measure measure;
    private final @Nullable ForkJoinPool pool;
    private final PairProgress progress;

    private AllPairs(Measure measure, @Nullable ForkJoinPool pool, PairProgress progress) {
        this.measure = measure;
        this.pool = pool;
        this.progress = progress;
    }

    /**
     * Scores pairs by their distance.
     *
     * @param metric what counts, built in or your own
     * @return the scorer
     * @throws NullPointerException if {@code metric} is null
     */
    public static AllPairs byDistance(StringDistance metric) {
        Objects.requireNonNull(metric, "metric");
        return new AllPairs(new Measure(metric, true), null, (pairs, ofPairs) -> {});
    }

    /**
     * Scores pairs by their similarity.
     *
     * @param metric what compares, built in or your own
     * @return the scorer
     * @throws NullPointerException if {@code metric} is null
     */
    public static AllPairs bySimilarity(StringMetric metric) {
        Objects.requireNonNull(metric, "metric");
        return new AllPairs(new Measure(metric, false), null, (pairs, ofPairs) -> {});
    }

    /**
     * Runs on another pool than the common one.
     *
     * @param pool where the work runs
     * @return the changed scorer
     * @throws NullPointerException if {@code pool} is null
     */
    public AllPairs withPool(ForkJoinPool pool) {
        return new AllPairs(measure, Objects.requireNonNull(pool, "pool"), progress);
    }

    /**
     * Tells how far the work is.
     *
     * @param progress hears it
     * @return the changed scorer
     * @throws NullPointerException if {@code progress} is null
     */
    public AllPairs withProgress(PairProgress progress) {
        return new AllPairs(measure, pool, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Takes two lists. They are read now, and must not change before the last result.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @return their pairs, to be counted, kept or ranked
     * @throws IllegalArgumentException if a list has more than 2,147,483,639 units
     * @throws NullPointerException if an argument is null
     */
    public PairScores between(
            List<? extends @Nullable CharSequence> left, List<? extends @Nullable CharSequence> right) {
        return scores(Comparison.between(measure, left, right));
    }

    /**
     * Takes two corpora.
     *
     * @param left one corpus
     * @param right the other
     * @return their pairs, to be counted, kept or ranked
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws NullPointerException if an argument is null
     */
    public PairScores between(Corpus left, Corpus right) {
        return scores(Comparison.between(measure, left, right));
    }

    /**
     * Takes one list with itself: half the work.
     *
     * @param list the list; null stands for a missing text
     * @return its pairs of two different rows
     * @throws IllegalArgumentException if the list has more than 2,147,483,639 units
     * @throws NullPointerException if {@code list} is null
     */
    public PairScores within(List<? extends @Nullable CharSequence> list) {
        return scores(Comparison.within(measure, list));
    }

    /**
     * Takes one corpus with itself: half the work.
     *
     * @param corpus the corpus
     * @return its pairs of two different rows
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws NullPointerException if {@code corpus} is null
     */
    public PairScores within(Corpus corpus) {
        return scores(Comparison.within(measure, corpus));
    }

    /**
     * Which kernels compare many pairs at a time here, and why these.
     *
     * @return a line for people
     * @throws IllegalStateException if the system property {@code seanettle.kernels} asks for kernels that are not there
     */
    public static String kernels() {
        return Lanes.describe();
    }

    private PairScores scores(Comparison comparison) {
        return new PairScores(comparison, pool == null ? ForkJoinPool.commonPool() : pool, progress);
    }
}
