package io.github.seanettle.internal.lane;

import java.util.Arrays;

/**
 * What the kernels in {@code long}s share: the walk over a chunk's columns, and the counting at the end.
 *
 * <p>A kernel computes one column of all words of the block at once: a plain loop over arrays, whose steps do not wait for
 * one another and have no index but the loop's own. The JIT compiler turns it into one on vectors where the processor has
 * them, without a flag. So each kind of number has an array of its own in each slot: with offsets into one large array the
 * compiler must fear that what is written is read again.
 *
 * <p>Sums must not leave their lane, so the highest bits of the lanes stay out of additions; each kernel says why it does not
 * miss them. What lies above the last row of a pattern never reaches down.
 */
abstract class SwarBlock implements LaneBlock {
    /** How many words a block has: enough that what is left beside whole vectors hardly counts. */
    static final int WORDS = 32;

    private static final long PAIRS = 0x5555_5555_5555_5555L;
    private static final long FOURS = 0x3333_3333_3333_3333L;
    private static final long EIGHTS = 0x0f0f_0f0f_0f0f_0f0fL;

    final SwarPatterns patterns;

    /** The words' state: in each slot of a chunk an array of each kind of number, slot by slot. */
    long[][] state;

    /** Numbers that become codes, word by word. */
    private final long[] results;

    private final int kinds;

    /**
     * A block.
     *
     * @param start the state before the first column, a number of each kind, the same for all words
     */
    SwarBlock(SwarPatterns patterns, long... start) {
        this.patterns = patterns;
        this.kinds = start.length;
        this.results = new long[patterns.words];
        this.state = new long[kinds][patterns.words];
        for (int kind = 0; kind < kinds; kind++) {
            Arrays.fill(state[kind], start[kind]);
        }
    }

    @Override
    public final void compare(TextChunk texts, short[] codes) {
        makeRoom(texts.slots);
        for (int run = 0; run < texts.runText.length; run++) {
            int t = texts.runText[run];
            int slot = texts.runSlots[2 * run + 1] * kinds;
            begin(texts.length(t));
            columns(texts, run, slot);
            if (run + 1 == texts.runText.length || texts.runText[run + 1] != t) {
                finish(texts, t, slot, results);
                put(t, codes);
            }
        }
    }

    private void makeRoom(int slots) {
        int present = state.length;
        if (present < slots * kinds) {
            state = Arrays.copyOf(state, slots * kinds);
            Arrays.setAll(state, i -> i < present ? state[i] : new long[patterns.words]);
        }
    }

    private void columns(TextChunk texts, int run, int to) {
        int start = texts.starts[texts.runText[run]];
        int j = texts.runColumns[2 * run];
        int end = texts.runColumns[2 * run + 1];
        int from = texts.runSlots[2 * run] * kinds;
        long[] pmOld = j == start ? patterns.pm[0] : patterns.row(texts.ids[j - 1]);
        for (int kind = 0; kind < kinds && j == end; kind++) {
            System.arraycopy(state[from + kind], 0, state[to + kind], 0, patterns.words);
        }
        for (; j < end; j++) {
            long[] pm = patterns.row(texts.ids[j]);
            column(j - start, pmOld, pm, from, to);
            from = to;
            pmOld = pm;
        }
    }

    /** Told before the columns of a text of so many units. */
    void begin(int textLength) {}

    /**
     * Computes one column of all words.
     *
     * @param j which column
     * @param pmOld PM of the column before: the empty row for the first
     * @param pm PM of this column
     * @param from where the state of the column before is in {@link #state}
     * @param to where that of this column is to be; may be the same
     */
    abstract void column(int j, long[] pmOld, long[] pm, int from, int to);

    /** Makes codes, as numbers in the lanes, of the state at {@code at}, with which text t ends. */
    abstract void finish(TextChunk texts, int t, int at, long[] results);

    /*
     * The steps of distances with transpositions. Each loop has few arrays and operations: those of a longer one are not turned
     * into operations on vectors.
     */

    /** D0 of a column, where {@code d0s} holds the rows that a transposition reaches. */
    static void diagonal(long[] pms, long[] vps, long[] vns, long[] d0s, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            long pm = pms[w];
            long vpLow = vps[w] & notHigh;
            d0s[w] |= (((pm & vpLow) + vpLow) ^ vpLow) | pm | vns[w];
        }
    }

    /** HP, one row up. */
    static void horizontal(long[] d0s, long[] vps, long[] vns, long[] hps, long low) {
        for (int w = 0; w < d0s.length; w++) {
            hps[w] = ((vns[w] | ~(d0s[w] | vps[w])) << 1) | low;
        }
    }

    /** VP and VN of a column. */
    static void vertical(long[] d0s, long[] hps, long[] vps, long[] newVps, long[] newVns, long notHigh) {
        for (int w = 0; w < d0s.length; w++) {
            long d0 = d0s[w];
            long hp = hps[w];
            long hn = (d0 & vps[w] & notHigh) << 1;
            newVps[w] = hn | ~(d0 | hp);
            newVns[w] = hp & d0;
        }
    }

    /**
     * Edit distances, of VP and VN of a text's last column. The distance is n, the value of row 0, plus the rows that rise,
     * less those that fall: n − m plus the rows that rise and those that do not fall.
     */
    final void finishDistances(int n, long[] vps, long[] vns, long[] results) {
        long[] rows = patterns.rows;
        long[] lengths = patterns.lengthsOf;
        long all = n * patterns.low;
        long lowBytes = patterns.low * 0xff;
        long wide = patterns.width > 16 ? -1 : 0;
        long widest = patterns.width > 32 ? -1 : 0;
        for (int w = 0; w < results.length; w++) {
            long fours = countOfFours(vps[w] & rows[w]) + countOfFours(~vns[w] & rows[w]);
            results[w] = countOfBytes(fours, wide, widest, lowBytes) + all - lengths[w];
        }
    }

    /** How many bits of the patterns' rows are set in each lane. */
    final void countBits(long[] bits, long[] results) {
        long[] rows = patterns.rows;
        long lowBytes = patterns.low * 0xff;
        long wide = patterns.width > 16 ? -1 : 0;
        long widest = patterns.width > 32 ? -1 : 0;
        for (int w = 0; w < results.length; w++) {
            results[w] = countOfBytes(countOfFours(bits[w] & rows[w]), wide, widest, lowBytes);
        }
    }

    /** How many bits are set in every four. */
    private static long countOfFours(long x) {
        long pairs = x - (x >>> 1 & PAIRS);
        return (pairs & FOURS) + (pairs >>> 2 & FOURS);
    }

    /**
     * The sums of numbers of four bits, which are at most 8.
     *
     * @param wide all ones where lanes have more than 16 bits, {@code widest} where they have more than 32: a branch would
     *     keep the loop around this from becoming one on vectors
     */
    private static long countOfBytes(long fours, long wide, long widest, long lowBytes) {
        long sum = (fours & EIGHTS) + (fours >>> 4 & EIGHTS);
        sum += sum >>> 8;
        sum += sum >>> 16 & wide;
        sum += sum >>> 32 & widest;
        return sum & lowBytes;
    }

    /** The codes of a text. */
    private void put(int t, short[] codes) {
        int lanes = Long.SIZE / patterns.width;
        int at = t * WORDS * lanes;
        for (long result : results) {
            for (int lane = 0; lane < lanes; lane++) {
                codes[at++] = (short) result;
                result >>>= patterns.width;
            }
        }
    }
}
