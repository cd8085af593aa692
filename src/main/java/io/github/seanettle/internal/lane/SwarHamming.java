package io.github.seanettle.internal.lane;

/** Hamming distances: of each column only the row of its own number counts. */
final class SwarHamming extends SwarBlock {
    SwarHamming(SwarPatterns patterns) {
        super(patterns, 1, 0);
    }

    @Override
    void column(int j, int oldRow, int row, int from, int to) {
        long rowJ = j < patterns.width ? patterns.low << j : 0;
        for (int word = 0; word < WORDS; word++) {
            state[to + word] = state[from + word] | (rowJ & patterns.pm[row + word]);
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        long equal = bitCount(ends[at]);
        int lanes = patterns.lanesAWord();
        for (int lane = word * lanes; lane < (word + 1) * lanes; lane++) {
            int longer = Math.max(patterns.lengths[lane], texts.length(t));
            codes[t * WORDS * lanes + lane] = (short) (longer - (equal >>> patterns.shift(lane) & 0xff));
        }
    }
}
