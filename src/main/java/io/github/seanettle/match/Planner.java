package io.github.seanettle.match;

import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.kernel.UnitMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the way that is likely to be the cheapest. */
final class Planner {
    /** What it costs at least to put a text into an index, for each segment, in nanoseconds. */
    private static final double INDEXED_SEGMENT = 50;

    /** Of fewer pairs of sets it is not worth while to find out which have pieces in common. */
    private static final int PAIRS_WORTH_AN_INDEX = 1 << 12;

    private static final String ASKED_FOR = "asked for";

    private final LaneScores scores;
    private final CorpusPair corpora;
    private final Ranking ranking;
    private final Tally tally;
    private final int threads;

    private Planner(LaneScores scores, CorpusPair corpora, Ranking ranking, Tally tally, int threads) {
        this.scores = scores;
        this.corpora = corpora;
        this.ranking = ranking;
        this.tally = tally;
        this.threads = threads;
    }

    /**
     * What was chosen.
     *
     * @param plan the way
     * @param route the same, ready to go
     * @param reason why
     * @param estimates the costs it was chosen by
     */
    record Choice(LinkPlan plan, Route route, String reason, List<LinkReport.Estimate> estimates) {}

    /**
     * Chooses a way.
     *
     * @param forced the way to take, whatever it costs; null for the cheapest
     * @param tally counts what the way does
     * @param threads how many there are
     */
    static Choice choose(Comparison comparison, Ranking ranking, @Nullable LinkPlan forced, Tally tally, int threads) {
        LaneScores scores = comparison.laneScores();
        CorpusPair corpora = comparison.corpora();
        if (scores != null && corpora != null) {
            Planner planner = new Planner(scores, corpora, ranking, tally, threads);
            return forced == null ? planner.cheapest() : planner.forced(forced);
        }
        CorpusPair scored = comparison.scored();
        if (scored != null && comparison.measure().metric() instanceof UnitMetric.OfPieces metric) {
            return ofPieces(comparison, metric.kernel(), scored, forced, tally);
        }
        return new Choice(
                LinkPlan.ALL_PAIRS, oneByOne(comparison, tally), "the only one that serves this metric", List.of());
    }

    private static Choice ofPieces(
            Comparison comparison, JaccardKernel kernel, CorpusPair scored, @Nullable LinkPlan forced, Tally tally) {
        boolean isSmall = comparison.pairs() < PAIRS_WORTH_AN_INDEX;
        LinkPlan plan = forced != null ? forced : isSmall ? LinkPlan.ALL_PAIRS : LinkPlan.PIECES;
        Route route = plan == LinkPlan.ALL_PAIRS
                ? oneByOne(comparison, tally)
                : new PieceRoute(new PieceSets(kernel, scored), comparison.scorer(), comparison.right(), tally);
        String reason = isSmall ? "there are few pairs" : "pieces are read once, not for each pair";
        return new Choice(plan, route, forced != null ? ASKED_FOR : reason, List.of());
    }

    private static Route oneByOne(Comparison comparison, Tally tally) {
        return new PairRoute(comparison.scorer(), comparison.right().present(), tally);
    }

    private Choice forced(LinkPlan plan) {
        Route route = switch (plan) {
            case ALL_PAIRS -> lanes();
            case SCAN -> scan();
            case SEGMENTS -> segments(index());
            case PIECES -> throw new IllegalArgumentException(plan + " serves no metric of this kind");
        };
        return new Choice(plan, route, ASKED_FOR, List.of());
    }

    private Choice cheapest() {
        PlanSample sample = new PlanSample(scores, corpora, ranking);
        List<LinkReport.Estimate> estimates = new ArrayList<>();
        double lanes = sample.lanes();
        double scan = sample.scan();
        add(estimates, LinkPlan.ALL_PAIRS, lanes);
        add(estimates, LinkPlan.SCAN, scan);
        double others = Math.min(lanes, scan);
        if (scores.edits() != null) {
            SegmentIndex index = indexing() < others ? index() : null;
            double segments = index == null ? Double.POSITIVE_INFINITY : sample.segments(index, others);
            add(estimates, LinkPlan.SEGMENTS, segments);
            if (index != null && segments < others) {
                return chosen(LinkPlan.SEGMENTS, segments(index), estimates);
            }
        }
        return lanes < scan ? chosen(LinkPlan.ALL_PAIRS, lanes(), estimates) : chosen(LinkPlan.SCAN, scan(), estimates);
    }

    private void add(List<LinkReport.Estimate> estimates, LinkPlan plan, double nanos) {
        estimates.add(new LinkReport.Estimate(plan, nanos / 1e9 / threads));
    }

    private static Choice chosen(LinkPlan plan, Route route, List<LinkReport.Estimate> estimates) {
        return new Choice(plan, route, "expected to be the fastest", estimates);
    }

    private Route lanes() {
        return new LaneRoute(scores, corpora, tally);
    }

    private Route scan() {
        return new ScanRoute(scores, corpora, ScanRoute.sorted(scores, corpora.right(), -1), tally);
    }

    private Route segments(SegmentIndex index) {
        return new SegmentRoute(scores, corpora, index, tally);
    }

    /** What an index costs, at least; infinite if it would have no segments. */
    private double indexing() {
        EditLimits limits = limits();
        Corpus right = corpora.right();
        long segments = 0;
        for (int row : right.byLength()) {
            int n = right.texts().length(row);
            segments += SegmentIndex.canCut(n, limits.most(n)) ? limits.most(n) + 1 : 0;
        }
        return segments == 0 ? Double.POSITIVE_INFINITY : INDEXED_SEGMENT * segments;
    }

    private SegmentIndex index() {
        Corpus right = corpora.right();
        SortedTexts sorted = new SortedTexts(right.texts(), right.byLength());
        return SegmentIndex.of(sorted, Objects.requireNonNull(scores.edits()), limits()::most);
    }

    private EditLimits limits() {
        return new EditLimits(scores, corpora.left(), ranking.worst());
    }
}
