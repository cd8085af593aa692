package io.github.seanettle.edit;

import java.util.Arrays;

/**
 * Longest common subsequence: what Indel and LCS need (Hyyrö 2004).
 *
 * <p>One vector, V: row i is clear where the first i units of a have one more unit in common with b's first j than the
 * first i − 1 have.
 */
final class LcsColumns extends BitColumns {
    private static final int V = 0;

    LcsColumns(int[] a, int endA, int[] b, int endB, int from) {
        super(a, endA, b, endB, from, 1);
    }

    @Override
    public void first(long[] column) {
        Arrays.fill(column, -1);
    }

    @Override
    public void next(int j, long[] previous, long[] column) {
        long[] pm = matchesOf(j);
        long carry = 0;
        for (int w = 0; w < words; w++) {
            long v = previous[w];
            long u = v & pm[w];
            long sum = v + u;
            long sumWithCarry = sum + carry;
            carry = (v & u | (v | u) & ~sum) >>> 63 | (sum & ~sumWithCarry) >>> 63;
            column[w] = sumWithCarry | v & ~u;
        }
    }

    @Override
    public Step stepInto(int i, int j, ColumnHistory<long[]> history) {
        if (unitA(i) == unitB(j)) {
            return Step.EQUAL;
        }
        return isSet(history.column(j), V, i) ? Step.DELETE : Step.INSERT;
    }
}
