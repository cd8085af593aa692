package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two lists, or one with itself, made ready for a metric. Immutable. */
final class Comparison {
    private final Measure measure;
    private final @Nullable CorpusPair corpora;
    private final @Nullable CorpusPair scored;
    private final @Nullable LaneScores laneScores;
    private final PairScorer scorer;
    private final Side left;
    private final Side right;
    private final boolean isOne;

    /** How many rows there are, and which have a text. */
    record Side(int size, int[] present) {
        int[] missing() {
            BitSet missing = new BitSet();
            missing.set(0, size);
            Arrays.stream(present).forEach(missing::clear);
            return missing.stream().toArray();
        }

        static Side of(Corpus corpus) {
            return new Side(
                    corpus.size(),
                    IntStream.range(0, corpus.size())
                            .filter(row -> !corpus.isMissing(row))
                            .toArray());
        }

        static Side of(@Nullable CharSequence[] texts) {
            return new Side(
                    texts.length,
                    IntStream.range(0, texts.length)
                            .filter(row -> texts[row] != null)
                            .toArray());
        }
    }

    private Comparison(Measure measure, CorpusPair pair) {
        this.measure = measure;
        this.corpora = pair;
        this.isOne = pair.isOne();
        this.left = Side.of(pair.left());
        this.right = isOne ? left : Side.of(pair.right());
        UnitMetric metric = (UnitMetric) measure.metric();
        this.laneScores =
                metric instanceof UnitMetric.InLanes inLanes ? new LaneScores(inLanes, measure.byDistance()) : null;
        CorpusPair texts = laneScores == null ? pair.inUnits() : pair;
        this.scored = texts;
        this.scorer = new UnitScorer(
                metric,
                measure.byDistance(),
                texts.left().texts(),
                texts.right().texts());
    }

    private Comparison(Measure measure, @Nullable CharSequence[] left, @Nullable CharSequence[] right, boolean isOne) {
        this.measure = measure;
        this.corpora = null;
        this.scored = null;
        this.laneScores = null;
        this.isOne = isOne;
        this.left = Side.of(left);
        this.right = isOne ? this.left : Side.of(right);
        this.scorer = new UserScorer(measure.metric(), measure.byDistance(), left, right);
    }

    static Comparison between(
            Measure measure,
            List<? extends @Nullable CharSequence> left,
            List<? extends @Nullable CharSequence> right) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        if (measure.metric() instanceof UnitMetric metric) {
            Corpus leftCorpus = Corpus.of(left, metric.textOptions());
            return new Comparison(measure, CorpusPair.of(leftCorpus, Corpus.of(right, metric.textOptions())));
        }
        return new Comparison(measure, left.toArray(CharSequence[]::new), right.toArray(CharSequence[]::new), false);
    }

    static Comparison within(Measure measure, List<? extends @Nullable CharSequence> list) {
        Objects.requireNonNull(list, "list");
        if (measure.metric() instanceof UnitMetric metric) {
            return new Comparison(measure, CorpusPair.within(Corpus.of(list, metric.textOptions())));
        }
        CharSequence[] texts = list.toArray(CharSequence[]::new);
        return new Comparison(measure, texts, texts, true);
    }

    static Comparison between(Measure measure, Corpus left, Corpus right) {
        measure.check("left", left);
        measure.check("right", right);
        return new Comparison(measure, CorpusPair.of(left, right));
    }

    static Comparison within(Measure measure, Corpus corpus) {
        measure.check("corpus", corpus);
        return new Comparison(measure, CorpusPair.within(corpus));
    }

    Measure measure() {
        return measure;
    }

    /** The texts as units; null if the metric is handed whole texts. */
    @Nullable
    CorpusPair corpora() {
        return corpora;
    }

    /** The texts as units that {@link #scorer} compares; null if the metric is handed whole texts. */
    @Nullable
    CorpusPair scored() {
        return scored;
    }

    /** What codes mean; null if the metric does not run in lanes. */
    @Nullable
    LaneScores laneScores() {
        return laneScores;
    }

    /** The way of any metric. */
    PairScorer scorer() {
        return scorer;
    }

    Side left() {
        return left;
    }

    Side right() {
        return right;
    }

    /** Whether it is one list with itself. */
    boolean isOne() {
        return isOne;
    }

    /** How many pairs there are; of one list, how many pairs of two different rows. Missing texts count too. */
    long pairs() {
        return isOne ? left.size * (left.size - 1L) / 2 : (long) left.size * right.size;
    }
}
