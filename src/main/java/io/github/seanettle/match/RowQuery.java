package io.github.seanettle.match;

import io.github.seanettle.internal.filter.Candidates;
import io.github.seanettle.internal.kernel.Workspace;
import java.util.concurrent.atomic.AtomicBoolean;

/** A left row that meets right texts one by one. */
final class RowQuery {
    private static final int PAIRS_BETWEEN_LOOKS = 1 << 8;

    private final RowMatches row;
    private final PairScorer.Query query;
    private final Workspace workspace;
    private final AtomicBoolean stopped;

    RowQuery(RowMatches row, PairScorer scorer, Workspace workspace, AtomicBoolean stopped) {
        this.row = row;
        this.query = scorer.prepare(row.left());
        this.workspace = workspace;
        this.stopped = stopped;
    }

    boolean isStopped() {
        return stopped.get();
    }

    /** The worst score that is a match still. */
    double bound() {
        return row.bound();
    }

    /** Compares the row with some right ones and returns how many these were. */
    int meet(Candidates candidates, int[] order) {
        int met = 0;
        int[] places = candidates.places();
        for (int i = 0; i < candidates.count(); i++) {
            if (i % PAIRS_BETWEEN_LOOKS == 0 && stopped.get()) {
                break;
            }
            int right = order[places[i]];
            if (row.admits(right)) {
                row.offer(right, query.score(right, row.bound(), workspace));
                met++;
            }
        }
        return met;
    }
}
