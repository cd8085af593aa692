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

    /** Windows of texts of length n, an array of words a column: {@code windows[n]}. */
    private long[][] @Nullable [] windows = new long[64][][];

    /** That of the current text. */
    private long[][] window = {};

    /** For each column of the current text: the lowest bit of the lanes that found a match. */
    private long[][] found = {};

    /** The matched rows that the second pass has still to look at. */
    private final long[] left;

    /** The matched rows where the second pass has found another unit. */
    private final long[] missed;

    SwarJaro(SwarPatterns patterns) {
        super(patterns, 0);
        this.high = ~patterns.notHigh;
        this.left = new long[patterns.words];
        this.missed = new long[patterns.words];
    }

    @Override
    void begin(int textLength) {
        window = windows(textLength);
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        take(pm, window[j], state[from], state[to], found[j], high, patterns.low, patterns.width - 1);
    }

    /**
     * Takes the lowest free unit. With its highest bit set a lane has one to lend, so x & −x does not leave it; and what is not
     * 0 carries into the highest bit when all ones below it are added.
     */
    private static void take(
            long[] pms, long[] window, long[] used, long[] newUsed, long[] found, long high, long low, int toLowest) {
        for (int w = 0; w < pms.length; w++) {
            long free = pms[w] & window[w] & ~used[w];
            newUsed[w] = used[w] | free & ~((free | high) - low);
            found[w] = (((free & ~high) + ~high | free) & high) >>> toLowest;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        System.arraycopy(state[at], 0, left, 0, left.length);
        Arrays.fill(missed, 0);
        int start = texts.starts[t];
        for (int j = 0; j < texts.length(t); j++) {
            compare(patterns.row(texts.ids[start + j]), found[j], left, missed);
        }
        countBits(state[at], results);
        countBits(missed, missed);
        for (int w = 0; w < results.length; w++) {
            results[w] = (results[w] << 6) + (missed[w] >>> 1 & patterns.low * 0x7f);
        }
    }

    /** Takes the next matched row, the lowest bit, where the column found a match. */
    private static void compare(long[] pms, long[] found, long[] left, long[] missed) {
        for (int w = 0; w < pms.length; w++) {
            long rest = left[w] & left[w] - found[w];
            missed[w] |= (left[w] ^ rest) & ~pms[w];
            left[w] = rest;
        }
    }

    /** Made when a text of that length first comes: the window depends on both lengths. */
    private long[][] windows(int textLength) {
        if (textLength >= windows.length) {
            windows = Arrays.copyOf(windows, 2 * textLength);
        }
        long[][] made = windows[textLength];
        if (made == null) {
            made = new long[textLength][];
            Arrays.setAll(made, j -> window(j, textLength));
            windows[textLength] = made;
            found = found.length < textLength ? new long[2 * textLength][patterns.words] : found;
        }
        return made;
    }

    private long[] window(int j, int textLength) {
        long[] rows = new long[patterns.words];
        int lanesAWord = Long.SIZE / patterns.width;
        for (int lane = 0; lane < patterns.lengths.length; lane++) {
            int reach = Math.max(Math.max(patterns.lengths[lane], textLength) / 2 - 1, 0);
            long ofLane = rowsBetween(j - reach, j + reach) & -1L >>> -patterns.width;
            rows[lane / lanesAWord] |= ofLane << lane * patterns.width; // modulo 64, as shifts are
        }
        return rows;
    }

    private static long rowsBetween(int lowest, int highest) {
        long upTo = highest >= Long.SIZE - 1 ? -1 : (2L << highest) - 1;
        return lowest >= Long.SIZE ? 0 : upTo & -1L << Math.max(lowest, 0);
    }
}
