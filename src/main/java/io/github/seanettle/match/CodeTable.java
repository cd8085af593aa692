package io.github.seanettle.match;

import java.util.Arrays;

/**
 * Counts codes of lanes. Where numbers are small they are counted two at a time, in a square: one increment for two codes.
 * The square of numbers below 128 is 64 KB, but of it only the part is touched where codes are frequent.
 */
final class CodeTable {
    private static final int MOST_BITS = 7;

    /** Counters are ints; before one can overflow they must be emptied. */
    private static final int MOST_COUNTED = 1 << 30;

    private final int bits;
    /** The square; empty where codes are counted one by one. */
    private final int[] square;

    private final int[] singles;
    private int counted;

    /** @param largestCode no code is larger */
    CodeTable(int largestCode) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(largestCode);
        bits = needed <= MOST_BITS ? needed : 0;
        square = new int[bits > 0 ? 1 << 2 * bits : 0];
        singles = new int[bits > 0 ? 1 << bits : largestCode + 1];
    }

    /** Takes the counts, once. */
    interface Sink {
        void take(int code, long count);
    }

    /** Counts {@code codes[from .. from + length)}; true if {@link #empty} should be called before the next time. */
    boolean count(short[] codes, int from, int length) {
        return count(codes, from, length, 0, -1);
    }

    /** Counts {@code origin - code * step} for each code. */
    boolean count(short[] codes, int from, int length, int origin, int step) {
        if (bits == 0) {
            countOnes(codes, from, length, origin, step);
        } else {
            countPairs(codes, from, length, origin, step);
        }
        counted += length;
        return counted >= MOST_COUNTED;
    }

    private void countOnes(short[] codes, int from, int length, int origin, int step) {
        int[] table = singles;
        for (int i = from; i < from + length; i++) {
            table[origin - codes[i] * step]++;
        }
    }

    /** As the place in the square is a sum, origin and step go into it for two codes at once. */
    private void countPairs(short[] codes, int from, int length, int origin, int step) {
        int[] table = square;
        int shift = bits;
        int origins = origin + (origin << shift);
        int end = from + length - 1;
        int i = from;
        for (; i < end; i += 2) {
            table[origins - (codes[i] + (codes[i + 1] << shift)) * step]++;
        }
        if (i == end) {
            singles[origin - codes[i] * step]++;
        }
    }

    /** Takes back one code that was counted. */
    void uncount(int code) {
        singles[code]--;
    }

    /** Gives all counts away and begins anew. */
    void empty(Sink sink) {
        if (bits > 0) {
            for (int i = 0; i < square.length; i++) {
                singles[i & singles.length - 1] += square[i];
                singles[i >>> bits] += square[i];
            }
            Arrays.fill(square, 0);
        }
        for (int code = 0; code < singles.length; code++) {
            if (singles[code] != 0) {
                sink.take(code, singles[code]);
            }
        }
        Arrays.fill(singles, 0);
        counted = 0;
    }
}
