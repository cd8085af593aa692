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

    /** The set of letters that no text has. */
    public static final long NOTHING = 0;

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
        return c < LATIN ? c != notPlain : allBeyondLatin || CodePointKinds.KINDS[c] == CodePointKinds.LETTER;
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
     * The chars of {@code text[from .. to)} as a set of 64, where two that fall together only make the set too small; {@link
     * #NOTHING} if not all are plain. The stretch must not be empty.
     */
    public long letters(String text, int from, int to) {
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
