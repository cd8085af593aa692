package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Compares row by row with pair kernels, and only those pairs whose lengths and letters leave a match possible. The way
 * for selective cut-offs, where nearly all pairs are refused by two population counts.
 */
final class ScanRoute implements Route {
    private final LaneScores scores;
    private final FlatTexts left;
    private final FlatTexts right;
    private final PairScorer scorer;
    private final int[] order;

    /** Which units each right text has, in the order of {@link #order}: {@link #letters}. */
    private final long[] letters;

    /** The lengths that there are. */
    private final int[] lengths;

    /** Where in {@link #order} the texts of each length begin, and at the end where the last ones end. */
    private final int[] starts;

    /** A route to the right texts of more than {@code above} units. */
    ScanRoute(LaneScores scores, CorpusPair pair, int above) {
        this.scores = scores;
        this.left = pair.left().texts();
        this.right = pair.right().texts();
        this.scorer = new UnitScorer(scores.metric(), scores.byDistance(), left, right);
        int[] all = pair.right().byLength();
        this.order = Arrays.copyOfRange(all, pair.right().countUpTo(above), all.length);
        this.letters = new long[order.length];
        IntStream.Builder allLengths = IntStream.builder();
        IntStream.Builder allStarts = IntStream.builder();
        for (int i = 0; i < order.length; i++) {
            letters[i] = letters(right, order[i]);
            if (i == 0 || right.length(order[i]) != right.length(order[i - 1])) {
                allLengths.add(right.length(order[i]));
                allStarts.add(i);
            }
        }
        this.lengths = allLengths.build().toArray();
        this.starts = allStarts.add(order.length).build().toArray();
    }

    /** The units of a text as a set of 64: two that fall together only make the set too small. */
    static long letters(FlatTexts texts, int row) {
        long letters = 0;
        int start = texts.start(row);
        for (int i = start; i < start + texts.length(row); i++) {
            letters |= 1L << texts.ids()[i];
        }
        return letters;
    }

    /**
     * Whether two sets of letters leave a match possible. A unit that the other text lacks has no partner, and two population
     * counts tell how many of those there are at least: that refuses most pairs.
     */
    static boolean passes(long a, long b, int mostAloneInA, int mostAloneInB) {
        return Long.bitCount(a & ~b) <= mostAloneInA && Long.bitCount(b & ~a) <= mostAloneInB;
    }

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        Workspace workspace = Workspace.borrow();
        for (RowMatches row : rows) {
            new Scan(row, workspace, stopped).scan();
            meter.add(order.length);
        }
        workspace.giveBack();
    }

    /** One left row. */
    private final class Scan {
        private final RowMatches row;
        private final PairScorer.Query query;
        private final int length;
        private final long units;
        private final Workspace workspace;
        private final AtomicBoolean stopped;

        Scan(RowMatches row, Workspace workspace, AtomicBoolean stopped) {
            this.row = row;
            this.query = scorer.prepare(row.left());
            this.length = left.length(row.left());
            this.units = letters(left, row.left());
            this.workspace = workspace;
            this.stopped = stopped;
        }

        /** Lengths like its own first: where few matches are wanted, good ones come early. */
        void scan() {
            int found = Arrays.binarySearch(lengths, length);
            int longer = found < 0 ? -found - 1 : found;
            int shorter = longer - 1;
            while (shorter >= 0 || longer < lengths.length) {
                if (shorter < 0 || longer < lengths.length && lengths[longer] - length <= length - lengths[shorter]) {
                    scanLength(longer++);
                } else {
                    scanLength(shorter--);
                }
            }
        }

        private void scanLength(int at) {
            int least = scores.leastCommon(length, lengths[at], row.bound());
            if (least <= Math.min(length, lengths[at]) && !stopped.get()) {
                int from = row.firstPartner(order, starts[at], starts[at + 1]);
                scanLength(from, starts[at + 1], length - least, lengths[at] - least);
            }
        }

        private void scanLength(int from, int to, int mostAlone, int mostAloneRight) {
            for (int i = from; i < to; i++) {
                if (passes(units, letters[i], mostAlone, mostAloneRight)) {
                    if (stopped.get()) {
                        return;
                    }
                    row.offer(order[i], query.score(order[i], row.bound(), workspace));
                }
            }
        }
    }
}
