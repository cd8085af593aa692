package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.internal.lane.Recurrence;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * A sample of the pairs, evenly spaced, that tells what each plan would cost: it is matched, and what that takes is counted.
 * Costs are nanoseconds of one thread, for all pairs.
 */
final class PlanSample {
    private static final int SAMPLED_LEFT = 64;
    private static final int SAMPLED_RIGHT = 4096;

    /** Longer texts fit no lane and cost the same on each plan, but much: they would take the sample's time. */
    private static final int LONGEST = 512;

    /** Of long texts the sample is smaller: if all of it has to be compared, that is to cost so much at most. */
    private static final double MOST_COST = 2e8;

    /** The cost of a pair that is looked at and refused; the others too are as measured on names. */
    private static final double LOOK = 0.6;

    private static final double SCALAR_PAIR = 25;
    private static final double SCALAR_COLUMN = 4;
    private static final double LANE_PAIR = 0.5;

    /** The cost of a row, and of each length of right texts that it has to look for. */
    private static final double ROW = 500;

    private static final double LENGTH = 100;

    private final LaneScores scores;
    private final CorpusPair corpora;
    private final Ranking ranking;
    private final FlatTexts left;
    private final FlatTexts right;
    private final int[] leftRows;
    private final int[] rightRows;

    /** How many rows stand behind one of the sample. */
    private final double leftRowsEach;

    private final double rightRowsEach;

    PlanSample(LaneScores scores, CorpusPair corpora, Ranking ranking) {
        this.scores = scores;
        this.corpora = corpora;
        this.ranking = ranking;
        this.left = corpora.left().texts();
        this.right = corpora.right().texts();
        int[] allLeft = IntStream.of(corpora.left().byLength())
                .filter(row -> left.length(row) <= LONGEST)
                .sorted()
                .toArray();
        int[] allRight = IntStream.of(corpora.right().byLength())
                .filter(row -> right.length(row) <= LONGEST)
                .toArray();
        this.leftRows = sample(allLeft, SAMPLED_LEFT);
        int[] most = sample(allRight, SAMPLED_RIGHT);
        double cost =
                Arrays.stream(leftRows).mapToDouble(row -> allPairs(row, most)).sum();
        this.rightRows = cost <= MOST_COST ? most : sample(most, (int) Math.ceil(most.length * MOST_COST / cost));
        this.leftRowsEach = allLeft.length / (double) Math.max(1, leftRows.length);
        this.rightRowsEach = allRight.length / (double) Math.max(1, rightRows.length);
    }

    /** What it costs to compare a left row with some right ones. */
    private double allPairs(int row, int[] others) {
        double column = scalarColumn(left.length(row));
        return IntStream.of(others)
                .mapToDouble(other -> SCALAR_PAIR + column * right.length(other))
                .sum();
    }

    private static int[] sample(int[] rows, int most) {
        int step = Math.max(1, rows.length / most);
        return IntStream.iterate(0, i -> i < rows.length, i -> i + step)
                .map(i -> rows[i])
                .toArray();
    }

    /** The cost of {@link LinkPlan#ALL_PAIRS}. */
    double lanes() {
        double cost = 0;
        for (int row : leftRows) {
            double column = laneColumn(scores.recurrence(), left.length(row));
            for (int other : rightRows) {
                cost += LANE_PAIR + column * right.length(other);
            }
        }
        double all = cost * leftRowsEach * rightRowsEach;
        return ranking.partners() == Partners.LATER ? all / 2 : all;
    }

    /** What a column costs a pair in lanes; a text that fits none is scanned. */
    private static double laneColumn(Recurrence recurrence, int m) {
        if (m > Lanes.MAX_PATTERN) {
            return scalarColumn(m);
        }
        return Lanes.kernel(recurrence, m).columnCost();
    }

    private static double scalarColumn(int m) {
        return SCALAR_COLUMN * ((m + 63) >>> 6);
    }

    /** The cost of {@link LinkPlan#SCAN}. */
    double scan() {
        Tally tally = new Tally();
        SortedTexts sample = new SortedTexts(right, rightRows, scores.prefixLimit());
        Route route = new ScanRoute(scores, corpora, sample, tally);
        double cost = 0;
        for (int row : leftRows) {
            RowMatches matches = new RowMatches(row, ranking, new RowMatches.Budget(Integer.MAX_VALUE));
            double before = cost(tally, row);
            match(route, matches);
            if (ranking.count() < Integer.MAX_VALUE) {
                before = cost(tally, row);
                match(route, matches); // now that the bound is tight, as it is for most of the texts
            }
            cost += ROW + LENGTH * sample.lengthCount() / rightRowsEach + cost(tally, row) - before;
        }
        return cost * leftRowsEach * rightRowsEach;
    }

    /** The cost of {@link LinkPlan#SEGMENTS}; something above {@code most} if it is above that. */
    double segments(SegmentIndex index, double most) {
        Tally tally = new Tally();
        Route route = new SegmentRoute(scores, corpora, index, tally);
        double cost = 0;
        for (int i = 0; i < leftRows.length && cost * leftRowsEach <= most; i++) {
            double before = cost(tally, leftRows[i]);
            match(route, new RowMatches(leftRows[i], ranking, new RowMatches.Budget(Integer.MAX_VALUE)));
            cost += ROW + LENGTH * index.texts().lengthCount() + cost(tally, leftRows[i]) - before;
        }
        return cost * leftRowsEach;
    }

    private static void match(Route route, RowMatches row) {
        route.match(new RowMatches[] {row}, new AtomicBoolean(), new Meter((done, all) -> {}, 0).new Part());
    }

    /** What is tallied so far would cost, were it of this row. */
    private double cost(Tally tally, int row) {
        double pair = SCALAR_PAIR + scalarColumn(left.length(row)) * left.length(row);
        return LOOK * tally.candidates() + pair * tally.verified();
    }
}
