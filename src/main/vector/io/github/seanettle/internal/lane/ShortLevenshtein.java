package io.github.seanettle.internal.lane;

import jdk.incubator.vector.ShortVector;

/** Levenshtein distances: the step of Myers 1999 in the form of Hyyrö 2003, in every lane at once. */
final class ShortLevenshtein extends ShortBlock {
    private static final int STATE = 2;

    ShortLevenshtein(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, 1, STATE, 2);
        ONES.intoArray(state, 0);
    }

    @Override
    void columns(TextChunk texts, short[] codes) {
        for (int run = 0; run < texts.runText.length; run++) {
            int slot = texts.runSlots[2 * run] * (STATE * LANES);
            ShortVector vp = ShortVector.fromArray(SPECIES, state, slot);
            ShortVector vn = ShortVector.fromArray(SPECIES, state, slot + LANES);
            int end = texts.runColumns[2 * run + 1];
            for (int j = texts.runColumns[2 * run]; j < end; j++) {
                ShortVector pm = ShortVector.fromArray(SPECIES, this.pm, rowOf[texts.ids[j]]);
                ShortVector d0 = spread(pm, vp).or(pm).or(vn);
                ShortVector hp = up(vn.or(d0.or(vp).not())).or(ONE);
                ShortVector hn = up(d0.and(vp));
                vp = hn.or(d0.or(hp).not());
                vn = hp.and(d0);
            }
            slot = texts.runSlots[2 * run + 1] * (STATE * LANES);
            vp.intoArray(state, slot);
            vn.intoArray(state, slot + LANES);
            int at = texts.runText[run] * (2 * LANES);
            vp.intoArray(ends, at);
            vn.intoArray(ends, at + LANES);
        }
    }

    @Override
    void finish(TextChunk texts, short[] codes) {
        finishDistances(texts, codes);
    }
}
