package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The row with the best total score with all other rows. For any number of threads.
 *
 * @param rows which rows the nodes are
 * @param measure what scores are
 * @param scorer compares two nodes
 * @param sums of all matches: what counts where there are too many nodes to compare them all
 * @param stopped whether nobody waits any more
 */
record Medoid(DistinctRows rows, Measure measure, PairScorer scorer, RowSums sums, AtomicBoolean stopped)
        implements ClusterBuilder.Representative {
    /** So many nodes are compared with one another: about 33,000 pairs. */
    static final int MOST_COMPARED = 256;

    @Override
    public int of(int[] nodes, Workspace workspace) {
        if (nodes.length > MOST_COMPARED) {
            return sums.first(nodes);
        }
        long[] totals = totals(nodes, workspace);
        int best = 0;
        for (int i = 1; i < nodes.length; i++) {
            best = totals[i] > totals[best] ? i : best;
        }
        return nodes[best];
    }

    private long[] totals(int[] nodes, Workspace workspace) {
        Worth worth = new Worth(measure.byDistance());
        long[] totals = new long[nodes.length];
        for (int i = 0; i < nodes.length && !stopped.get(); i++) {
            totals[i] += (rows.count(nodes[i]) - 1) * worth.whole(worth.best());
            PairScorer.Query query = scorer.prepare(nodes[i]);
            for (int j = i + 1; j < nodes.length; j++) {
                long score = worth.whole(query.score(nodes[j], measure.worst(), workspace));
                totals[i] += score * rows.count(nodes[j]);
                totals[j] += score * rows.count(nodes[i]);
            }
        }
        return totals;
    }
}
