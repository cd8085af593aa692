package io.github.seanettle.match;

import java.util.Arrays;

/**
 * Counts codes of lanes. Where numbers are small they are counted two at a time, in a square: one increment for two codes.
 * Which two are taken together does not matter, so it is the first half of the codes with the second: a loop that the
 * compiler turns into one on vectors. There are four tables by turns: frequent codes come so soon again that an increment
 * would have to wait for the one before. Four squares of numbers below 128 are 256 KB, but only those parts are touched
 * where codes are frequent.
 */
final class CodeTable {
    private static final int MOST_BITS = 7;

    /** Counters are ints; before one can overflow they must be emptied. */
    private static final int MOST_COUNTED = 1 << 30;

    private static final int TABLES = 4;

    private final int bits;

    /** The tables: squares, or counters of single codes where {@link #bits} is 0. */
    private final int[][] tables;

    /** What is not counted in the tables. */
    private final int[] singles;

    /** Two codes each, when {@link #seconds} have been added. */
    private short[] pairs = {};

    private short[] seconds = {};

    private int counted;

    /** @param largestCode no code is larger */
    CodeTable(int largestCode) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(largestCode);
        bits = needed <= MOST_BITS ? needed : 0;
        singles = new int[bits > 0 ? 1 << bits : largestCode + 1];
        tables = new int[TABLES][bits > 0 ? 1 << 2 * bits : singles.length];
    }

    /** Takes the counts, once. */
    interface Sink {
        void take(int code, long count);
    }

    /** Counts {@code codes[from .. from + length)}; true if {@link #empty} should be called before the next time. */
    boolean count(short[] codes, int from, int length) {
        if (bits == 0) {
            count(tables, codes, from, length);
        } else {
            int half = length / 2;
            pair(codes, from, half);
            count(tables, pairs, 0, half);
            if (length % 2 == 1) {
                singles[codes[from + length - 1]]++;
            }
        }
        counted += length;
        return counted >= MOST_COUNTED;
    }

    /** Arrays are copied so that all indices are the loop's own: only then is it turned into one on vectors. */
    private void pair(short[] codes, int from, int half) {
        if (pairs.length < half) {
            pairs = new short[half];
            seconds = new short[half];
        }
        System.arraycopy(codes, from, pairs, 0, half);
        System.arraycopy(codes, from + half, seconds, 0, half);
        add(seconds, bits, pairs, half);
    }

    private static void add(short[] seconds, int bits, short[] pairs, int count) {
        for (int i = 0; i < count; i++) {
            pairs[i] = (short) (pairs[i] + (seconds[i] << bits));
        }
    }

    private static void count(int[][] tables, short[] keys, int from, int length) {
        int[] first = tables[0];
        int[] second = tables[1];
        int[] third = tables[2];
        int[] fourth = tables[3];
        int end = from + length;
        int i = from;
        for (; i <= end - TABLES; i += TABLES) {
            first[keys[i]]++;
            second[keys[i + 1]]++;
            third[keys[i + 2]]++;
            fourth[keys[i + 3]]++;
        }
        for (; i < end; i++) {
            first[keys[i]]++;
        }
    }

    /** How many counters there are. */
    int size() {
        return TABLES * tables[0].length;
    }

    /** Takes back one code that was counted. */
    void uncount(int code) {
        singles[code]--;
    }

    /** Gives all counts away and begins anew. */
    void empty(Sink sink) {
        for (int[] table : tables) {
            for (int place = 0; place < table.length; place++) {
                if (bits > 0) {
                    singles[place & singles.length - 1] += table[place];
                    singles[place >>> bits] += table[place];
                } else {
                    singles[place] += table[place];
                }
            }
            Arrays.fill(table, 0);
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
