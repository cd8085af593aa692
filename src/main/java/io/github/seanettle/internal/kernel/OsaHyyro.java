package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;

/**
 * Optimal string alignment distance of a pattern of at most 64 units, bit-parallel: O(n) for a text of n units.
 *
 * <p>Hyyrö 2003: to Levenshtein's step comes TR, the rows where two neighbours of pattern and text are transposed, which
 * needs D0 and PM of the column before. Notation and way of computing as in {@link LevenshteinMyers}.
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
            long tr = ((pm & ~d0) << 1) & pmOld;
            long sum = (pm & vp) + vp;
            long notHp = ((sum | (vp | pm | tr)) & ~vn) << 1;
            d0 = (sum ^ vp) | (pm | vn | tr);
            vp = ((d0 & vp) << 1) | (notHp & ~d0);
            vn = d0 & ~notHp;
            pmOld = pm;
        }
        return LevenshteinMyers.distance(vp, vn, pattern.length(), length);
    }

    /** The same for {@code text[from .. to)}; {@link DistanceKernel#NO_ANSWER} if it is not plain. */
    static int distance(WordPattern pattern, PlainText plain, String text, int from, int to) {
        long vp = -1;
        long vn = 0;
        long d0 = -1;
        long pmOld = 0;
        for (int j = from; j < to; j++) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return DistanceKernel.NO_ANSWER;
            }
            long pm = pattern.mask(letter);
            long tr = ((pm & ~d0) << 1) & pmOld;
            long sum = (pm & vp) + vp;
            long notHp = ((sum | (vp | pm | tr)) & ~vn) << 1;
            d0 = (sum ^ vp) | (pm | vn | tr);
            vp = ((d0 & vp) << 1) | (notHp & ~d0);
            vn = d0 & ~notHp;
            pmOld = pm;
        }
        return LevenshteinMyers.distance(vp, vn, pattern.length(), to - from);
    }
}
