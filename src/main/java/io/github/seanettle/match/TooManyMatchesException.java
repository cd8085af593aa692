package io.github.seanettle.match;

import java.util.Locale;

/**
 * More pairs match than the heap can keep, where they have to be kept: for clusters, and to link rows one to one. Thrown before
 * memory runs out. The message says what to do.
 */
public final class TooManyMatchesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TooManyMatchesException(int kept, String remedy) {
        super(String.format(
                Locale.ROOT,
                "more than %,d pairs match, and this heap cannot keep them all: take a tighter cut-off%s, or raise the heap"
                        + " (-Xmx)",
                kept,
                remedy));
    }
}
