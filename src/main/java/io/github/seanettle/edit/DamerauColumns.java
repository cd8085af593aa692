package io.github.seanettle.edit;

import java.util.Arrays;

/**
 * Unrestricted Damerau-Levenshtein: two units may be swapped that have other edits between them.
 *
 * <p>A cheapest script needs such a swap only where the two units are neighbours in one of the texts (Zhao and Sahni
 * 2020): with units between them in both, substitutions cost no more. And it never makes D[i][j] less than D[i−1][j−1],
 * so one bit a row tells whether it makes them equal:
 *
 * <ul>
 *   <li>{@code S}: neighbours in a. Row i is set where a_i = b_k for a k &lt; j, such that swapping a_{i−1} and a_i to
 *       b_j and b_k, with b's units between them inserted, costs D[i−1][j−1]. It starts at j = k + 1 if row i − 1 of
 *       {@code D0} is clear in column k, and lives on while the horizontal difference of row i − 1 is +1.
 *   <li>{@code G}: neighbours in b. Row i is set where a_l = b_j for an l &lt; i, such that swapping a_l and a_i, with
 *       a's units between them deleted, costs D[i−1][j−1], if a_i = b_{j−1}. It starts at row l + 1 if row l of {@code
 *       D0} is clear in column j − 1, and lives on upwards while {@code VP} of column j − 1 is set; an addition carries
 *       it through.
 * </ul>
 *
 * <p>{@code T} has the rows where one of the two holds. The same reasoning finds the other letter on the way back: the
 * nearest one that could start the bit also keeps it alive.
 */
final class DamerauColumns extends BitColumns {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;
    private static final int HP_UP = 3;
    private static final int S = 4;
    private static final int T = 5;

    DamerauColumns(int[] a, int endA, int[] b, int endB, int from) {
        super(a, endA, b, endB, from, 6);
    }

    @Override
    public void first(long[] column) {
        Arrays.fill(column, -1);
        Arrays.fill(column, VN * words, D0 * words, 0);
        Arrays.fill(column, HP_UP * words, column.length, 0);
    }

    @Override
    public void next(int j, long[] previous, long[] column) {
        long[] pmsBefore = matchesOf(j - 1);
        long[] pms = matchesOf(j);
        int vns = VN * words;
        int d0s = D0 * words;
        int hpUps = HP_UP * words;
        int ss = S * words;
        int ts = T * words;
        long notD0Below = 0;
        long pmBelow = 0;
        long startBelow = 0;
        long hpBelow = 1;
        long hnBelow = 0;
        for (int w = 0; w < words; w++) {
            long vp = previous[w];
            long vn = previous[vns + w];
            long notD0 = ~previous[d0s + w];
            long pm = pms[w];
            long pmBefore = pmsBefore[w];

            long s = pmBefore & (notD0 << 1 | notD0Below) | previous[ss + w] & previous[hpUps + w];
            long x = (pm & notD0) << 1 | startBelow;
            long g = ((x & vp) + vp ^ vp) | x;
            long t = s & (pm << 1 | pmBelow) | g & pmBefore;
            notD0Below = notD0 >>> 63;
            pmBelow = pm >>> 63;
            startBelow = (pm & notD0 | g & vp) >>> 63;

            pm |= hnBelow;
            long d0 = ((pm & vp) + vp ^ vp) | pm | vn | t;
            long hp = vn | ~(d0 | vp);
            long hn = d0 & vp;
            long hpUp = hp << 1 | hpBelow;
            long hnUp = hn << 1 | hnBelow;
            hpBelow = hp >>> 63;
            hnBelow = hn >>> 63;
            column[w] = hnUp | ~(d0 | hpUp);
            column[vns + w] = hpUp & d0;
            column[d0s + w] = d0;
            column[hpUps + w] = hpUp;
            column[ss + w] = s;
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
            return i >= 2 && unitA(i - 1) == unitB(j) && isSet(column, S, i)
                    ? Step.transpose(2, j - otherLetterInB(i, j, history) + 1)
                    : Step.transpose(i - otherLetterInA(i, j, history) + 1, 2);
        }
        return isSet(column, VP, i) ? Step.DELETE : Step.INSERT;
    }

    /** The nearest k &lt; j that could have started {@code S} in row i. */
    private int otherLetterInB(int i, int j, ColumnHistory<long[]> history) {
        int k = j - 1;
        while (unitB(k) != unitA(i) || isSet(history.column(k), D0, i - 1)) {
            k--;
        }
        return k;
    }

    /** The nearest l &lt; i that could have started {@code G} in column j. */
    private int otherLetterInA(int i, int j, ColumnHistory<long[]> history) {
        long[] before = history.column(j - 1);
        int l = i - 1;
        while (unitA(l) != unitB(j) || isSet(before, D0, l)) {
            l--;
        }
        return l;
    }
}
