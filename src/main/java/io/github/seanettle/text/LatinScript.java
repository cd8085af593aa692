package io.github.seanettle.text;

import com.ibm.icu.text.Transliterator;
import io.github.seanettle.internal.text.Normalization;

/** Transliteration for {@link Folding.Step#LATIN}. */
final class LatinScript {
    /**
     * ICU's transliterators replace within one buffer, so their time grows with the square of the text's length. Pieces of
     * this many UTF-16 units keep it linear; names are far shorter and are never cut.
     */
    private static final int PIECE = 1000;

    /** ICU's rules take tenths of a second and some memory to load: only when they are asked for. */
    private static final class Rules {
        static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");
    }

    private LatinScript() {}

    /** Transliterates the NFC of a text: ICU's rules are for composed letters (й is j, but и with a breve is ĭ). */
    static String transliterate(String original) {
        if (isLatinAlready(original)) {
            return original;
        }
        String text = Normalization.nfc(original);
        if (text.length() <= PIECE) {
            return Rules.ANY_LATIN.transliterate(text);
        }
        StringBuilder result = new StringBuilder(text.length() + text.length() / 2);
        for (int from = 0; from < text.length(); ) {
            int to = endOfPiece(text, from);
            result.append(Rules.ANY_LATIN.transliterate(text.substring(from, to)));
            from = to;
        }
        return result.toString();
    }

    private static boolean isLatinAlready(String text) {
        return text.chars().allMatch(c -> c < 0x250 || c >= 0x300 && c < 0x342 || c >= 0x1E00 && c < 0x1F00);
    }

    /** The last place to cut at white space; in a piece without any, one that leaves code points whole. */
    private static int endOfPiece(String text, int from) {
        int limit = from + PIECE;
        if (limit >= text.length()) {
            return text.length();
        }
        for (int to = limit; to > from; to--) {
            if (WhiteSpace.isWhite(text.charAt(to))) {
                return to;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) && Character.isHighSurrogate(text.charAt(limit - 1))
                ? limit - 1
                : limit;
    }
}
