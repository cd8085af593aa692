package io.github.seanettle.match;

import java.util.Arrays;

/**
 * Counts codes of lanes. Where numbers are small they are counted two at a time, in a square: one increment for two codes.
 * There are four tables by turns: frequent codes come so soon again that an increment would have to wait for the one before.
 * Four squares of numbers below 128 are 256 KB, but only those parts are touched where codes are frequent.
 */
final class CodeTable {
    private static final int MOST_BITS = 7;

    /** Counters are ints; before one can overflow they must be emptied. */
    private static final int MOST_COUNTED = 1 << 30;

    private static final int TABLES = 4;

    private final int bits;

    /** The tables, one behind the other: squares, or counters of single codes where {@link #bits} is 0. */
    private final int[] tables;

    /** How many counters a table has. */
    private final int size;

    /** What is not counted in the tables. */
    private final int[] singles;

    private int counted;

    /** @param largestCode no code is larger */
    CodeTable(int largestCode) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(largestCode);
        bits = needed <= MOST_BITS ? needed : 0;
        singles = new int[bits > 0 ? 1 << bits : largestCode + 1];
        size = bits > 0 ? 1 << 2 * bits : singles.length;
        tables = new int[TABLES * size];
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
        int[] counts = tables;
        int end = from + length - TABLES;
        int i = from;
        for (; i <= end; i += TABLES) {
            counts[origin - codes[i] * step]++;
            counts[origin + size - codes[i + 1] * step]++;
            counts[origin + 2 * size - codes[i + 2] * step]++;
            counts[origin + 3 * size - codes[i + 3] * step]++;
        }
        countSingles(codes, i, from + length, origin, step);
    }

    /** As the place in the square is a sum, origin and step go into it for two codes at once. */
    private void countPairs(short[] codes, int from, int length, int origin, int step) {
        int[] counts = tables;
        int origins = origin + (origin << bits);
        int end = from + length - 2 * TABLES;
        int i = from;
        for (; i <= end; i += 2 * TABLES) {
            counts[origins - two(codes, i) * step]++;
            counts[origins + size - two(codes, i + 2) * step]++;
            counts[origins + 2 * size - two(codes, i + 4) * step]++;
            counts[origins + 3 * size - two(codes, i + 6) * step]++;
        }
        countSingles(codes, i, from + length, origin, step);
    }

    private int two(short[] codes, int i) {
        return codes[i] + (codes[i + 1] << bits);
    }

    private void countSingles(short[] codes, int from, int to, int origin, int step) {
        for (int i = from; i < to; i++) {
            singles[origin - codes[i] * step]++;
        }
    }

    /** Takes back one code that was counted. */
    void uncount(int code) {
        singles[code]--;
    }

    /** Gives all counts away and begins anew. */
    void empty(Sink sink) {
        for (int i = 0; i < tables.length; i++) {
            int place = i % size;
            if (bits > 0) {
                singles[place & singles.length - 1] += tables[i];
                singles[place >>> bits] += tables[i];
            } else {
                singles[place] += tables[i];
            }
        }
        Arrays.fill(tables, 0);
        for (int code = 0; code < singles.length; code++) {
            if (singles[code] != 0) {
                sink.take(code, singles[code]);
            }
        }
        Arrays.fill(singles, 0);
        counted = 0;
    }
}
