package io.github.seanettle.match;

import io.github.seanettle.internal.filter.SegmentIndex;
import io.github.seanettle.internal.filter.SortedTexts;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.concurrent.atomic.AtomicBoolean;

/** Compares row by row the right texts that share a segment with it: {@link SegmentIndex}. The way of few edits. */
final class SegmentRoute implements Route {
    private final LaneScores scores;
    private final FlatTexts left;
    private final SegmentIndex index;
    private final PairScorer scorer;
    private final Tally tally;

    SegmentRoute(LaneScores scores, CorpusPair pair, SegmentIndex index, Tally tally) {
        this.scores = scores;
        this.left = pair.left().texts();
        this.index = index;
        this.scorer = new UnitScorer(
                scores.metric(), scores.byDistance(), left, pair.right().texts());
        this.tally = tally;
    }

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        Workspace workspace = Workspace.borrow();
        SegmentIndex.Search search = index.search();
        long met = 0;
        for (RowMatches row : rows) {
            met += match(row, search, new RowQuery(row, scorer, workspace, stopped));
            meter.add(index.texts().count());
        }
        tally.add(search.looks(), met);
        workspace.giveBack();
    }

    private long match(RowMatches row, SegmentIndex.Search search, RowQuery query) {
        SortedTexts right = index.texts();
        int length = left.length(row.left());
        search.read(left.ids(), left.start(row.left()), length);
        long met = 0;
        for (int at : right.nearestFirst(length)) {
            int least = scores.leastCommon(length, right.length(at), query.bound());
            if (least <= Math.min(length, right.length(at)) && !query.isStopped()) {
                met += query.meet(search.find(at, least, row.firstPartner(right, at)), right.order());
            }
        }
        return met;
    }
}
