package io.github.seanettle.internal.text;

import io.github.seanettle.text.Unit;

/**
 * Tells the chars that are each a unit of their own, and their own ids, beside others of this kind. Nearly all text is
 * made of such {@linkplain #isPlain plain} chars alone, and need not be read into an array of ids first.
 *
 * <p>For graphemes these are the letters of the BMP that nothing joins, and controls below U+0100. There only CR can join
 * another plain char (a line feed), so for most text the answer is one comparison with a number that the loop keeps in a
 * register. Between plain chars there is always a boundary: a text is plain if all its parts are.
 */
public final class PlainText {
    /** Chars below this are plain, one at most excepted. */
    private static final int LATIN = 0x100;

    /** Instead of a count. */
    public static final int NOT_PLAIN = -1;

    /** The set of letters of a stretch that is not plain: all others, none being empty, have one. */
    private static final long NOTHING = 0;

    private static final PlainText LETTERS = new PlainText('\r', false);
    private static final PlainText ANY_CHAR = new PlainText(-1, true);

    private final int notPlain;
    private final boolean allBeyondLatin;

    private PlainText(int notPlain, boolean allBeyondLatin) {
        this.notPlain = notPlain;
        this.allBeyondLatin = allBeyondLatin;
    }

    /** What is plain for a unit. For code points it is more than needs be excluded: marks, which are rare. */
    public static PlainText of(Unit unit) {
        return unit == Unit.UTF16 ? ANY_CHAR : LETTERS;
    }

    /** Whether a char is plain. */
    public boolean isPlain(char c) {
        return c < LATIN ? c != notPlain : isPlainBeyondLatin(c); // so short that it is always compiled into its caller
    }

    private boolean isPlainBeyondLatin(char c) {
        return allBeyondLatin || CodePointKinds.KINDS[c] == CodePointKinds.LETTER;
    }

    /** Whether {@code text[from .. to)} is plain. */
    public boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * At least as many units as {@code a[from .. aEnd)} and {@code b[from .. bEnd)} have in common, each with a partner of
     * its own: those that the other lacks have none. Found without a table, so it costs less than any kernel does.
     *
     * @return the bound, or {@link #NOT_PLAIN} if a text is not plain there
     */
    public int mostCommon(String a, int aEnd, String b, int bEnd, int from) {
        long lettersA = letters(a, from, aEnd);
        long lettersB = letters(b, from, bEnd);
        if (lettersA == NOTHING || lettersB == NOTHING) {
            return NOT_PLAIN;
        }
        int aloneInA = Long.bitCount(lettersA & ~lettersB);
        int aloneInB = Long.bitCount(lettersB & ~lettersA);
        return Math.min(aEnd - from - aloneInA, bEnd - from - aloneInB);
    }

    /** The chars of a stretch as a set of 64, where two that fall together only make it too small; or {@link #NOTHING}. */
    private long letters(String text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (!isPlain(letter)) {
                return NOTHING;
            }
            letters |= 1L << letter;
        }
        return letters;
    }

    /** How many plain chars both texts begin with; the first text is not longer. */
    public int commonPrefix(String a, String b) {
        int prefix = 0;
        while (prefix < a.length() && isCommon(a.charAt(prefix), b.charAt(prefix))) {
            prefix++;
        }
        return prefix;
    }

    /** How many plain chars both texts end with, not counting a common prefix; the first text is not longer. */
    public int commonSuffix(String a, String b, int prefix) {
        int i = a.length();
        int surplus = b.length() - i;
        while (i > prefix && isCommon(a.charAt(i - 1), b.charAt(surplus + i - 1))) {
            i--;
        }
        return a.length() - i;
    }

    private boolean isCommon(char a, char b) {
        return a == b && isPlain(a);
    }
}
