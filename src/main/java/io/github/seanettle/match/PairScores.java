package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The pairs of two lists, or of one list with itself, ready to be scored: {@link AllPairs}. Each method goes through all pairs
 * anew. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<String> left = List.of("kitten", "mitten");
 * PairScores pairs = AllPairs.byDistance(Metrics.levenshtein()).between(left, List.of("sitting", "mitten"));
 * pairs.pairs(); // 4
 * pairs.best(); // [Match[left=0, right=1, score=1.0], Match[left=1, right=1, score=0.0]]
 * pairs.matrix(ScoreMatrix.Element.BYTE).get(0, 0); // 3.0
 * }</pre>
 *
 * <p>Every method throws a {@link CancellationException} if the calling thread is interrupted; its interrupt flag stays set,
 * and nothing goes on in the pool. What a metric of your own throws ends the work and comes out.
 */
public final class PairScores {
    private static final int USUAL_BINS = 100;
    private static final long SLICE_BYTES = 1 << 26;

    private final Comparison comparison;
    private final ForkJoinPool pool;
    private final PairProgress progress;

    PairScores(Comparison comparison, ForkJoinPool pool, PairProgress progress) {
        this.comparison = comparison;
        this.pool = pool;
        this.progress = progress;
    }

    /**
     * How many pairs there are: left rows times right rows, or of one list the pairs of two different rows. Rows without a
     * text count.
     *
     * @return the number of pairs
     */
    public long pairs() {
        return comparison.pairs();
    }

    /**
     * Which kernels score these pairs.
     *
     * @return a line for people
     */
    public String kernels() {
        return comparison.laneScores() == null ? "one pair at a time" : AllPairs.kernels();
    }

    /**
     * Counts how many pairs have which score; of similarities in 100 bins.
     *
     * @return the counts; of one list each pair of two rows counts once
     */
    public Histogram histogram() {
        return histogram(USUAL_BINS);
    }

    /**
     * Counts how many pairs have which score.
     *
     * @param bins how many bins there are for similarities, 1 or more; distances have one each
     * @return the counts; of one list each pair of two rows counts once
     * @throws IllegalArgumentException if {@code bins} is below 1
     */
    public Histogram histogram(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("bins must be 1 or more, but is " + bins);
        }
        int sinkBins = comparison.measure().byDistance() ? 0 : bins;
        ScoreCounts all = new ScoreCounts(sinkBins);
        Work work = work(pairs());
        for (HistogramSink sink : Engine.run(
                Passes.of(comparison),
                () -> new HistogramSink(sinkBins, comparison.laneScores(), HistogramSink.USUAL_COUNTERS),
                work)) {
            all.add(sink.finish());
        }
        work.meter().finish();
        return all.toHistogram();
    }

    /**
     * Keeps the scores of all pairs.
     *
     * @param element how a score is stored
     * @return the matrix; of one list with itself it is symmetric
     * @throws IllegalArgumentException if the matrix is larger than three quarters of the largest heap; the message has its
     *     size, and nothing has been allocated
     * @throws NullPointerException if {@code element} is null
     */
    public ScoreMatrix matrix(ScoreMatrix.Element element) {
        Objects.requireNonNull(element, "element");
        int rows = comparison.left().size();
        ScoreMatrix.checkSize(element, rows, comparison.right().size());
        Work work = work(pairs());
        Matrices matrices = new Matrices(comparison, element, work);
        ScoreMatrix matrix = comparison.isOne() ? matrices.symmetric() : matrices.slice(0, rows);
        work.meter().finish();
        return matrix;
    }

    /**
     * Scores all pairs and hands the matrix on in slices of consecutive left rows, so that it need not fit into memory.
     *
     * @param element how a score is stored
     * @param sink takes the slices, on the calling thread and in order; each has about 64 MB, but at least one row. What it
     *     throws ends the work and comes out.
     * @throws NullPointerException if an argument is null
     */
    public void matrix(ScoreMatrix.Element element, Consumer<ScoreMatrix> sink) {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(sink, "sink");
        int rows = comparison.left().size();
        Work work = work((long) rows * comparison.right().size());
        Matrices matrices = new Matrices(comparison, element, work);
        int most =
                ScoreMatrix.rowsWithin(SLICE_BYTES, element, comparison.right().size());
        for (int from = 0; from < rows; from += Math.min(most, rows - from)) {
            sink.accept(matrices.slice(from, from + Math.min(most, rows - from)));
        }
        work.meter().finish();
    }

    /**
     * Finds the best partner of each left row; of equally good ones, that of the lowest right row.
     *
     * @return the matches, by left row; of one list with itself a row is no partner of its own. A row without a text has none
     */
    public List<Match> best() {
        List<Match> matches = new ArrayList<>();
        top(1, Ties.FIRST, matches::add);
        return matches;
    }

    /**
     * Finds the best partners of each left row.
     *
     * @param count how many are wanted, 1 or more
     * @param ties what becomes of others that are as good as the last of these
     * @param sink takes the matches, on the calling thread, by left row, then best score, then right row. Of one list with
     *     itself a row is no partner of its own. What it throws ends the work and comes out.
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if an argument is null
     */
    public void top(int count, Ties ties, Consumer<Match> sink) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(sink, "sink");
        Measure measure = comparison.measure();
        Partners partners = comparison.isOne() ? Partners.OTHERS : Partners.ALL;
        Ranking ranking = new Ranking(measure.byDistance(), measure.worst(), count, ties, partners);
        Route route = Planner.choose(comparison, ranking, null, new Tally(), pool.getParallelism())
                .route();
        Meter meter = new Meter(progress, ranking.pairs(comparison));
        new Matching(comparison, ranking, route, Matching.USUAL_BUDGET, pool, meter, sink).run();
    }

    private Work work(long pairs) {
        return new Work(pool, new Meter(progress, pairs), new AtomicBoolean());
    }
}
