package io.github.seanettle.internal.lane;

import jdk.incubator.vector.ShortVector;

/** Hamming distances: of each column only the row of its own number counts. */
final class ShortHamming extends ShortBlock {
    ShortHamming(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, 1, 1, 1);
    }

    @Override
    void columns(TextChunk texts, short[] codes) {
        for (int run = 0; run < texts.runText.length; run++) {
            ShortVector equal = ShortVector.fromArray(SPECIES, state, texts.runSlots[2 * run] * LANES);
            int j = texts.runColumns[2 * run];
            int depth = j - texts.starts[texts.runText[run]];
            int end = Math.min(texts.runColumns[2 * run + 1], j - depth + Short.SIZE);
            ShortVector row = ShortVector.broadcast(SPECIES, (short) (1L << depth));
            for (; j < end; j++) {
                equal = equal.or(row.and(ShortVector.fromArray(SPECIES, pm, rowOf[texts.ids[j]])));
                row = up(row);
            }
            equal.intoArray(state, texts.runSlots[2 * run + 1] * LANES);
            equal.intoArray(ends, texts.runText[run] * LANES);
        }
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        ShortVector lengths = ShortVector.fromArray(SPECIES, this.lengths, 0);
        for (int t = 0; t < texts.count; t++) {
            ShortVector equal = ShortVector.fromArray(SPECIES, ends, t * LANES);
            ShortVector longer = lengths.max(ShortVector.broadcast(SPECIES, (short) texts.length(t)));
            Codes.put(longer.sub(bitCount(equal)), codes, t);
        }
    }
}
