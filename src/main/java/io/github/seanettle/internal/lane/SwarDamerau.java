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
        long[] vp = state[from + VP];
        long[] vn = state[from + VN];
        long[] d0 = state[to + D0];
        long[] hp = state[to + HP];
        starts(pmOld, state[from + D0], state[from + HP], state[from + S], state[to + S]);
        ends(pmOld, pm, vp, state[from + D0], state[to + S], d0, patterns.notHigh);
        diagonal(pm, vp, vn, d0, patterns.notHigh);
        horizontal(d0, vp, vn, hp, patterns.low);
        vertical(d0, hp, vp, state[to + VP], state[to + VN], patterns.notHigh);
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

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        finishDistances(texts.length(t), state[at + VP], state[at + VN], results);
    }
}
