package io.github.seanettle.internal.lane;

/**
 * Unrestricted Damerau-Levenshtein distances: the step of the pair kernel {@code DamerauLevenshteinBits}, in lanes as
 * {@link SwarLevenshtein} has them. A shifted ~D0 brings a bit of the lane below into row 0, where it means nothing: PM,
 * shifted, has no bit there.
 */
final class SwarDamerau extends SwarBlock {
    private static final int VN = WORDS;
    private static final int D0 = 2 * WORDS;
    private static final int HP = 3 * WORDS;
    private static final int S = 4 * WORDS;

    SwarDamerau(SwarPatterns patterns) {
        super(patterns, 2, -1, 0, -1, 0, 0);
    }

    @Override
    void column(int j, int oldRow, int row, int from, int to) {
        long[] state = this.state;
        long[] table = patterns.pm;
        long low = patterns.low;
        long notHigh = patterns.notHigh;
        for (int word = 0; word < WORDS; word++) {
            long pm = table[row + word];
            long pmOld = table[oldRow + word];
            long vp = state[from + word];
            long vn = state[from + VN + word];
            long vpLow = vp & notHigh;
            long pmUp = (pm & notHigh) << 1;
            long d0Up = ~(state[from + D0 + word] << 1);
            long s = (pmOld & d0Up) | (state[from + S + word] & state[from + HP + word]);
            long x = pmUp & d0Up;
            long g = (((x & vpLow) + vpLow) ^ vpLow) | x;
            long tr = (s & pmUp) | (g & pmOld);
            long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn | tr;
            long hp = ((vn | ~(d0 | vp)) << 1) | low;
            long hn = (d0 & vpLow) << 1;
            state[to + word] = hn | ~(d0 | hp);
            state[to + VN + word] = hp & d0;
            state[to + D0 + word] = d0;
            state[to + HP + word] = hp;
            state[to + S + word] = s;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        finishDistances(texts, t, at, word, codes);
    }
}
