package io.github.seanettle.internal.lane;

import jdk.incubator.vector.ShortVector;

/** Longest common subsequences, and the distances they make: the step of Hyyrö 2004, in every lane at once. */
final class ShortLcs extends ShortBlock {
    /** The step is so short a chain of operations that one register would wait for itself. */
    static final int REGISTERS = 2;

    private static final int SECOND = LANES;

    /** Whether a substitution counts as two edits. */
    private final boolean indel;

    ShortLcs(Recurrence recurrence, FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, REGISTERS, REGISTERS, REGISTERS);
        this.indel = recurrence == Recurrence.INDEL;
        ONES.intoArray(state, 0);
        ONES.intoArray(state, SECOND);
    }

    @Override
    void columns(TextChunk texts, short[] codes) {
        for (int run = 0; run < texts.runText.length; run++) {
            int slot = texts.runSlots[2 * run] * (REGISTERS * LANES);
            ShortVector s = ShortVector.fromArray(SPECIES, state, slot);
            ShortVector second = ShortVector.fromArray(SPECIES, state, slot + SECOND);
            int end = texts.runColumns[2 * run + 1];
            for (int j = texts.runColumns[2 * run]; j < end; j++) {
                int row = rowOf[texts.ids[j]];
                ShortVector u = s.and(ShortVector.fromArray(SPECIES, pm, row));
                ShortVector secondU = second.and(ShortVector.fromArray(SPECIES, pm, row + SECOND));
                s = s.add(u).or(s.sub(u));
                second = second.add(secondU).or(second.sub(secondU));
            }
            slot = texts.runSlots[2 * run + 1] * (REGISTERS * LANES);
            s.intoArray(state, slot);
            second.intoArray(state, slot + SECOND);
            int at = texts.runText[run] * (REGISTERS * LANES);
            s.intoArray(ends, at);
            second.intoArray(ends, at + SECOND);
        }
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        for (int register = 0; register < REGISTERS; register++) {
            ShortVector rows = ShortVector.fromArray(SPECIES, this.rows, register * LANES);
            ShortVector lengths = ShortVector.fromArray(SPECIES, this.lengths, register * LANES);
            for (int t = 0; t < texts.count; t++) {
                int at = REGISTERS * t + register;
                ShortVector s = ShortVector.fromArray(SPECIES, ends, at * LANES);
                ShortVector common = bitCount(s.not().and(rows));
                ShortVector length = ShortVector.broadcast(SPECIES, (short) texts.length(t));
                ShortVector all = indel ? lengths.add(length).sub(common) : lengths.max(length);
                Codes.put(all.sub(common), codes, at);
            }
        }
    }
}
