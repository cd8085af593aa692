package io.github.seanettle.internal.lane;

/**
 * Levenshtein distances: the step of Myers 1999 in the form of Hyyrö 2003, in every lane of a word at once. The sum that
 * spreads PM through runs of VP leaves out the highest row: there it has only to show what arrives from below, as PM itself is
 * or-ed in.
 */
final class SwarLevenshtein extends SwarBlock {
    private static final int STATE = 2;

    SwarLevenshtein(SwarPatterns patterns) {
        super(patterns, 2, -1, 0);
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
                int end = runColumns[2 * run + 1];
                for (int j = runColumns[2 * run]; j < end; j++) {
                    long pm = table[rowOf[ids[j]] + word];
                    long vpLow = vp & notHigh;
                    long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn;
                    long hp = ((vn | ~(d0 | vp)) << 1) | low;
                    long hn = (d0 & vpLow) << 1;
                    vp = hn | ~(d0 | hp);
                    vn = hp & d0;
                }
                slot = (texts.runSlots[2 * run + 1] * WORDS + word) * STATE;
                state[slot] = vp;
                state[slot + 1] = vn;
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
