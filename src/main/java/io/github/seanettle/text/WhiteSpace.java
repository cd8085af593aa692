package io.github.seanettle.text;

import com.ibm.icu.lang.UCharacter;

/** White space for {@link Folding.Step#SPACES}, by Unicode's property White_Space. All of it is in the BMP. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** Makes each run of white space one space, and removes it at both ends. */
    static String collapse(String text) {
        int kept = tidyPrefix(text);
        if (kept == text.length()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length()).append(text, 0, kept);
        boolean pending = false;
        for (int i = kept; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhite(c)) {
                pending = true;
                continue;
            }
            if (pending && !result.isEmpty()) {
                result.append(' ');
            }
            pending = false;
            result.append(c);
        }
        return result.toString();
    }

    static boolean isWhite(char c) {
        return c == ' ' || (c < '!' || c > '~') && UCharacter.isUWhiteSpace(c);
    }

    /** The length of the longest prefix that needs no change and does not end in white space, or of the whole text. */
    private static int tidyPrefix(String text) {
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWhite(c)) {
                kept = i + 1;
            } else if (c != ' ' || kept != i || i == 0) {
                return kept;
            }
        }
        return kept;
    }
}
