package io.github.seanettle.text;

import io.github.seanettle.internal.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What counts as one letter. */
public enum Unit {
    /** Extended grapheme clusters (UAX #29), compared by canonical equivalence. */
    GRAPHEME,
    /** Unicode code points, compared as they are. */
    CODE_POINT,
    /** UTF-16 code units ({@code char}s), compared as they are. */
    UTF16;

    public int count(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return switch (this) {
            case GRAPHEME -> new Segmenter().starts(text, this).length - 1;
            case CODE_POINT -> Character.codePointCount(text, 0, text.length());
            case UTF16 -> text.length();
        };
    }

    public List<String> split(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String string = text.toString();
        int[] starts = new Segmenter().starts(string, this);
        List<String> units = new ArrayList<>(starts.length - 1);
        for (int i = 0; i + 1 < starts.length; i++) {
            units.add(string.substring(starts[i], starts[i + 1]));
        }
        return List.copyOf(units);
    }
}
