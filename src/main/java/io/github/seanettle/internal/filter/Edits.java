package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.Recurrence;
import org.jspecify.annotations.Nullable;

/** The edits that a metric counts, as far as it matters to what they leave of a text: see {@link SegmentIndex}. */
public enum Edits {
    /** Units are replaced, none moves; what one text has more stands at its end. */
    IN_PLACE,
    /** Units are inserted and deleted; a replacement is two edits. */
    INSERTIONS,
    /** Units are inserted, deleted and replaced. */
    USUAL,
    /** The usual ones, and units are transposed: neighbours, or such as are neighbours once those between them are deleted. */
    TRANSPOSED;

    /** The edits of a recurrence; null if it counts none. */
    public static @Nullable Edits of(Recurrence recurrence) {
        return switch (recurrence) {
            case HAMMING -> IN_PLACE;
            case INDEL, LCS -> INSERTIONS;
            case LEVENSHTEIN -> USUAL;
            case OSA, DAMERAU_LEVENSHTEIN -> TRANSPOSED;
            case JARO -> null;
        };
    }

    /** How many edits are between texts of lengths m and n, at most, that have {@code common} units in common. */
    public int most(int m, int n, int common) {
        return this == INSERTIONS ? m + n - 2 * common : Math.max(m, n) - common;
    }

    /** How far the text behind so many edits can have moved. */
    public int reach(int edits) {
        return this == IN_PLACE ? 0 : edits;
    }

    /**
     * The least shift of a segment that has just {@code segment} edits before it, of {@code edits} in all, in a query that is
     * longer by {@code longer} units: see {@link SegmentIndex}.
     */
    int leastShift(int segment, int edits, int longer) {
        return this == IN_PLACE ? 0 : Math.max(-segment, longer - (edits - segment));
    }

    /** The largest shift of the same; less than the least one if there is none. */
    int mostShift(int segment, int edits, int longer) {
        if (this == IN_PLACE) {
            return Math.abs(longer) <= edits - segment ? 0 : -1;
        }
        return Math.min(segment, longer + (edits - segment));
    }
}
