package io.github.seanettle.internal.lane;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Jaro's matches and transpositions in every lane of a word at once, in two passes over a text.
 *
 * <p>The first takes in each column the lowest free unit of the pattern within the window. Which lanes found one is kept as a
 * word a column; texts of one length share columns, and these words with them. The second pass takes the matched units of
 * the pattern in order, one for each column that found one, and looks whether the column's unit stands there: if not, that is
 * half a transposition. No row is looked at twice, so the misses are bits of one word.
 */
final class SwarJaro extends SwarBlock {
    private final long high;

    /** Windows of texts of length n, a word of the block a column: {@code windows[n]}. */
    private long[] @Nullable [] windows = new long[64][];

    /** That of the current text. */
    private long[] window = {};

    /** For each column of the current text: all ones in the lanes that found a match. */
    private long[] found = new long[64 * WORDS];

    /** The matched rows that the second pass has still to look at. */
    private final long[] left = new long[WORDS];

    /** The matched rows where the second pass has found another unit. */
    private final long[] missed = new long[WORDS];

    SwarJaro(SwarPatterns patterns) {
        super(patterns, 2, 0, 0);
        this.high = ~patterns.notHigh;
    }

    @Override
    void begin(int textLength) {
        window = windows(textLength);
    }

    @Override
    void column(int j, int oldRow, int row, int from, int to) {
        for (int word = 0; word < WORDS; word++) {
            long used = state[from + word];
            long free = patterns.pm[row + word] & window[j * WORDS + word] & ~used;
            state[to + word] = used | lowest(free);
            found[j * WORDS + word] = wholeLanes(free);
        }
    }

    @Override
    void end(TextChunk texts, int t, int at) {
        System.arraycopy(ends, at, left, 0, WORDS);
        Arrays.fill(missed, 0);
        int start = texts.starts[t];
        for (int j = 0; j < texts.length(t); j++) {
            int row = patterns.rowOf[texts.ids[start + j]];
            for (int word = 0; word < WORDS; word++) {
                long next = lowest(left[word]) & found[j * WORDS + word];
                missed[word] |= next & ~patterns.pm[row + word];
                left[word] ^= next;
            }
        }
        System.arraycopy(missed, 0, ends, at + WORDS, WORDS);
    }

    /** The lowest bit that is set in each lane. With its highest bit set a lane has one to lend. */
    private long lowest(long x) {
        return x & ~((x | high) - patterns.low);
    }

    /** All bits of the lanes that have any: the sum carries into the highest bit if one below is set. */
    private long wholeLanes(long x) {
        long any = ((x & patterns.notHigh) + patterns.notHigh | x) & high;
        return (any << 1) - (any >>> patterns.width - 1);
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        long matches = bitCount(ends[at]);
        long halves = bitCount(ends[at + WORDS]);
        int lanes = patterns.lanesAWord();
        for (int lane = word * lanes; lane < (word + 1) * lanes; lane++) {
            int shift = patterns.shift(lane);
            codes[t * WORDS * lanes + lane] =
                    (short) ((matches >>> shift & 0xff) * 64 + ((halves >>> shift & 0xff) >> 1));
        }
    }

    /** Made when a text of that length first comes: the window depends on both lengths. */
    private long[] windows(int textLength) {
        if (textLength >= windows.length) {
            windows = Arrays.copyOf(windows, 2 * textLength);
        }
        long[] made = windows[textLength];
        if (made == null) {
            made = new long[textLength * WORDS];
            for (int lane = 0; lane < patterns.lengths.length; lane++) {
                int reach = Math.max(Math.max(patterns.lengths[lane], textLength) / 2 - 1, 0);
                long lane0 = patterns.width == Long.SIZE ? -1 : (1L << patterns.width) - 1;
                for (int j = 0; j < textLength; j++) {
                    made[j * WORDS + lane / patterns.lanesAWord()] |=
                            (rowsBetween(j - reach, j + reach) & lane0) << patterns.shift(lane);
                }
            }
            windows[textLength] = made;
            found = found.length < made.length ? new long[2 * made.length] : found;
        }
        return made;
    }

    private static long rowsBetween(int lowest, int highest) {
        long upTo = highest >= Long.SIZE - 1 ? -1 : (2L << highest) - 1;
        return lowest >= Long.SIZE ? 0 : upTo & -1L << Math.max(lowest, 0);
    }
}
