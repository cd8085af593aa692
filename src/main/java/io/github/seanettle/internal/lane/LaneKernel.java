package io.github.seanettle.internal.lane;

/** Compares blocks of patterns with texts. Immutable. */
public interface LaneKernel {
    /** The longest text: distances have to fit a code. */
    int MAX_TEXT = 16_000;

    /** How many patterns a block has. */
    int lanes();

    /** How many units a pattern can have. */
    int maxPattern();

    /** About how many nanoseconds a column of one pattern takes: for choosing a way, not for telling times. */
    double columnCost();

    /**
     * Makes a block of patterns ready.
     *
     * @param texts where the patterns are
     * @param which the patterns are {@code which[from .. to)}, at most {@link #lanes()}, none longer than {@link #maxPattern()}
     */
    LaneBlock block(FlatTexts texts, int[] which, int from, int to);
}
