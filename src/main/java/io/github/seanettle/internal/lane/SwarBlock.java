package io.github.seanettle.internal.lane;

import java.util.Arrays;

/**
 * What the kernels in a {@code long} share. Sums must not leave their lane, so the highest bits of the lanes stay out of
 * additions; each kernel says why it does not miss them. What lies above the last row of a pattern never reaches down.
 */
abstract class SwarBlock implements LaneBlock {
    /** How many words a block has. Their runs do not wait for one another, so the processor works on several at once. */
    static final int WORDS = 8;

    private static final long PAIRS = 0x5555_5555_5555_5555L;
    private static final long FOURS = 0x3333_3333_3333_3333L;
    private static final long EIGHTS = 0x0f0f_0f0f_0f0f_0f0fL;

    final SwarPatterns patterns;

    /** What each text ends with, {@code endWords} numbers a word of the block. */
    final long[] ends;

    /** The lanes' state in each slot of a chunk, {@link #stateWords} numbers a word of the block. */
    long[] state;

    private final int stateWords;

    /** @param start the state before the first column, the same for all words */
    SwarBlock(SwarPatterns patterns, int endWords, long... start) {
        this.patterns = patterns;
        this.ends = new long[endWords * WORDS * TextChunk.MAX_TEXTS];
        this.stateWords = start.length;
        this.state = new long[start.length * WORDS];
        for (int word = 0; word < WORDS; word++) {
            System.arraycopy(start, 0, state, word * start.length, start.length);
        }
    }

    @Override
    public final void compare(TextChunk texts, short[] codes) {
        int numbers = texts.slots * stateWords * WORDS;
        if (state.length < numbers) {
            state = Arrays.copyOf(state, numbers);
        }
        columns(texts);
        for (int t = 0; t < texts.count; t++) {
            for (int word = 0; word < WORDS; word++) {
                finish(texts.length(t), t * WORDS + word, word, codes);
            }
        }
    }

    /** Runs over all columns; fills {@link #ends}. */
    abstract void columns(TextChunk texts);

    /** Makes codes of {@code ends}. */
    abstract void finish(int textLength, int at, int word, short[] codes);

    /** Codes for edit distances: {@link #ends} holds VP and VN of each text's last column. */
    final void finishDistances(int textLength, int at, int word, short[] codes) {
        long rows = patterns.rows[word];
        long vp = bitCount(ends[2 * at] & rows);
        long vn = bitCount(ends[2 * at + 1] & rows);
        putCodes(vp + patterns.low * Long.SIZE - vn, textLength - Long.SIZE, at, codes);
    }

    /** The codes of a word: the lowest byte of each lane plus a number. */
    final void putCodes(long bytes, int plus, int at, short[] codes) {
        int lanes = patterns.lanesAWord();
        int width = patterns.width;
        for (int lane = 0; lane < lanes; lane++) {
            codes[at * lanes + lane] = (short) ((bytes >>> lane * width & 0xff) + plus);
        }
    }

    /** How many bits are set in each lane, in its lowest byte. */
    final long bitCount(long x) {
        long pairs = x - (x >>> 1 & PAIRS);
        long fours = (pairs & FOURS) + (pairs >>> 2 & FOURS);
        long sum = fours + (fours >>> 4) & EIGHTS;
        for (int shift = 8; shift < patterns.width; shift <<= 1) {
            sum += sum >>> shift;
        }
        return sum & patterns.low * 0xff;
    }
}
