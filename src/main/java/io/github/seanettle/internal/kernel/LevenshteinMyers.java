package io.github.seanettle.internal.kernel;

/**
 * Levenshtein distance of a pattern of at most 64 units, bit-parallel: O(n) for a text of n units.
 *
 * <p>Myers 1999 in the form of Hyyrö 2003: VP and VN hold the vertical differences +1 and −1 of one column of the table,
 * HP and HN the horizontal ones, D0 the cells that equal their upper left neighbour. The distance is not followed from
 * column to column: at the end it is n, the value of row 0, plus the vertical differences of the m rows.
 */
final class LevenshteinMyers {
    private LevenshteinMyers() {}

    static int distance(WordPattern pattern, int[] text, int from, int length) {
        long vp = -1;
        long vn = 0;
        for (int j = from; j < from + length; j++) {
            long pm = pattern.mask(text[j]);
            long x = pm | vn;
            long d0 = (((pm & vp) + vp) ^ vp) | x;
            long hp = ((vn | ~(d0 | vp)) << 1) | 1;
            long hn = (d0 & vp) << 1;
            vp = hn | ~(d0 | hp);
            vn = hp & d0;
        }
        long rows = -1L >>> -pattern.length();
        return length + Long.bitCount(vp & rows) - Long.bitCount(vn & rows);
    }
}
