package io.github.seanettle.internal.lane;

/**
 * Unrestricted Damerau-Levenshtein distances: the step of the pair kernel {@code DamerauLevenshteinBits}, in lanes as
 * {@link SwarLevenshtein} has them. A shifted ~D0 brings a bit of the lane below into row 0, where it means nothing: PM,
 * shifted, has no bit there.
 */
final class SwarDamerau extends SwarBlock {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;
    private static final int HP = 3;
    private static final int S = 4;

    SwarDamerau(SwarPatterns patterns) {
        super(patterns, -1, 0, -1, 0, 0);
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        long[][] s = state;
        long low = patterns.low;
        long notHigh = patterns.notHigh;
        starts(pmOld, s[from + D0], s[from + HP], s[from + S], s[to + S]);
        ends(pmOld, pm, s[from + VP], s[from + D0], s[to + S], s[to + D0], notHigh);
        step(pm, s[from + VP], s[from + VN], s[to + D0], s[to + HP], s[to + VP], s[to + VN], low, notHigh);
    }

    /** S: where a transposition can begin. */
    private static void starts(long[] pmsOld, long[] d0s, long[] hps, long[] ss, long[] newSs) {
        for (int w = 0; w < pmsOld.length; w++) {
            newSs[w] = (pmsOld[w] & ~(d0s[w] << 1)) | (ss[w] & hps[w]);
        }
    }

    /** TR, where D0 will be: where one ends. */
    private static void ends(long[] pmsOld, long[] pms, long[] vps, long[] d0s, long[] ss, long[] trs, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            long vpLow = vps[w] & notHigh;
            long pmUp = (pms[w] & notHigh) << 1;
            long x = pmUp & ~(d0s[w] << 1);
            long g = (((x & vpLow) + vpLow) ^ vpLow) | x;
            trs[w] = (ss[w] & pmUp) | (g & pmsOld[w]);
        }
    }

    private static void step(
            long[] pms,
            long[] vps,
            long[] vns,
            long[] trs,
            long[] newHps,
            long[] newVps,
            long[] newVns,
            long low,
            long notHigh) {
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
            newHps[w] = hp;
            trs[w] = d0;
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        finishDistances(texts.length(t), state[at + VP], state[at + VN], results);
    }
}
