package io.github.seanettle.internal.lane;

/** Optimal string alignment distances: the step of Hyyrö 2003, in lanes as {@link SwarLevenshtein} has them. */
final class SwarOsa extends SwarBlock {
    private static final int VN = WORDS;
    private static final int D0 = 2 * WORDS;

    SwarOsa(SwarPatterns patterns) {
        super(patterns, 2, -1, 0, -1);
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
            long tr = ((~state[from + D0 + word] & pm & notHigh) << 1) & table[oldRow + word];
            long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn | tr;
            long hp = ((vn | ~(d0 | vp)) << 1) | low;
            long hn = (d0 & vpLow) << 1;
            state[to + word] = hn | ~(d0 | hp);
            state[to + VN + word] = hp & d0;
            state[to + D0 + word] = d0;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        finishDistances(texts, t, at, word, codes);
    }
}
