package io.github.seanettle.internal.lane;

import jdk.incubator.vector.ShortVector;

/** Lengths of longest common subsequences: the step of Hyyrö 2004, in every lane at once. */
final class ShortLcs extends ShortBlock {
    ShortLcs(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, 1, 1);
        ONES.intoArray(state, 0);
    }

    @Override
    void columns(TextChunk texts) {
        for (int run = 0; run < texts.runText.length; run++) {
            ShortVector s = ShortVector.fromArray(SPECIES, state, texts.runSlots[2 * run] * LANES);
            int end = texts.runColumns[2 * run + 1];
            for (int j = texts.runColumns[2 * run]; j < end; j++) {
                ShortVector u = s.and(ShortVector.fromArray(SPECIES, pm, rowOf[texts.ids[j]]));
                s = s.add(u).or(s.sub(u));
            }
            s.intoArray(state, texts.runSlots[2 * run + 1] * LANES);
            s.intoArray(ends, texts.runText[run] * LANES);
        }
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        for (int t = 0; t < texts.count; t++) {
            ShortVector s = ShortVector.fromArray(SPECIES, ends, t * LANES);
            Codes.put(bitCount(s.not().and(rows)), codes, t);
        }
    }
}
