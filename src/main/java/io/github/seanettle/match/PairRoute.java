package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import java.util.concurrent.atomic.AtomicBoolean;

/** Compares all pairs one by one: the way of metrics that lanes cannot take. */
record PairRoute(PairScorer scorer, int[] right, Tally tally) implements Route {
    private static final int PAIRS_BETWEEN_REPORTS = 1 << 10;

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        Workspace workspace = Workspace.borrow();
        for (RowMatches row : rows) {
            PairScorer.Query query = scorer.prepare(row.left());
            int first = row.firstPartner(right, 0, right.length);
            for (int i = first; i < right.length && !stopped.get(); i++) {
                row.offer(right[i], query.score(right[i], row.bound(), workspace));
                if (i % PAIRS_BETWEEN_REPORTS == 0) {
                    meter.add(PAIRS_BETWEEN_REPORTS);
                }
            }
            meter.add((right.length - first) % PAIRS_BETWEEN_REPORTS);
            tally.add(right.length - first, right.length - first);
        }
        workspace.giveBack();
    }
}
