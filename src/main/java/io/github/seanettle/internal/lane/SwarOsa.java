package io.github.seanettle.internal.lane;

/** Optimal string alignment distances: the step of Hyyrö 2003, in lanes as {@link SwarLevenshtein} has them. */
final class SwarOsa extends SwarBlock {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;

    SwarOsa(SwarPatterns patterns) {
        super(patterns, -1, 0, -1);
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        long low = patterns.low;
        long notHigh = patterns.notHigh;
        transpositions(pmOld, pm, state[from + D0], state[to + D0], notHigh);
        step(pm, state[from + VP], state[from + VN], state[to + D0], state[to + VP], state[to + VN], low, notHigh);
    }

    /** TR where D0 will be. */
    private static void transpositions(long[] pmsOld, long[] pms, long[] d0s, long[] trs, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            trs[w] = ((~d0s[w] & pms[w] & notHigh) << 1) & pmsOld[w];
        }
    }

    private static void step(
            long[] pms, long[] vps, long[] vns, long[] trs, long[] newVps, long[] newVns, long low, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            long pm = pms[w];
            long vp = vps[w];
            long vn = vns[w];
            long vpLow = vp & notHigh;
            long d0 = (((pm & vpLow) + vpLow) ^ vpLow) | pm | vn | trs[w];
            long hp = ((vn | ~(d0 | vp)) << 1) | low;
            long hn = (d0 & vpLow) << 1;
            newVps[w] = hn | ~(d0 | hp);
            newVns[w] = hp & d0;
            trs[w] = d0;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        finishDistances(texts.length(t), state[at + VP], state[at + VN], results);
    }
}
