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
    /** Windows of texts of length n, a vector a column: {@code windows[n]}. */
    private short[] @Nullable [] windows = new short[64][];

    /** For each column of the current text: all ones in the lanes that found a match. */
    private short[] found = new short[64 * LANES];

    ShortJaro(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, 1, 1, 2);
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
        ShortVector used = ShortVector.fromArray(SPECIES, state, texts.runSlots[2 * run] * LANES);
        int start = texts.starts[texts.runText[run]];
        int end = texts.runColumns[2 * run + 1];
        for (int j = texts.runColumns[2 * run]; j < end; j++) {
            int at = (j - start) * LANES;
            ShortVector free = ShortVector.fromArray(SPECIES, pm, rowOf[texts.ids[j]])
                    .and(ShortVector.fromArray(SPECIES, window, at))
                    .and(used.not());
            ShortVector minus = free.neg();
            used = used.or(free.and(minus));
            free.or(minus).lanewise(VectorOperators.ASHR, Short.SIZE - 1).intoArray(found, at);
        }
        used.intoArray(state, texts.runSlots[2 * run + 1] * LANES);
        used.intoArray(ends, texts.runText[run] * (2 * LANES));
    }

    private void secondPass(TextChunk texts, int t) {
        ShortVector left = ShortVector.fromArray(SPECIES, ends, t * (2 * LANES));
        ShortVector missed = ONES.sub(ONES);
        int start = texts.starts[t];
        int end = texts.starts[t + 1];
        for (int j = start; j < end; j++) {
            // less one where the column found a unit, which clears the lowest bit: the shortest chain of operations
            ShortVector rest = left.and(left.add(ShortVector.fromArray(SPECIES, found, (j - start) * LANES)));
            ShortVector pm = ShortVector.fromArray(SPECIES, this.pm, rowOf[texts.ids[j]]);
            missed = missed.or(left.lanewise(VectorOperators.XOR, rest).and(pm.not()));
            left = rest;
        }
        missed.intoArray(ends, t * (2 * LANES) + LANES);
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        for (int t = 0; t < texts.count; t++) {
            ShortVector matches = bitCount(ShortVector.fromArray(SPECIES, ends, 2 * t * LANES));
            ShortVector halves = bitCount(ShortVector.fromArray(SPECIES, ends, (2 * t + 1) * LANES));
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
            made = new short[textLength * LANES];
            for (int at = 0; at < made.length; at++) {
                int j = at / LANES;
                int reach = Math.max(Math.max((int) lengths[at % LANES], textLength) / 2 - 1, 0);
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
