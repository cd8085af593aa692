package io.github.seanettle.internal.lane;

import java.util.Arrays;

/** A block of patterns in lanes of so many bits: row i of a pattern is bit i of its lane. Immutable. */
final class SwarPatterns {
    final int width;

    /** The lowest bit of each lane. */
    final long low;

    /** All bits but the highest of each lane. */
    final long notHigh;

    /** PM: for each row of the table, bit i of a lane is set where unit i of its pattern is the row's. Row 0 is empty. */
    final long[] pm;

    /** Where the row of each unit begins in {@link #pm}. */
    final int[] rowOf;

    /** How many units each pattern has, lane by lane. */
    final int[] lengths;

    /** The same as numbers in the lanes. */
    final long[] lengthsOf = new long[SwarBlock.WORDS];

    /** The rows that each pattern has. */
    final long[] rows = new long[SwarBlock.WORDS];

    SwarPatterns(int width, FlatTexts texts, int[] which, int from, int to) {
        this.width = width;
        this.low = Long.divideUnsigned(-1, -1L >>> -width);
        this.notHigh = ~(low << width - 1);
        this.rowOf = new int[texts.alphabetSize() + 1];
        this.lengths = new int[SwarBlock.WORDS * lanesAWord()];
        for (int lane = 0; lane < to - from; lane++) {
            lengths[lane] = texts.length(which[from + lane]);
            if (lengths[lane] > 0) {
                lengthsOf[lane / lanesAWord()] |= (long) lengths[lane] << shift(lane);
                rows[lane / lanesAWord()] |= -1L >>> -lengths[lane] << shift(lane);
            }
        }
        this.pm = masks(texts, which, from, to);
    }

    int lanesAWord() {
        return Long.SIZE / width;
    }

    /** Where a lane begins in its word. */
    int shift(int lane) {
        return lane * width; // modulo 64, as shifts are
    }

    /** In each lane of a word the length of the pattern, or {@code n} if that is more. */
    long longer(int word, int n) {
        long longer = 0;
        for (int lane = word * lanesAWord(); lane < (word + 1) * lanesAWord(); lane++) {
            longer |= (long) Math.max(lengths[lane], n) << shift(lane);
        }
        return longer;
    }

    private long[] masks(FlatTexts texts, int[] which, int from, int to) {
        long[] masks = new long[SwarBlock.WORDS * 64];
        int end = SwarBlock.WORDS;
        for (int lane = 0; lane < to - from; lane++) {
            int start = texts.start(which[from + lane]);
            for (int i = 0; i < lengths[lane]; i++) {
                int id = texts.ids()[start + i];
                if (rowOf[id] == 0) {
                    rowOf[id] = end;
                    end += SwarBlock.WORDS;
                    masks = end <= masks.length ? masks : Arrays.copyOf(masks, 2 * masks.length);
                }
                masks[rowOf[id] + lane / lanesAWord()] |= 1L << i + shift(lane);
            }
        }
        return masks;
    }
}
