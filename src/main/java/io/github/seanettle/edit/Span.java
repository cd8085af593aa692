package io.github.seanettle.edit;

import java.util.Objects;

/**
 * A stretch of a text, counted in units and in UTF-16 {@code char}s. Ends are exclusive.
 *
 * @param start the first unit
 * @param end the unit after the last
 * @param charStart where the first unit begins, as an index for {@link CharSequence#charAt}
 * @param charEnd where the last unit ends
 */
public record Span(int start, int end, int charStart, int charEnd) {
    /**
     * Checks that the ends are in order.
     *
     * @throws IllegalArgumentException if a start is negative or above its end
     */
    public Span {
        if (start < 0 || start > end || charStart < 0 || charStart > charEnd) {
            throw new IllegalArgumentException(
                    "A span must have 0 ≤ start ≤ end and 0 ≤ charStart ≤ charEnd, but has units " + start + " to "
                            + end + ", chars " + charStart + " to " + charEnd);
        }
    }

    /**
     * How many units it covers.
     *
     * @return the number of units, 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether it covers nothing: only a place between two units.
     *
     * @return whether {@code length()} is 0
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * What it covers.
     *
     * @param text the text it belongs to
     * @return the piece of the text
     * @throws NullPointerException if the text is null
     * @throws IndexOutOfBoundsException if the text is too short to be the one
     */
    public String of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(charStart, charEnd).toString();
    }

    /** This and the span that begins where this ends. */
    Span join(Span next) {
        return new Span(start, next.end, charStart, next.charEnd);
    }
}
