package io.github.seanettle.internal.lane;

/** Optimal string alignment distances: the step of Hyyrö 2003, in lanes as {@link SwarLevenshtein} has them. */
final class SwarOsa extends SwarBlock {
    private static final int STATE = 4;

    SwarOsa(SwarPatterns patterns) {
        super(patterns, 2, -1, 0, -1, 0);
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
                long pmOld = state[slot + 3];
                int end = runColumns[2 * run + 1];
                for (int j = runColumns[2 * run]; j < end; j++) {
                    long pm = table[rowOf[ids[j]] + word];
                    long vpLow = vp & notHigh;
                    long tr = ((~d0 & pm & notHigh) << 1) & pmOld;
                    d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn | tr;
                    long hp = ((vn | ~(d0 | vp)) << 1) | low;
                    long hn = (d0 & vpLow) << 1;
                    vp = hn | ~(d0 | hp);
                    vn = hp & d0;
                    pmOld = pm;
                }
                slot = (texts.runSlots[2 * run + 1] * WORDS + word) * STATE;
                state[slot] = vp;
                state[slot + 1] = vn;
                state[slot + 2] = d0;
                state[slot + 3] = pmOld;
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
