package io.github.seanettle.match;

import java.util.Arrays;

/**
 * Counts codes of lanes. Where codes are small they are counted two at a time, in a square: one increment for two codes.
 * The square of codes below 128 is 64 KB, but of it only the part is touched where codes are frequent.
 */
final class CodeTable {
    private static final int MOST_BITS = 7;

    /** Counters are ints; before one can overflow they must be emptied. */
    private static final int MOST_COUNTED = 1 << 30;

    private final int bits;
    /** The square; empty where codes are counted one by one. */
    private final int[] counts;

    private final int[] singles;
    private int counted;

    /** @param largestCode no code is larger */
    CodeTable(int largestCode) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(largestCode);
        bits = needed <= MOST_BITS ? needed : 0;
        counts = new int[bits > 0 ? 1 << 2 * bits : 0];
        singles = new int[bits > 0 ? 1 << bits : largestCode + 1];
    }

    /** Takes the counts, once. */
    interface Sink {
        void take(int code, long count);
    }

    /** Counts {@code codes[from .. from + length)}; true if {@link #empty} should be called before the next time. */
    boolean count(short[] codes, int from, int length) {
        if (bits == 0) {
            countOnes(codes, from, length);
        } else {
            countPairs(codes, from, length);
        }
        counted += length;
        return counted >= MOST_COUNTED;
    }

    private void countOnes(short[] codes, int from, int length) {
        int[] table = singles;
        for (int i = from; i < from + length; i++) {
            table[codes[i]]++;
        }
    }

    private void countPairs(short[] codes, int from, int length) {
        int[] table = counts;
        int shift = bits;
        int end = from + length - 1;
        int i = from;
        for (; i < end; i += 2) {
            table[codes[i] | codes[i + 1] << shift]++;
        }
        if (i == end) {
            singles[codes[i]]++;
        }
    }

    /** Takes back one code that was counted. */
    void uncount(int code) {
        singles[code]--;
    }

    /** Gives all counts away and begins anew. */
    void empty(Sink sink) {
        if (bits > 0) {
            for (int i = 0; i < counts.length; i++) {
                singles[i & singles.length - 1] += counts[i];
                singles[i >>> bits] += counts[i];
            }
            Arrays.fill(counts, 0);
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
