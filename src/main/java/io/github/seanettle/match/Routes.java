package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Lanes;
import io.github.seanettle.internal.lane.Recurrence;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses the route that is likely to be the cheapest. Every one finds the same matches. */
enum Routes {
    /** Lanes or the scan, by their estimated cost. */
    CHEAPEST,
    /** {@link LaneRoute}, where the metric allows it. */
    LANES,
    /** {@link ScanRoute}, where the metric allows it. */
    SCAN;

    /** A sample of the pairs, evenly spaced, tells how many of them a scan has to compare. */
    private static final int SAMPLED_LEFT = 64;

    private static final int SAMPLED_RIGHT = 4096;

    /** The cost of a pair that its letters refuse, in nanoseconds; the others too are as measured on names. */
    private static final double LOOK = 1.2;

    private static final double SCALAR_PAIR = 10;
    private static final double SCALAR_COLUMN = 2;
    private static final double LANE_PAIR = 0.5;
    private static final double LANE_COLUMN = 2.5;

    Route route(Comparison comparison, Ranking ranking) {
        LaneScores scores = comparison.laneScores();
        CorpusPair corpora = comparison.corpora();
        if (scores == null || corpora == null) {
            return new PairRoute(comparison.scorer(), comparison.right().present());
        }
        boolean inLanes =
                this == LANES || this == CHEAPEST && lanesAreCheaper(comparison, corpora, scores, ranking.worst());
        return inLanes ? new LaneRoute(scores, corpora) : new ScanRoute(scores, corpora, -1);
    }

    private static boolean lanesAreCheaper(Comparison comparison, CorpusPair corpora, LaneScores scores, double worst) {
        FlatTexts left = corpora.left().texts();
        FlatTexts right = corpora.right().texts();
        int[] rightRows = sample(comparison.right().present(), SAMPLED_RIGHT);
        long[] rightLetters = Arrays.stream(rightRows)
                .mapToLong(row -> ScanRoute.letters(right, row))
                .toArray();
        double scan = 0;
        double lanes = 0;
        for (int row : sample(comparison.left().present(), SAMPLED_LEFT)) {
            int m = left.length(row);
            long letters = ScanRoute.letters(left, row);
            double laneColumn = laneColumn(scores.recurrence(), m);
            for (int i = 0; i < rightRows.length; i++) {
                int n = right.length(rightRows[i]);
                int least = scores.leastCommon(m, n, worst);
                if (least <= Math.min(m, n)) {
                    boolean passes = ScanRoute.passes(letters, rightLetters[i], m - least, n - least);
                    scan += LOOK + (passes ? SCALAR_PAIR + SCALAR_COLUMN * n * ((m + 63) >>> 6) : 0);
                }
                lanes += LANE_PAIR + laneColumn * n;
            }
        }
        return lanes < scan;
    }

    private static int[] sample(int[] rows, int most) {
        int step = Math.max(1, rows.length / most);
        return IntStream.iterate(0, i -> i < rows.length, i -> i + step)
                .map(i -> rows[i])
                .toArray();
    }

    /** What a column costs a pair in lanes; a text that fits none is scanned. */
    private static double laneColumn(Recurrence recurrence, int m) {
        if (m > Lanes.MAX_PATTERN) {
            return SCALAR_COLUMN * ((m + 63) >>> 6);
        }
        double operations = switch (recurrence) {
            case HAMMING, INDEL, LCS -> 0.6;
            case LEVENSHTEIN -> 1;
            case OSA -> 1.4;
            case DAMERAU_LEVENSHTEIN -> 1.8;
            case JARO -> 4;
        };
        return LANE_COLUMN * operations / Lanes.kernel(recurrence, m).lanes();
    }
}
