package io.github.seanettle.internal.lane;

/**
 * Levenshtein distances: the step of Myers 1999 in the form of Hyyrö 2003, in every lane at once. The sum that spreads PM
 * through runs of VP leaves out the highest row: there it has only to show what arrives from below, as PM itself is or-ed in.
 */
final class SwarLevenshtein extends SwarBlock {
    private static final int VN = WORDS;

    SwarLevenshtein(SwarPatterns patterns) {
        super(patterns, 2, -1, 0);
    }

    @Override
    void column(int j, int oldRow, int row, int from, int to) {
        long[] state = this.state;
        long[] table = patterns.pm;
        long low = patterns.low;
        long notHigh = patterns.notHigh;
        for (int word = 0; word < WORDS; word++) {
            long pm = table[row + word];
            long vp = state[from + word];
            long vn = state[from + VN + word];
            long vpLow = vp & notHigh;
            long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn;
            long hp = ((vn | ~(d0 | vp)) << 1) | low;
            long hn = (d0 & vpLow) << 1;
            state[to + word] = hn | ~(d0 | hp);
            state[to + VN + word] = hp & d0;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        finishDistances(texts, t, at, word, codes);
    }
}
