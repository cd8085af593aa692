package io.github.seanettle.internal.lane;

/** Optimal string alignment distances: the step of Hyyrö 2003, in lanes as {@link SwarLevenshtein} has them. */
final class SwarOsa extends SwarBlock {
    private static final int VP = 0;
    private static final int VN = 1;
    private static final int D0 = 2;

    /** HP of the current column. */
    private final long[] hp;

    SwarOsa(SwarPatterns patterns) {
        super(patterns, -1, 0, -1);
        this.hp = new long[patterns.words];
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        long[] vp = state[from + VP];
        long[] vn = state[from + VN];
        long[] d0 = state[to + D0];
        transpositions(pmOld, pm, state[from + D0], d0, patterns.notHigh);
        diagonal(pm, vp, vn, d0, patterns.notHigh);
        horizontal(d0, vp, vn, hp, patterns.low);
        vertical(d0, hp, vp, state[to + VP], state[to + VN], patterns.notHigh);
    }

    /** TR where D0 will be. */
    private static void transpositions(long[] pmsOld, long[] pms, long[] d0s, long[] trs, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            trs[w] = ((~d0s[w] & pms[w] & notHigh) << 1) & pmsOld[w];
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        finishDistances(texts.length(t), state[at + VP], state[at + VN], results);
    }
}
