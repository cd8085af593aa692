package io.github.seanettle.internal.lane;

/** What lanes compute, column by column. */
public enum Recurrence {
    /** Codes are distances. */
    LEVENSHTEIN(1),
    /** Codes are distances. */
    OSA(1.4),
    /** Codes are distances. */
    DAMERAU_LEVENSHTEIN(1.8),
    /** Codes are distances. */
    INDEL(0.6),
    /** Codes are distances: the length of the longer text less that of the longest common subsequence. */
    LCS(0.6),
    /** Codes are distances. */
    HAMMING(0.6),
    /** Codes are matches · 64 + transpositions; for texts of at most 511 units. */
    JARO(4);

    private final double operations;

    Recurrence(double operations) {
        this.operations = operations;
    }

    /** About how many operations a column takes, beside those of Levenshtein. */
    double operations() {
        return operations;
    }

    /** Whether what a column does depends on the length of the text. */
    boolean isByLength() {
        return this == JARO;
    }
}
