package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Candidates;
import io.github.seanettle.internal.filter.LeadingUnits;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.filter.UnitBits;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Goes through all right texts row by row, and compares only those whose lengths, letters and beginnings leave a match
 * possible: {@link UnitBits} refuse nearly all pairs in a nanosecond or less.
 *
 * <p>Where a common beginning makes texts more alike, as with Jaro-Winkler, the others must have more in common. So the texts
 * that begin like the row come first, and each group has a limit of its own.
 */
final class ScanRoute implements Route {
    private final LaneScores scores;
    private final FlatTexts left;
    private final SortedTexts right;
    private final PairScorer scorer;
    private final Tally tally;

    /** A route to some right texts, which are {@link #sorted}. */
    ScanRoute(LaneScores scores, CorpusPair pair, SortedTexts right, Tally tally) {
        this.scores = scores;
        this.left = pair.left().texts();
        this.right = right;
        this.scorer = new UnitScorer(
                scores.metric(), scores.byDistance(), left, pair.right().texts());
        this.tally = tally;
    }

    /** The texts of more than {@code above} units as such a route wants them. */
    static SortedTexts sorted(LaneScores scores, Corpus right, int above) {
        int[] all = right.byLength();
        int[] order = Arrays.copyOfRange(all, right.countUpTo(above), all.length);
        return new SortedTexts(right.texts(), order, scores.prefixLimit());
    }

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        Workspace workspace = Workspace.borrow();
        Scan scan = new Scan();
        for (RowMatches row : rows) {
            scan.scan(row, new RowQuery(row, scorer, workspace, stopped));
            meter.add(right.count());
        }
        tally.add(scan.looks, scan.met);
        workspace.giveBack();
    }

    /** One left row after the other. */
    private final class Scan {
        private final Candidates candidates = new Candidates(right);
        private final int levels = right.leading().units();

        /** Of each length, which texts begin like the row: {@link LeadingUnits#find}. */
        private final int[] ranges = new int[2 * (levels + 1) * right.lengthCount()];

        private long looks;
        private long met;

        void scan(RowMatches row, RowQuery query) {
            int start = left.start(row.left());
            int length = left.length(row.left());
            candidates.read(left.ids(), start, length);
            long key = right.leading().key(left.ids(), start, length);
            int[] nearestFirst = right.nearestFirst(length);
            int reached = nearestFirst.length;
            for (int level = levels; level >= 0; level--) {
                int inReach = 0;
                for (int i = 0; i < reached; i++) {
                    int at = nearestFirst[i];
                    int least = least(length, right.length(at), query.bound(), level);
                    if (least(length, right.length(at), query.bound(), levels) > Math.min(length, right.length(at))) {
                        continue;
                    }
                    nearestFirst[inReach++] = at;
                    if (level == levels) {
                        int begin = row.firstPartner(right, at);
                        right.leading().find(key, begin, right.end(at), ranges, 2 * (levels + 1) * at);
                    }
                    if (least <= Math.min(length, right.length(at)) && !query.isStopped()) {
                        scan(query, at, level, least);
                    }
                }
                reached = inReach;
            }
        }

        /** How many units texts must have in common that begin alike for so many units, or more if it is the last level. */
        private int least(int m, int n, double bound, int level) {
            return level == levels ? scores.leastCommon(m, n, bound) : scores.leastCommon(m, n, bound, level);
        }

        /** The texts of a length that begin like the row for so many units and no more. */
        private void scan(RowQuery query, int at, int level, int least) {
            int range = 2 * ((levels + 1) * at + level);
            if (level == levels) {
                scan(query, at, ranges[range], ranges[range + 1], least);
            } else {
                scan(query, at, ranges[range], ranges[range + 2], least);
                scan(query, at, ranges[range + 3], ranges[range + 1], least);
            }
        }

        private void scan(RowQuery query, int at, int from, int to, int least) {
            if (from < to) {
                candidates.clear();
                candidates.addFrom(from, to, right.length(at), least);
                candidates.keepPossible(right.length(at), least);
                looks += to - from;
                met += query.meet(candidates, right.order());
            }
        }
    }
}
