package io.github.seanettle.internal.lane;

/** What lanes compute, column by column. */
public enum Recurrence {
    /** Codes are distances. */
    LEVENSHTEIN,
    /** Codes are distances. */
    OSA,
    /** Codes are distances. */
    DAMERAU_LEVENSHTEIN,
    /** Codes are distances. */
    INDEL,
    /** Codes are distances: the length of the longer text less that of the longest common subsequence. */
    LCS,
    /** Codes are distances. */
    HAMMING,
    /** Codes are matches · 64 + transpositions; for texts of at most 511 units. */
    JARO;

    /** Whether what a column does depends on the length of the text. */
    boolean isByLength() {
        return this == JARO;
    }
}
