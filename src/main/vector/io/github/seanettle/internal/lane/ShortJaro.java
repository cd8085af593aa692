package io.github.seanettle.internal.lane;

import java.util.Arrays;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/**
 * Jaro's matches and transpositions in every lane at once.
 *
 * <p>The first pass over a text takes in each column the lowest free unit of the pattern within the window, x & −x. Which
 * columns found one is kept as a vector a column; texts of one length share columns, and these vectors with them. The second
 * pass takes the matched units of the pattern in order, one for each column that found one, and looks whether the column's
 * unit stands there: if not, that is half a transposition. No row is looked at twice, so the misses are bits of one vector.
 */
final class ShortJaro extends ShortBlock {
    /** Each step waits for the one before, so two registers take hardly longer than one. */
    static final int REGISTERS = 2;

    private static final int SECOND = LANES;
    private static final int STRIDE = REGISTERS * LANES;

    /** Windows of texts of length n, {@link #STRIDE} lanes a column: {@code windows[n]}. */
    private short[] @Nullable [] windows = new short[64][];

    /** For each column of the current text: all ones in the lanes that found a match. */
    private short[] found = new short[64 * STRIDE];

    ShortJaro(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, REGISTERS, REGISTERS, 2 * REGISTERS);
    }

    @Override
    void columns(TextChunk texts, short[] codes) {
        for (int run = 0; run < texts.runText.length; run++) {
            int t = texts.runText[run];
            firstPass(texts, run, windows(texts.length(t)));
            if (run + 1 == texts.runText.length || texts.runText[run + 1] != t) {
                secondPass(texts, t);
            }
        }
    }

    private void firstPass(TextChunk texts, int run, short[] window) {
        int slot = texts.runSlots[2 * run] * STRIDE;
        ShortVector used = ShortVector.fromArray(SPECIES, state, slot);
        ShortVector used2 = ShortVector.fromArray(SPECIES, state, slot + SECOND);
        int start = texts.starts[texts.runText[run]];
        int end = texts.runColumns[2 * run + 1];
        for (int j = texts.runColumns[2 * run]; j < end; j++) {
            int at = (j - start) * STRIDE;
            int row = rowOf[texts.ids[j]];
            ShortVector free = ShortVector.fromArray(SPECIES, pm, row)
                    .and(ShortVector.fromArray(SPECIES, window, at))
                    .and(used.not());
            ShortVector free2 = ShortVector.fromArray(SPECIES, pm, row + SECOND)
                    .and(ShortVector.fromArray(SPECIES, window, at + SECOND))
                    .and(used2.not());
            ShortVector minus = free.neg();
            ShortVector minus2 = free2.neg();
            used = used.or(free.and(minus));
            used2 = used2.or(free2.and(minus2));
            free.or(minus).lanewise(VectorOperators.ASHR, Short.SIZE - 1).intoArray(found, at);
            free2.or(minus2).lanewise(VectorOperators.ASHR, Short.SIZE - 1).intoArray(found, at + SECOND);
        }
        slot = texts.runSlots[2 * run + 1] * STRIDE;
        used.intoArray(state, slot);
        used2.intoArray(state, slot + SECOND);
        int at = texts.runText[run] * (2 * STRIDE);
        used.intoArray(ends, at);
        used2.intoArray(ends, at + SECOND);
    }

    private void secondPass(TextChunk texts, int t) {
        int from = t * (2 * STRIDE);
        ShortVector left = ShortVector.fromArray(SPECIES, ends, from);
        ShortVector left2 = ShortVector.fromArray(SPECIES, ends, from + SECOND);
        ShortVector missed = ONES.sub(ONES);
        ShortVector missed2 = missed;
        int start = texts.starts[t];
        int end = texts.starts[t + 1];
        for (int j = start; j < end; j++) {
            int at = (j - start) * STRIDE;
            int row = rowOf[texts.ids[j]];
            // less one where the column found a unit, which clears the lowest bit: the shortest chain of operations
            ShortVector rest = left.and(left.add(ShortVector.fromArray(SPECIES, found, at)));
            ShortVector rest2 = left2.and(left2.add(ShortVector.fromArray(SPECIES, found, at + SECOND)));
            ShortVector not = ShortVector.fromArray(SPECIES, pm, row).not();
            ShortVector not2 = ShortVector.fromArray(SPECIES, pm, row + SECOND).not();
            missed = missed.or(left.lanewise(VectorOperators.XOR, rest).and(not));
            missed2 = missed2.or(left2.lanewise(VectorOperators.XOR, rest2).and(not2));
            left = rest;
            left2 = rest2;
        }
        missed.intoArray(ends, from + STRIDE);
        missed2.intoArray(ends, from + STRIDE + SECOND);
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        for (int t = 0; t < REGISTERS * texts.count; t++) {
            int at = (t / REGISTERS * 2 * REGISTERS + t % REGISTERS) * LANES;
            ShortVector matches = bitCount(ShortVector.fromArray(SPECIES, ends, at));
            ShortVector halves = bitCount(ShortVector.fromArray(SPECIES, ends, at + STRIDE));
            ShortVector code = matches.lanewise(VectorOperators.LSHL, 6).add(halves.lanewise(VectorOperators.LSHR, 1));
            Codes.put(code, codes, t);
        }
    }

    /** Made when a text of that length first comes: the window depends on both lengths. */
    private short[] windows(int textLength) {
        if (textLength >= windows.length) {
            windows = Arrays.copyOf(windows, 2 * textLength);
        }
        short[] made = windows[textLength];
        if (made == null) {
            made = new short[textLength * STRIDE];
            for (int at = 0; at < made.length; at++) {
                int j = at / STRIDE;
                int reach = Math.max(Math.max((int) lengths[at % STRIDE], textLength) / 2 - 1, 0);
                made[at] = (short) rowsBetween(j - reach, j + reach);
            }
            windows[textLength] = made;
            found = found.length < made.length ? new short[2 * made.length] : found;
        }
        return made;
    }

    private static long rowsBetween(int lowest, int highest) {
        long upTo = highest >= Long.SIZE - 1 ? -1 : (2L << highest) - 1;
        return lowest >= Long.SIZE ? 0 : upTo & -1L << Math.max(lowest, 0);
    }
}
