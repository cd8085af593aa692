package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;

/**
 * What Jaro's similarity is made of: how many units match within the window, and how many of them are transposed.
 *
 * <p>Jaro 1989: a unit of the text is matched with the first free equal one of the pattern that is at most
 * ⌊max(m, n) / 2⌋ − 1 places away. Free and in the window are bits, so the first is the lowest set bit (x & −x). A second
 * pass walks through the matched units of both in order; two that differ are half a transposition. O(n), for a
 * pattern and a text of at most 64 units; {@link JaroLists} is for longer ones.
 */
final class JaroBits {
    private JaroBits() {}

    /**
     * Matches in the upper 32 bits, transpositions (halves already paired, rounded down) in the lower. With fewer than
     * {@code least} matches the transpositions do not matter, and are not counted.
     */
    static long matchesAndTranspositions(WordPattern pattern, int[] text, int from, int length, int least) {
        int reach = reach(pattern.length(), length);
        long window = (2L << reach) - 1;
        long opening = (1L << reach) - 1;
        long usedInPattern = 0;
        long usedInText = 0;
        long here = 1;
        for (int j = from; j < from + length; j++, here <<= 1) {
            long free = pattern.mask(text[j]) & window & ~usedInPattern;
            usedInPattern |= free & -free;
            usedInText |= free == 0 ? 0 : here;
            window = window << 1 | (opening & 1);
            opening >>>= 1;
        }
        int matches = Long.bitCount(usedInPattern);
        int halves = 0;
        for (long left = matches < least ? 0 : usedInText; left != 0; left &= left - 1) {
            long next = usedInPattern & -usedInPattern;
            halves += (pattern.mask(text[from + Long.numberOfTrailingZeros(left)]) & next) == 0 ? 1 : 0;
            usedInPattern ^= next;
        }
        return (long) matches << 32 | halves >> 1;
    }

    /** The same for a string; {@link DistanceKernel#NO_ANSWER} if it is not plain. */
    static long matchesAndTranspositions(WordPattern pattern, PlainText plain, String text, int least) {
        int reach = reach(pattern.length(), text.length());
        long window = (2L << reach) - 1;
        long opening = (1L << reach) - 1;
        long usedInPattern = 0;
        long usedInText = 0;
        long here = 1;
        for (int j = 0; j < text.length(); j++, here <<= 1) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return DistanceKernel.NO_ANSWER;
            }
            long free = pattern.mask(letter) & window & ~usedInPattern;
            usedInPattern |= free & -free;
            usedInText |= free == 0 ? 0 : here;
            window = window << 1 | (opening & 1);
            opening >>>= 1;
        }
        int matches = Long.bitCount(usedInPattern);
        int halves = 0;
        for (long left = matches < least ? 0 : usedInText; left != 0; left &= left - 1) {
            long next = usedInPattern & -usedInPattern;
            halves += (pattern.mask(text.charAt(Long.numberOfTrailingZeros(left))) & next) == 0 ? 1 : 0;
            usedInPattern ^= next;
        }
        return (long) matches << 32 | halves >> 1;
    }

    static int reach(int m, int n) {
        return Math.max(Math.max(m, n) / 2 - 1, 0);
    }
}
