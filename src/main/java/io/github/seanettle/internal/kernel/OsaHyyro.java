package io.github.seanettle.internal.kernel;

/**
 * Optimal string alignment distance of a pattern of at most 64 units, bit-parallel: O(n) for a text of n units.
 *
 * <p>Hyyrö 2003: to Levenshtein's step comes TR, the rows where two neighbours of pattern and text are transposed, which
 * needs D0 and PM of the column before. Notation as in {@link LevenshteinMyers}.
 */
final class OsaHyyro {
    private OsaHyyro() {}

    static int distance(WordPattern pattern, int[] text, int from, int length) {
        long vp = -1;
        long vn = 0;
        long d0 = -1;
        long pmOld = 0;
        for (int j = from; j < from + length; j++) {
            long pm = pattern.mask(text[j]);
            long tr = ((~d0 & pm) << 1) & pmOld;
            d0 = (((pm & vp) + vp) ^ vp) | pm | vn | tr;
            long hp = ((vn | ~(d0 | vp)) << 1) | 1;
            long hn = (d0 & vp) << 1;
            vp = hn | ~(d0 | hp);
            vn = hp & d0;
            pmOld = pm;
        }
        long rows = -1L >>> -pattern.length();
        return length + Long.bitCount(vp & rows) - Long.bitCount(vn & rows);
    }
}
