package io.github.seanettle.internal.lane;

import jdk.incubator.vector.ShortVector;

/**
 * Unrestricted Damerau-Levenshtein distances in every lane at once: the step of the pair kernel
 * {@code DamerauLevenshteinBits}. There ~D0 is shifted; here D0 is, and then inverted, which sets bit 0 as well. It means
 * nothing: row 0 has no transposition, and PM, shifted, has no bit there.
 */
final class ShortDamerau extends ShortBlock {
    private static final int STATE = 6;

    ShortDamerau(FlatTexts texts, int[] which, int from, int to) {
        super(texts, which, from, to, 1, STATE, 2);
        ONES.intoArray(state, 0);
        ONES.intoArray(state, 2 * LANES);
    }

    @Override
    void columns(TextChunk texts, short[] codes) {
        for (int run = 0; run < texts.runText.length; run++) {
            int slot = texts.runSlots[2 * run] * (STATE * LANES);
            ShortVector vp = ShortVector.fromArray(SPECIES, state, slot);
            ShortVector vn = ShortVector.fromArray(SPECIES, state, slot + LANES);
            ShortVector d0 = ShortVector.fromArray(SPECIES, state, slot + 2 * LANES);
            ShortVector hp = ShortVector.fromArray(SPECIES, state, slot + 3 * LANES);
            ShortVector s = ShortVector.fromArray(SPECIES, state, slot + 4 * LANES);
            ShortVector pmOld = ShortVector.fromArray(SPECIES, state, slot + 5 * LANES);
            int end = texts.runColumns[2 * run + 1];
            for (int j = texts.runColumns[2 * run]; j < end; j++) {
                ShortVector pm = ShortVector.fromArray(SPECIES, this.pm, rowOf[texts.ids[j]]);
                ShortVector pmUp = up(pm);
                ShortVector d0Up = up(d0).not();
                s = pmOld.and(d0Up).or(s.and(hp));
                ShortVector x = pmUp.and(d0Up);
                ShortVector g = spread(x, vp).or(x);
                ShortVector tr = s.and(pmUp).or(g.and(pmOld));
                d0 = spread(pm, vp).or(pm).or(vn).or(tr);
                hp = up(vn.or(d0.or(vp).not())).or(ONE);
                ShortVector hn = up(d0.and(vp));
                vp = hn.or(d0.or(hp).not());
                vn = hp.and(d0);
                pmOld = pm;
            }
            slot = texts.runSlots[2 * run + 1] * (STATE * LANES);
            vp.intoArray(state, slot);
            vn.intoArray(state, slot + LANES);
            d0.intoArray(state, slot + 2 * LANES);
            hp.intoArray(state, slot + 3 * LANES);
            s.intoArray(state, slot + 4 * LANES);
            pmOld.intoArray(state, slot + 5 * LANES);
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
