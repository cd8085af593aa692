package io.github.seanettle.text;

import java.util.List;

/** What counts as one letter. */
public enum Unit {
    /** Extended grapheme clusters (UAX #29), compared by canonical equivalence. */
    GRAPHEME,
    /** Unicode code points, compared as they are. */
    CODE_POINT,
    /** UTF-16 code units ({@code char}s), compared as they are. */
    UTF16;

    public int count(CharSequence text) {
        throw new IllegalStateException("skeleton");
    }

    public List<String> split(CharSequence text) {
        throw new IllegalStateException("skeleton");
    }
}
