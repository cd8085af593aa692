package io.github.seanettle.match;

/** What becomes of matches that are as good as the last one that is kept. */
public enum Ties {
    /** Those of the lower right rows are kept, as many as were asked for. */
    FIRST,
    /** All are kept, so there may be more than were asked for. */
    ALL
}
