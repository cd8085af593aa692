package io.github.seanettle.internal.lane;

import java.util.Arrays;

/**
 * What the kernels in {@code long}s share: the walk over a chunk's columns, and the counting at the end.
 *
 * <p>A kernel computes one column of all words of the block at once: a loop of fixed length whose steps do not wait for one
 * another, so that the processor, or even the compiler, works on several together. Sums must not leave their lane, so the
 * highest bits of the lanes stay out of additions; each kernel says why it does not miss them. What lies above the last row of
 * a pattern never reaches down.
 */
abstract class SwarBlock implements LaneBlock {
    /** How many words a block has. */
    static final int WORDS = 8;

    private static final long PAIRS = 0x5555_5555_5555_5555L;
    private static final long FOURS = 0x3333_3333_3333_3333L;
    private static final long EIGHTS = 0x0f0f_0f0f_0f0f_0f0fL;

    final SwarPatterns patterns;

    /** In each slot of a chunk the state of all words: so many numbers of the first kind, then of the second, and so on. */
    long[] state;

    private final int slotSize;

    /** What each text ends with: the first kinds of numbers of its last state. */
    final long[] ends;

    private final int endSize;

    /**
     * A block.
     *
     * @param endKinds how many kinds of numbers {@link #finish} needs
     * @param start the state before the first column, the same for all words
     */
    SwarBlock(SwarPatterns patterns, int endKinds, long... start) {
        this.patterns = patterns;
        this.slotSize = start.length * WORDS;
        this.state = new long[slotSize];
        for (int kind = 0; kind < start.length; kind++) {
            Arrays.fill(state, kind * WORDS, (kind + 1) * WORDS, start[kind]);
        }
        this.endSize = endKinds * WORDS;
        this.ends = new long[endSize * TextChunk.MAX_TEXTS];
    }

    @Override
    public final void compare(TextChunk texts, short[] codes) {
        int numbers = texts.slots * slotSize;
        if (state.length < numbers) {
            state = Arrays.copyOf(state, numbers);
        }
        for (int run = 0; run < texts.runText.length; run++) {
            int t = texts.runText[run];
            begin(texts.length(t));
            int slot = texts.runSlots[2 * run + 1] * slotSize;
            columns(texts, run, slot);
            System.arraycopy(state, slot, ends, t * endSize, endSize);
            if (run + 1 == texts.runText.length || texts.runText[run + 1] != t) {
                end(texts, t, t * endSize);
            }
        }
        for (int t = 0; t < texts.count; t++) {
            for (int word = 0; word < WORDS; word++) {
                finish(texts, t, t * endSize + word, word, codes);
            }
        }
    }

    private void columns(TextChunk texts, int run, int to) {
        int start = texts.starts[texts.runText[run]];
        int j = texts.runColumns[2 * run];
        int end = texts.runColumns[2 * run + 1];
        int from = texts.runSlots[2 * run] * slotSize;
        int oldRow = j == start ? 0 : patterns.rowOf[texts.ids[j - 1]];
        if (j == end) {
            System.arraycopy(state, from, state, to, slotSize);
        }
        for (; j < end; j++) {
            int row = patterns.rowOf[texts.ids[j]];
            column(j - start, oldRow, row, from, to);
            from = to;
            oldRow = row;
        }
    }

    /** Told before the columns of a text of so many units. */
    void begin(int textLength) {}

    /** Told after them; what the text ends with begins at {@code at} in {@link #ends}. */
    void end(TextChunk texts, int t, int at) {}

    /**
     * Computes one column of all words.
     *
     * @param j which column
     * @param oldRow where PM of the column before begins: the empty row for the first
     * @param row where PM of this column begins
     * @param from where the state of the column before begins in {@link #state}
     * @param to where that of this column is to begin; may be the same
     */
    abstract void column(int j, int oldRow, int row, int from, int to);

    /** Makes the codes of one word from what begins at {@code at} in {@link #ends}. */
    abstract void finish(TextChunk texts, int t, int at, int word, short[] codes);

    /**
     * Codes for edit distances: {@link #ends} holds VP and VN of each text's last column. The distance is n, the value of row
     * 0, plus the rows that rise, less those that fall: n − m plus the rows that rise and those that do not fall.
     */
    final void finishDistances(TextChunk texts, int t, int at, int word, short[] codes) {
        long rows = patterns.rows[word];
        long rising = ends[at] & rows;
        long notFalling = ~ends[at + WORDS] & rows;
        long both = countOfBytes(countOfFours(rising) + countOfFours(notFalling));
        putCodes(both + texts.length(t) * patterns.low - patterns.lengthsOf[word], t, word, codes);
    }

    /** The codes of a word: its lanes. */
    final void putCodes(long lanes, int t, int word, short[] codes) {
        int count = patterns.lanesAWord();
        int at = (t * WORDS + word) * count;
        for (int lane = 0; lane < count; lane++) {
            codes[at + lane] = (short) lanes;
            lanes >>>= patterns.width;
        }
    }

    /** How many bits are set in each lane. */
    final long bitCount(long x) {
        return countOfBytes(countOfFours(x));
    }

    /** How many bits are set in every four. */
    private static long countOfFours(long x) {
        long pairs = x - (x >>> 1 & PAIRS);
        return (pairs & FOURS) + (pairs >>> 2 & FOURS);
    }

    /** The sums of numbers of four bits, which are at most 8. */
    private long countOfBytes(long fours) {
        long sum = (fours & EIGHTS) + (fours >>> 4 & EIGHTS);
        for (int shift = 8; shift < patterns.width; shift <<= 1) {
            sum += sum >>> shift;
        }
        return sum & patterns.low * 0xff;
    }
}
