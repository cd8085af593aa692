package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;

/**
 * Levenshtein distance of a pattern of at most 64 units, bit-parallel: O(n) for a text of n units.
 *
 * <p>Myers 1999 in the form of Hyyrö 2003: VP and VN hold the vertical differences +1 and −1 of one column of the table,
 * HP and HN the horizontal ones, D0 the cells that equal their upper left neighbour. The distance is not followed from
 * column to column: at the end it is n, the value of row 0, plus the vertical differences of the m rows.
 *
 * <p>A column must wait for the one before. The step is written so that this takes seven operations one after the other,
 * not the eleven of the paper's order: HP is kept inverted, which makes the shift bring in its 1, and comes from the sum
 * itself, without waiting until D0 is made of it (D0 | VP = sum | VP | PM | VN).
 *
 * <p>There is one loop for ids and one for chars: what they share would have to be an object or an array, and the fewer
 * nanoseconds a column takes, the more that costs.
 */
final class LevenshteinMyers {
    private LevenshteinMyers() {}

    static int distance(WordPattern pattern, int[] text, int from, int length) {
        long vp = -1;
        long vn = 0;
        for (int j = from; j < from + length; j++) {
            long pm = pattern.mask(text[j]);
            long sum = (pm & vp) + vp;
            long notHp = ((sum | (vp | pm)) & ~vn) << 1;
            long d0 = (sum ^ vp) | (pm | vn);
            vp = ((d0 & vp) << 1) | (notHp & ~d0);
            vn = d0 & ~notHp;
        }
        return distance(vp, vn, pattern.length(), length);
    }

    /** The same for {@code text[from .. to)}; {@link DistanceKernel#NO_ANSWER} if it is not plain. */
    static int distance(WordPattern pattern, PlainText plain, String text, int from, int to) {
        long vp = -1;
        long vn = 0;
        for (int j = from; j < to; j++) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return DistanceKernel.NO_ANSWER;
            }
            long pm = pattern.mask(letter);
            long sum = (pm & vp) + vp;
            long notHp = ((sum | (vp | pm)) & ~vn) << 1;
            long d0 = (sum ^ vp) | (pm | vn);
            vp = ((d0 & vp) << 1) | (notHp & ~d0);
            vn = d0 & ~notHp;
        }
        return distance(vp, vn, pattern.length(), to - from);
    }

    /** The value of row 0 and the vertical differences of all rows. */
    static int distance(long vp, long vn, int m, int n) {
        long rows = -1L >>> -m;
        return n + Long.bitCount(vp & rows) - Long.bitCount(vn & rows);
    }
}
