package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;

/** Some rows against some others, one pair at a time. */
final class ScalarPass implements Pass {
    /** A pair can take from nanoseconds to seconds; a task should be long enough to make its own cost vanish. */
    private static final int PAIRS_A_TASK = 1 << 14;

    private final PairScorer scorer;
    private final double noBound;
    private final Rows left;
    private final Rows right;
    private final boolean upper;
    private final int rowsATask;
    private final int rightParts;

    /**
     * A pass of left rows against right ones.
     *
     * @param noBound the worst score that there can be
     * @param upper whether both are of one list and order, of which each pair counts once: where the left row stands first
     */
    ScalarPass(PairScorer scorer, double noBound, Rows left, Rows right, boolean upper) {
        this.scorer = scorer;
        this.noBound = noBound;
        this.left = left;
        this.right = right;
        this.upper = upper;
        this.rightParts = (right.count() + PAIRS_A_TASK - 1) / PAIRS_A_TASK;
        this.rowsATask = Math.max(1, PAIRS_A_TASK / Math.max(1, right.count()));
    }

    @Override
    public long tasks() {
        return (long) ((left.count() + rowsATask - 1) / rowsATask) * rightParts;
    }

    @Override
    public void run(long task, PairSink sink, Work work) {
        int firstRow = left.from() + (int) (task / rightParts) * rowsATask;
        int firstRight = right.from() + (int) (task % rightParts) * PAIRS_A_TASK;
        int endRight = Math.min(right.to(), firstRight + PAIRS_A_TASK);
        Workspace workspace = Workspace.borrow();
        for (int i = firstRow; i < Math.min(left.to(), firstRow + rowsATask); i++) {
            int from = upper ? Math.max(i + 1, firstRight) : firstRight;
            if (from < endRight) {
                compare(left.order()[i], from, endRight, sink, workspace, work);
            }
        }
        workspace.giveBack();
    }

    private void compare(int row, int from, int to, PairSink sink, Workspace workspace, Work work) {
        PairScorer.Query query = scorer.prepare(row);
        for (int j = from; j < to && !work.isStopped(); j++) {
            int other = right.order()[j];
            sink.pair(row, other, query.score(other, noBound, workspace));
        }
        work.meter().add(to - from);
    }
}
