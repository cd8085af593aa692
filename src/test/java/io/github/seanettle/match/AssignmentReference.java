package io.github.seanettle.match;

import java.util.Arrays;
import java.util.BitSet;

/** The largest total weight of a bipartite matching: by trying all of them, and by the Hungarian method on a full table. */
final class AssignmentReference {
    private AssignmentReference() {}

    /**
     * Tries every way to give rows different columns or none.
     *
     * @param weights the weight of each row and column; 0 where there is no edge
     */
    static long byTryingAll(long[][] weights) {
        return byTryingAll(weights, 0, new BitSet());
    }

    private static long byTryingAll(long[][] weights, int row, BitSet taken) {
        if (row == weights.length) {
            return 0;
        }
        long best = byTryingAll(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if (weights[row][column] > 0 && !taken.get(column)) {
                taken.set(column);
                best = Math.max(best, weights[row][column] + byTryingAll(weights, row + 1, taken));
                taken.clear(column);
            }
        }
        return best;
    }

    /** Kuhn and Munkres on the table filled up with zeros to a square, one row after the other, in O(n³). */
    static long byFullTable(long[][] weights) {
        int n = Math.max(weights.length, weights[0].length);
        long[] u = new long[n + 1];
        long[] v = new long[n + 1];
        int[] rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int[] way = new int[n + 1];
            long[] least = new long[n + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[n + 1];
            int column = 0;
            do {
                used[column] = true;
                long delta = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= n; j++) {
                    if (!used[j]) {
                        long reduced = -weight(weights, rowOf[column] - 1, j - 1) - u[rowOf[column]] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            for (; column != 0; column = way[column]) {
                rowOf[column] = rowOf[way[column]];
            }
        }
        long total = 0;
        for (int j = 1; j <= n; j++) {
            total += weight(weights, rowOf[j] - 1, j - 1);
        }
        return total;
    }

    private static long weight(long[][] weights, int row, int column) {
        return row < weights.length && column < weights[row].length ? weights[row][column] : 0;
    }
}
