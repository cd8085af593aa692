package io.github.seanettle.match;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The pairs of two lists, or of one list with itself, ready to be scored: {@link AllPairs}. Each method goes through all pairs
 * anew. Immutable and thread-safe.
 *
 * <p>Every method throws a {@link CancellationException} if the calling thread is interrupted; its interrupt flag stays set,
 * and nothing goes on in the pool. What a metric of your own throws ends the work and comes out.
 */
public final class PairScores {
    private static final int USUAL_BINS = 100;

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
        Meter meter = new Meter(progress, pairs());
        Work work = new Work(pool, meter, new AtomicBoolean());
        for (HistogramSink sink :
                Engine.run(passes(), () -> new HistogramSink(sinkBins, comparison.laneScores()), work)) {
            all.add(sink.finish());
        }
        meter.finish();
        return all.toHistogram();
    }

    private List<Supplier<Pass>> passes() {
        CorpusPair corpora = comparison.corpora();
        LaneScores laneScores = comparison.laneScores();
        double worst = comparison.measure().worst();
        return corpora == null || laneScores == null
                ? Passes.oneByOne(
                        comparison.scorer(),
                        worst,
                        comparison.left().present(),
                        comparison.right().present(),
                        comparison.isOne())
                : Passes.of(corpora, laneScores, worst);
    }
}
