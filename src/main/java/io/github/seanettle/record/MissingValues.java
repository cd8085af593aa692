package io.github.seanettle.record;

/** What a field counts in the score of two records of which one or both lack its value. */
public enum MissingValues {
    /** Nothing, but its weight counts: what is not there does not speak for a match. */
    COUNT_AS_DIFFERENT,
    /** It is left out, with its weight: the score is that of the fields that both records have. */
    LEFT_OUT
}
