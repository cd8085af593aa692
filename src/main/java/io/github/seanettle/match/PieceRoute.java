package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.kernel.Workspace;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compares row by row the right texts that share a rare piece with it: the way of Jaccard similarities.
 *
 * <p>Sets of a and b pieces with the similarity s share at least o, the least number with o / (a + b − o) ≥ s. So one of the
 * rarest a − o + 1 pieces of the row is shared, and no other is looked up (Chaudhuri et al. 2006, Bayardo et al. 2007). If
 * the first piece that is shared is the i-th and the j-th of the two sets, from 0 on, at most min(a − i, b − j) are: too few
 * for most pairs. The others are counted, and the similarity is computed with the same division as the metric's.
 */
final class PieceRoute implements Route {
    private static final int ROWS_BETWEEN_LOOKS = 1 << 10;

    private final PieceSets sets;
    private final PairScorer scorer;
    private final int[] present;
    private final int rightSize;
    private final Tally tally;

    PieceRoute(PieceSets sets, PairScorer scorer, Comparison.Side right, Tally tally) {
        this.sets = sets;
        this.scorer = scorer;
        this.present = right.present();
        this.rightSize = right.size();
        this.tally = tally;
    }

    @Override
    public void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter) {
        Workspace workspace = Workspace.borrow();
        Lookup lookup = new Lookup(workspace, stopped);
        for (RowMatches row : rows) {
            lookup.match(row);
            meter.add(present.length);
        }
        tally.add(lookup.looks, lookup.met);
        workspace.giveBack();
    }

    /** The least number of pieces that sets of a and b pieces must share to be so similar; more than the smaller has if none. */
    static int leastShared(int a, int b, double similarity) {
        int smaller = Math.min(a, b);
        int shared = Math.max(0, (int) (similarity / (1 + similarity) * ((double) a + b)) - 1);
        while (shared <= smaller && JaccardKernel.similarity(shared, a + b - shared) < similarity) {
            shared++;
        }
        return shared;
    }

    /** The fewest pieces that a set may have to be so similar to one of a pieces. */
    static int smallest(int a, double similarity) {
        int size = Math.max(1, (int) (a * similarity) - 1);
        while (size < a && JaccardKernel.similarity(size, a) < similarity) {
            size++;
        }
        return size;
    }

    /** One left row after the other. */
    private final class Lookup {
        private final Workspace workspace;
        private final AtomicBoolean stopped;

        /** The left row, counted from 1 on, that has seen each right row. */
        private final int[] seenBy = new int[rightSize];

        private int rowCount;
        private long looks;
        private long met;

        Lookup(Workspace workspace, AtomicBoolean stopped) {
            this.workspace = workspace;
            this.stopped = stopped;
        }

        void match(RowMatches row) {
            rowCount++;
            int[] pieces = sets.left(row.left());
            for (int i = 0; i < pieces.length && !stopped.get(); i++) {
                int smallest = smallest(pieces.length, row.bound());
                if (i > pieces.length - leastShared(pieces.length, smallest, row.bound())) {
                    break;
                }
                look(row, pieces, i, smallest);
            }
            if (pieces.length == 0) {
                meet(row, sets.rowsWithNone());
            }
            if (row.bound() <= 0) {
                meet(row, present);
            }
        }

        /** Looks at the right rows that have the i-th piece. */
        private void look(RowMatches row, int[] pieces, int i, int smallest) {
            int a = pieces.length;
            int end = sets.end(pieces[i]);
            int size = 0;
            int least = 0;
            for (int at = sets.firstOfSize(smallest, sets.start(pieces[i]), end); at < end; at++) {
                int right = sets.row(at);
                int[] others = sets.right(right);
                looks++;
                if (others.length != size) {
                    size = others.length;
                    least = leastShared(a, size, row.bound());
                    if (size >= a && least > a) {
                        return; // larger sets even more so
                    }
                }
                if (seenBy[right] != rowCount) {
                    seenBy[right] = rowCount;
                    int j = sets.position(at);
                    if (Math.min(a - i, size - j) >= least && row.admits(right)) {
                        int shared = 1 + shared(pieces, i + 1, others, j + 1);
                        row.offer(right, JaccardKernel.similarity(shared, a + size - shared));
                        met++;
                    }
                }
                if (at % ROWS_BETWEEN_LOOKS == 0 && stopped.get()) {
                    return;
                }
            }
        }

        private int shared(int[] a, int i, int[] b, int j) {
            int shared = 0;
            int x = i;
            int y = j;
            while (x < a.length && y < b.length) {
                int difference = a[x] - b[y];
                shared += difference == 0 ? 1 : 0;
                x += difference <= 0 ? 1 : 0;
                y += difference >= 0 ? 1 : 0;
            }
            return shared;
        }

        /** Compares those of some right rows that were not looked at. */
        private void meet(RowMatches row, int[] others) {
            PairScorer.Query query = scorer.prepare(row.left());
            for (int i = 0; i < others.length && !(i % ROWS_BETWEEN_LOOKS == 0 && stopped.get()); i++) {
                if (seenBy[others[i]] != rowCount && row.admits(others[i])) {
                    seenBy[others[i]] = rowCount;
                    row.offer(others[i], query.score(others[i], row.bound(), workspace));
                    looks++;
                    met++;
                }
            }
        }
    }
}
