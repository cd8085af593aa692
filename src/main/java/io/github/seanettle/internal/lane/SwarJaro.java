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

    /** For each column of the current text: all ones in the lanes that found a match. */
    private long[] found = new long[64 * WORDS];

    SwarJaro(SwarPatterns patterns) {
        super(patterns, 2, 0);
        this.high = ~patterns.notHigh;
    }

    @Override
    void columns(TextChunk texts) {
        for (int run = 0; run < texts.runText.length; run++) {
            int t = texts.runText[run];
            long[] window = windows(texts.length(t));
            boolean isComplete = run + 1 == texts.runText.length || texts.runText[run + 1] != t;
            for (int word = 0; word < WORDS; word++) {
                firstPass(texts, run, word, window);
                if (isComplete) {
                    secondPass(texts, t, word);
                }
            }
        }
    }

    private void firstPass(TextChunk texts, int run, int word, long[] window) {
        long used = state[texts.runSlots[2 * run] * WORDS + word];
        int start = texts.starts[texts.runText[run]];
        int end = texts.runColumns[2 * run + 1];
        for (int j = texts.runColumns[2 * run]; j < end; j++) {
            int at = (j - start) * WORDS + word;
            long free = patterns.pm[patterns.rowOf[texts.ids[j]] + word] & window[at] & ~used;
            used |= lowest(free);
            found[at] = wholeLanes(free);
        }
        state[texts.runSlots[2 * run + 1] * WORDS + word] = used;
        ends[(texts.runText[run] * WORDS + word) * 2] = used;
    }

    private void secondPass(TextChunk texts, int t, int word) {
        long left = ends[(t * WORDS + word) * 2];
        long missed = 0;
        int start = texts.starts[t];
        int end = texts.starts[t + 1];
        for (int j = start; j < end; j++) {
            long next = lowest(left) & found[(j - start) * WORDS + word];
            missed |= next & ~patterns.pm[patterns.rowOf[texts.ids[j]] + word];
            left ^= next;
        }
        ends[(t * WORDS + word) * 2 + 1] = missed;
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
    void finish(int textLength, int at, int word, short[] codes) {
        long matches = bitCount(ends[2 * at]);
        long halves = bitCount(ends[2 * at + 1]);
        int lanes = patterns.lanesAWord();
        for (int lane = 0; lane < lanes; lane++) {
            int shift = lane * patterns.width;
            codes[at * lanes + lane] = (short) ((matches >>> shift & 0xff) * 64 + ((halves >>> shift & 0xff) >> 1));
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
