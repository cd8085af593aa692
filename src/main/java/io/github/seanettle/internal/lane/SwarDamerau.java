package io.github.seanettle.internal.lane;

/**
 * Unrestricted Damerau-Levenshtein distances: the step of the pair kernel {@code DamerauLevenshteinBits}, in lanes as
 * {@link SwarLevenshtein} has them. A shifted ~D0 brings a bit of the lane below into row 0, where it means nothing: PM,
 * shifted, has no bit there.
 */
final class SwarDamerau extends SwarBlock {
    private static final int STATE = 6;

    SwarDamerau(SwarPatterns patterns) {
        super(patterns, 2, -1, 0, -1, 0, 0, 0);
    }

    @Override
    void columns(TextChunk texts) {
        long low = patterns.low;
        long notHigh = patterns.notHigh;
        long[] table = patterns.pm;
        int[] rowOf = patterns.rowOf;
        int[] ids = texts.ids;
        int[] runColumns = texts.runColumns;
        for (int run = 0; run < texts.runText.length; run++) {
            for (int word = 0; word < WORDS; word++) {
                int slot = (texts.runSlots[2 * run] * WORDS + word) * STATE;
                long vp = state[slot];
                long vn = state[slot + 1];
                long d0 = state[slot + 2];
                long hp = state[slot + 3];
                long s = state[slot + 4];
                long pmOld = state[slot + 5];
                int end = runColumns[2 * run + 1];
                for (int j = runColumns[2 * run]; j < end; j++) {
                    long pm = table[rowOf[ids[j]] + word];
                    long vpLow = vp & notHigh;
                    long pmUp = (pm & notHigh) << 1;
                    long d0Up = ~(d0 << 1);
                    s = (pmOld & d0Up) | (s & hp);
                    long x = pmUp & d0Up;
                    long g = (((x & vpLow) + vpLow) ^ vpLow) | x;
                    long tr = (s & pmUp) | (g & pmOld);
                    d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn | tr;
                    hp = ((vn | ~(d0 | vp)) << 1) | low;
                    long hn = (d0 & vpLow) << 1;
                    vp = hn | ~(d0 | hp);
                    vn = hp & d0;
                    pmOld = pm;
                }
                slot = (texts.runSlots[2 * run + 1] * WORDS + word) * STATE;
                state[slot] = vp;
                state[slot + 1] = vn;
                state[slot + 2] = d0;
                state[slot + 3] = hp;
                state[slot + 4] = s;
                state[slot + 5] = pmOld;
                int at = (texts.runText[run] * WORDS + word) * 2;
                ends[at] = vp;
                ends[at + 1] = vn;
            }
        }
    }

    @Override
    void finish(int textLength, int at, int word, short[] codes) {
        finishDistances(textLength, at, word, codes);
    }
}
