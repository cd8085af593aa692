package io.github.seanettle.edit;

import java.util.Arrays;

/** Levenshtein: the block form of Myers' recurrence, as Hyyrö (2003) writes it. */
final class LevenshteinColumns extends BitColumns {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;

    LevenshteinColumns(int[] a, int endA, int[] b, int endB, int from) {
        super(a, endA, b, endB, from, 3);
    }

    @Override
    public void first(long[] column) {
        Arrays.fill(column, -1);
        Arrays.fill(column, VN * words, D0 * words, 0);
    }

    @Override
    public void next(int j, long[] previous, long[] column) {
        long[] pms = matchesOf(j);
        int vns = VN * words;
        int d0s = D0 * words;
        long hpBelow = 1;
        long hnBelow = 0;
        for (int w = 0; w < words; w++) {
            long vp = previous[w];
            long vn = previous[vns + w];
            long pm = pms[w] | hnBelow;
            long d0 = ((pm & vp) + vp ^ vp) | pm | vn;
            long hp = vn | ~(d0 | vp);
            long hn = d0 & vp;
            long hpUp = hp << 1 | hpBelow;
            long hnUp = hn << 1 | hnBelow;
            hpBelow = hp >>> 63;
            hnBelow = hn >>> 63;
            column[w] = hnUp | ~(d0 | hpUp);
            column[vns + w] = hpUp & d0;
            column[d0s + w] = d0;
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
        return isSet(column, VP, i) ? Step.DELETE : Step.INSERT;
    }
}
