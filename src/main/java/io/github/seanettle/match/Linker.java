package io.github.seanettle.match;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of two lists that match: every row of one is held against every row of the other.
 *
 * <pre>{@code
 * Linker linker = Linker.withinDistance(Metrics.damerauLevenshtein(), 2).withTop(1);
 * for (Match match : linker.link(List.of("Jellyfish Inc"), List.of("Jelly Fish Inc", "Squid Ltd"))) {
 *     System.out.println(match); // Match[left=0, right=0, score=2.0]
 * }
 * }</pre>
 *
 * <p>Matches come by left row, then the best score, then right row; the same ones in the same order whatever the number of
 * threads. A missing text (null) matches nothing. Texts are read once. Pairs whose lengths or letters rule a match out are
 * refused without a comparison, no other pair is left out. Memory: the lists as ids (about 4 bytes a unit and 24 a row), and the matches of
 * the rows being worked on. An instance is immutable; the with-methods return a changed copy.
 */
public final class Linker {
    /** Small enough for progress to be heard several times a second, large enough to make a task's own cost vanish. */
    private static final int PAIRS_A_TASK = 1 << 18;

    private final CutOff cutOff;
    private final int top;
    private final @Nullable ForkJoinPool pool;
    private final Progress progress;

    private Linker(CutOff cutOff, int top, @Nullable ForkJoinPool pool, Progress progress) {
        this.cutOff = cutOff;
        this.top = top;
        this.pool = pool;
        this.progress = progress;
    }

    /**
     * Finds all pairs that are at most {@code maxDistance} apart; their scores are distances.
     *
     * @param metric what counts, built in or your own
     * @param maxDistance the largest distance of a match, 0 or more
     * @return the linker
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if {@code metric} is null
     */
    public static Linker withinDistance(StringDistance metric, int maxDistance) {
        Objects.requireNonNull(metric, "metric");
        if (maxDistance < 0) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
        int max = Math.min(maxDistance, Integer.MAX_VALUE - 1);
        return new Linker(new CutOff.Distance(metric, max), Integer.MAX_VALUE, null, (pairs, ofPairs) -> {});
    }

    /**
     * Finds all pairs that are at least {@code minSimilarity} alike; their scores are similarities.
     *
     * @param metric what compares, built in or your own
     * @param minSimilarity the least similarity of a match, from 0 to 1
     * @return the linker
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if {@code metric} is null
     */
    public static Linker withSimilarity(StringMetric metric, double minSimilarity) {
        Objects.requireNonNull(metric, "metric");
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        CutOff cutOff = new CutOff.Similarity(metric, minSimilarity);
        return new Linker(cutOff, Integer.MAX_VALUE, null, (pairs, ofPairs) -> {});
    }

    /**
     * Keeps only the best matches of each left row; of equally good ones, those of the lower right rows.
     *
     * @param count how many to keep, 1 or more
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Linker withTop(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        return new Linker(cutOff, count, pool, progress);
    }

    /**
     * Runs on another pool than the common one.
     *
     * @param pool where the work runs
     * @return the changed linker
     * @throws NullPointerException if {@code pool} is null
     */
    public Linker withPool(ForkJoinPool pool) {
        return new Linker(cutOff, top, Objects.requireNonNull(pool, "pool"), progress);
    }

    /**
     * Tells how far the work is.
     *
     * @param progress hears it
     * @return the changed linker
     * @throws NullPointerException if {@code progress} is null
     */
    public Linker withProgress(Progress progress) {
        return new Linker(cutOff, top, pool, Objects.requireNonNull(progress, "progress"));
    }

    /**
     * Finds all matches of two lists and keeps them.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @return the matches, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if a list is null
     */
    public List<Match> link(List<? extends @Nullable CharSequence> left, List<? extends @Nullable CharSequence> right) {
        List<Match> matches = new ArrayList<>();
        link(left, right, matches::add);
        return matches;
    }

    /**
     * Finds all matches of two lists and hands them on one by one, so that they need not fit into memory.
     *
     * <p>Lists must not change meanwhile. What the sink or a metric of your own throws ends the work and comes out here.
     *
     * @param left one list; null stands for a missing text
     * @param right the other
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws NullPointerException if an argument is null
     */
    public void link(
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right,
            Consumer<Match> sink) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(sink, "sink");
        RowMatcher matcher = RowMatcher.of(cutOff, left, right);
        int leftRows = left.size();
        int rowsATask = Math.max(1, PAIRS_A_TASK / Math.max(1, right.size()));
        int tasks = (int) (((long) leftRows + rowsATask - 1) / rowsATask);
        Meter meter = new Meter(progress, right.size(), (long) leftRows * right.size());
        AtomicBoolean stopped = new AtomicBoolean();
        OrderedTasks.run(
                pool == null ? ForkJoinPool.commonPool() : pool,
                tasks,
                stopped,
                task -> rows(matcher, task * rowsATask, leftRows, rowsATask, meter, stopped),
                matches -> matches.forEach(sink));
    }

    private Callable<List<Match>> rows(
            RowMatcher matcher, int from, int end, int count, Meter meter, AtomicBoolean stopped) {
        return () -> {
            List<Match> found = new ArrayList<>();
            for (int row = from; row < Math.min(end, from + count) && !stopped.get(); row++) {
                List<Match> matches = matcher.matches(row);
                matches.sort(cutOff.bestFirst());
                found.addAll(matches.subList(0, Math.min(top, matches.size())));
                meter.rowDone();
            }
            return found;
        };
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called several times a second, by any of the threads that work, and once at the end.
         *
         * @param pairs how many pairs are done; those that needed no comparison count too
         * @param ofPairs how many there are
         */
        void done(long pairs, long ofPairs);
    }

    /** Counts pairs and tells the progress at most once in {@value #PAIRS_A_TASK} pairs. */
    private static final class Meter {
        private final Progress progress;
        private final long pairsARow;
        private final long total;
        private final AtomicLong done = new AtomicLong();

        Meter(Progress progress, long pairsARow, long total) {
            this.progress = progress;
            this.pairsARow = pairsARow;
            this.total = total;
        }

        void rowDone() {
            long now = done.addAndGet(pairsARow);
            if (now == total || now / PAIRS_A_TASK != (now - pairsARow) / PAIRS_A_TASK) {
                progress.done(now, total);
            }
        }
    }
}
