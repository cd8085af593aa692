package io.github.seanettle.internal.lane;

import java.util.Arrays;

/** A block of patterns in lanes of so many bits: row i of a pattern is bit i of its lane. Immutable. */
final class SwarPatterns {
    final int width;

    /** How many words the patterns take: a block with few of them is cheaper. */
    final int words;

    /** The lowest bit of each lane. */
    final long low;

    /** All bits but the highest of each lane. */
    final long notHigh;

    /** PM: for each row of the table, bit i of a lane is set where unit i of its pattern is the row's. Row 0 is empty. */
    final long[][] pm;

    /** How many units each pattern has, lane by lane. */
    final int[] lengths;

    /** The same as numbers in the lanes. */
    final long[] lengthsOf;

    /** The rows that each pattern has. */
    final long[] rows;

    /** Which row of {@link #pm} each unit has. */
    private final int[] rowOf;

    SwarPatterns(int width, FlatTexts texts, int[] which, int from, int to) {
        int lanesAWord = Long.SIZE / width;
        this.width = width;
        this.words = (to - from + lanesAWord - 1) / lanesAWord;
        this.low = Long.divideUnsigned(-1, -1L >>> -width);
        this.notHigh = ~(low << width - 1);
        this.rowOf = new int[texts.alphabetSize() + 1];
        this.lengths = new int[words * lanesAWord];
        this.lengthsOf = new long[words];
        this.rows = new long[words];
        for (int lane = 0; lane < to - from; lane++) {
            lengths[lane] = texts.length(which[from + lane]);
            if (lengths[lane] > 0) {
                lengthsOf[lane / lanesAWord] |= (long) lengths[lane] << shift(lane);
                rows[lane / lanesAWord] |= -1L >>> -lengths[lane] << shift(lane);
            }
        }
        this.pm = masks(texts, which, from, to, lanesAWord);
    }

    /** PM of a unit. */
    long[] row(int id) {
        return pm[rowOf[id]];
    }

    /** Where a lane begins in its word. */
    private int shift(int lane) {
        return lane * width; // modulo 64, as shifts are
    }

    /** In each lane the length of the pattern, or {@code n} if that is more. */
    void longer(int n, long[] results) {
        Arrays.fill(results, 0);
        int lanesAWord = Long.SIZE / width;
        for (int lane = 0; lane < lengths.length; lane++) {
            results[lane / lanesAWord] |= (long) Math.max(lengths[lane], n) << shift(lane);
        }
    }

    private long[][] masks(FlatTexts texts, int[] which, int from, int to, int lanesAWord) {
        long[][] masks = new long[64][];
        masks[0] = new long[words];
        int count = 1;
        for (int lane = 0; lane < to - from; lane++) {
            int start = texts.start(which[from + lane]);
            for (int i = 0; i < lengths[lane]; i++) {
                int id = texts.ids()[start + i];
                if (rowOf[id] == 0) {
                    masks = count < masks.length ? masks : Arrays.copyOf(masks, 2 * count);
                    masks[count] = new long[words];
                    rowOf[id] = count++;
                }
                masks[rowOf[id]][lane / lanesAWord] |= 1L << i + shift(lane);
            }
        }
        return masks;
    }
}
