package io.github.seanettle.internal.lane;

/** Hamming distances: of each column only the row of its own number counts. */
final class SwarHamming extends SwarBlock {
    private final long[] equal;

    SwarHamming(SwarPatterns patterns) {
        super(patterns, 0);
        this.equal = new long[patterns.words];
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        step(pm, state[from], state[to], j < patterns.width ? patterns.low << j : 0);
    }

    private static void step(long[] pms, long[] equals, long[] newEquals, long rowJ) {
        for (int w = 0; w < pms.length; w++) {
            newEquals[w] = equals[w] | (rowJ & pms[w]);
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        countBits(state[at], equal);
        patterns.longer(texts.length(t), results);
        for (int w = 0; w < results.length; w++) {
            results[w] -= equal[w];
        }
    }
}
