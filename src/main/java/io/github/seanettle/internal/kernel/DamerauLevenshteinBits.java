package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;

/**
 * Unrestricted Damerau-Levenshtein distance of a pattern of at most 64 units, bit-parallel: O(n) for a text of n units.
 *
 * <p>Zhao and Sahni 2020 show that a transposition matters only where its letters are neighbours in the pattern or in the
 * text. Its cost is never below the upper left neighbour D[i−1][j−1], so one bit a row tells whether it equals it:
 *
 * <ul>
 *   <li>neighbours in the pattern, a gap in the text: S has bit i set while some earlier column k with p[i] = t[k] still
 *       gives equality. A column keeps it alive only where the horizontal difference one row above is +1.
 *   <li>neighbours in the text, a gap in the pattern: G has bit i set where equality began at an earlier row l with
 *       p[l] = t[j] and has lived on through rows whose vertical difference is +1. The addition that carries D0 through
 *       runs of VP fills these runs as well.
 * </ul>
 *
 * <p>A row where a transposition gives equality has no bit in VP, so it starts no carry of D0 and can be or-ed in last.
 * The whole argument stands in {@code docs/algorithms.md}. Notation and way of computing as in
 * {@link LevenshteinMyers}.
 */
final class DamerauLevenshteinBits {
    private DamerauLevenshteinBits() {}

    static int distance(WordPattern pattern, int[] text, int from, int length) {
        long vp = -1;
        long vn = 0;
        long d0 = -1;
        long notHp = -1;
        long s = 0;
        long pmOld = 0;
        for (int j = from; j < from + length; j++) {
            long pm = pattern.mask(text[j]);
            s = (pmOld & ~(d0 << 1)) | (s & ~notHp);
            long x = (pm & ~d0) << 1;
            long g = (((x & vp) + vp) ^ vp) | x;
            long tr = (s & (pm << 1)) | (g & pmOld);
            d0 = (((pm & vp) + vp) ^ vp) | (pm | vn | tr);
            notHp = ((d0 | vp) & ~vn) << 1;
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
        long notHp = -1;
        long s = 0;
        long pmOld = 0;
        for (int j = from; j < to; j++) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return DistanceKernel.NO_ANSWER;
            }
            long pm = pattern.mask(letter);
            s = (pmOld & ~(d0 << 1)) | (s & ~notHp);
            long x = (pm & ~d0) << 1;
            long g = (((x & vp) + vp) ^ vp) | x;
            long tr = (s & (pm << 1)) | (g & pmOld);
            d0 = (((pm & vp) + vp) ^ vp) | (pm | vn | tr);
            notHp = ((d0 | vp) & ~vn) << 1;
            vp = ((d0 & vp) << 1) | (notHp & ~d0);
            vn = d0 & ~notHp;
            pmOld = pm;
        }
        return LevenshteinMyers.distance(vp, vn, pattern.length(), to - from);
    }
}
