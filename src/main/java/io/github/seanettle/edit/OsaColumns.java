package io.github.seanettle.edit;

import java.util.Arrays;

/**
 * Optimal string alignment: Levenshtein with transpositions of neighbours (Hyyrö 2003).
 *
 * <p>A fourth vector, {@code T}, marks the rows where a transposition that ends here makes D[i][j] = D[i−1][j−1].
 */
final class OsaColumns extends BitColumns {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;
    private static final int T = 3;

    OsaColumns(int[] a, int endA, int[] b, int endB, int from) {
        super(a, endA, b, endB, from, 4);
    }

    @Override
    public void first(long[] column) {
        Arrays.fill(column, -1);
        Arrays.fill(column, VN * words, D0 * words, 0);
        Arrays.fill(column, T * words, column.length, 0);
    }

    @Override
    public void next(int j, long[] previous, long[] column) {
        long[] pmsBefore = matchesOf(j - 1);
        long[] pms = matchesOf(j);
        int vns = VN * words;
        int d0s = D0 * words;
        int ts = T * words;
        long crossBelow = 0;
        long hpBelow = 1;
        long hnBelow = 0;
        for (int w = 0; w < words; w++) {
            long vp = previous[w];
            long vn = previous[vns + w];
            long cross = ~previous[d0s + w] & pms[w];
            long t = (cross << 1 | crossBelow) & pmsBefore[w];
            long pm = pms[w] | hnBelow;
            long d0 = ((pm & vp) + vp ^ vp) | pm | vn | t;
            long hp = vn | ~(d0 | vp);
            long hn = d0 & vp;
            long hpUp = hp << 1 | hpBelow;
            long hnUp = hn << 1 | hnBelow;
            crossBelow = cross >>> 63;
            hpBelow = hp >>> 63;
            hnBelow = hn >>> 63;
            column[w] = hnUp | ~(d0 | hpUp);
            column[vns + w] = hpUp & d0;
            column[d0s + w] = d0;
            column[ts + w] = t;
        }
    }

    @Override
    public Step stepInto(int i, int j, ColumnHistory<long[]> history) {
        if (unitA(i) == unitB(j)) {
            return Step.EQUAL;
        }
        long[] column = history.column(j);
        if (!isSet(column, D0, i)) {
            return Step.SUBSTITUTE;
        }
        if (isSet(column, T, i)) {
            return Step.transpose(2, 2);
        }
        return isSet(column, VP, i) ? Step.DELETE : Step.INSERT;
    }
}
