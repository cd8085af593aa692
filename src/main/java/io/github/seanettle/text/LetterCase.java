package io.github.seanettle.text;

import com.ibm.icu.lang.UCharacter;
import io.github.seanettle.internal.text.Normalization;

/** Case folding for {@link Folding.Step#CASE}. */
final class LetterCase {
    private LetterCase() {}

    /**
     * Folds the case of a text whose marks are put in canonical order first: U+0345 folds to a letter, so a mark that
     * belongs before it must not stand after it, or canonically equivalent texts would fold to different ones (Unicode
     * 3.13, D145).
     */
    static String fold(String text) {
        int lower = lowerAsciiPrefix(text);
        if (lower == text.length()) {
            return text;
        }
        return UCharacter.foldCase(Normalization.fcd(text), true);
    }

    /** The length of the longest prefix of ASCII characters that are no capitals. */
    private static int lowerAsciiPrefix(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80 && !(text.charAt(i) >= 'A' && text.charAt(i) <= 'Z')) {
            i++;
        }
        return i;
    }
}
