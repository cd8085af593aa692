package io.github.seanettle.text;

import io.github.seanettle.internal.text.Segmenter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What counts as one letter. Lengths and distances are counted in this.
 *
 * <pre>{@code
 * // ë is e and U+0308, and the thumb has a skin tone
 * String text = "Zoe\u0308 👍🏽";
 *
 * Unit.GRAPHEME.split(text).get(4); // "👍🏽"
 * Unit.GRAPHEME.count(text);    // 5
 * Unit.CODE_POINT.count(text);  // 7
 * Unit.UTF16.count(text);       // 9
 * }</pre>
 *
 * <p>Any text has an answer: a lone surrogate counts as a letter of its own. The time is linear in the length of the text.
 */
public enum Unit {
    /**
     * Extended grapheme clusters: what a person sees as one character (Unicode Standard Annex #29, with ICU's data). Two
     * clusters are equal when they are canonically equivalent: "é" as one code point equals "e" with U+0301.
     */
    GRAPHEME,
    /**
     * Unicode code points, compared as they are: "é" as one code point is one unit, "e" with U+0301 is two, and they differ.
     */
    CODE_POINT,
    /**
     * UTF-16 code units ({@code char}s), compared as they are. Code points above U+FFFF, emoji among them, count as two.
     * This is what libraries do that know nothing of Unicode.
     */
    UTF16;

    /**
     * How many units a text has.
     *
     * @param text any text
     * @return the number of units, 0 for an empty text
     * @throws NullPointerException if {@code text} is null
     */
    public int count(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return switch (this) {
            case GRAPHEME -> new Segmenter().starts(text, this).length - 1;
            case CODE_POINT -> Character.codePointCount(text, 0, text.length());
            case UTF16 -> text.length();
        };
    }

    /**
     * The units of a text, from left to right, as they stand in it (not normalized). Joined they are the text again.
     *
     * @param text any text
     * @return the units, in a list that cannot be changed; empty for an empty text
     * @throws NullPointerException if {@code text} is null
     */
    public List<String> split(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String string = text.toString();
        int[] starts = new Segmenter().starts(string, this);
        String[] units = new String[starts.length - 1];
        Arrays.setAll(units, i -> string.substring(starts[i], starts[i + 1]));
        return List.of(units);
    }
}
