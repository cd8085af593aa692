package io.github.seanettle.internal.lane;

/**
 * Levenshtein distances: the step of Myers 1999 in the form of Hyyrö 2003, in every lane at once. The sum that spreads PM
 * through runs of VP leaves out the highest row: there it has only to show what arrives from below, as PM itself is or-ed in.
 */
final class SwarLevenshtein extends SwarBlock {
    private static final int VP = 0;
    private static final int VN = 1;

    SwarLevenshtein(SwarPatterns patterns) {
        super(patterns, -1, 0);
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        step(pm, state[from + VP], state[from + VN], state[to + VP], state[to + VN], patterns.low, patterns.notHigh);
    }

    private static void step(long[] pms, long[] vps, long[] vns, long[] newVps, long[] newVns, long low, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            long pm = pms[w];
            long vp = vps[w];
            long vn = vns[w];
            long vpLow = vp & notHigh;
            long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn;
            long hp = ((vn | ~(d0 | vp)) << 1) | low;
            long hn = (d0 & vpLow) << 1;
            newVps[w] = hn | ~(d0 | hp);
            newVns[w] = hp & d0;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        finishDistances(texts.length(t), state[at + VP], state[at + VN], results);
    }
}
