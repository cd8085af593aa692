package io.github.seanettle.internal.lane;

/** Hamming distances: of each column only the row of its own number counts. */
final class SwarHamming extends SwarBlock {
    SwarHamming(SwarPatterns patterns) {
        super(patterns, 1, 0);
    }

    @Override
    void columns(TextChunk texts) {
        for (int run = 0; run < texts.runText.length; run++) {
            for (int word = 0; word < WORDS; word++) {
                columns(texts, run, word);
            }
        }
    }

    private void columns(TextChunk texts, int run, int word) {
        long equal = state[texts.runSlots[2 * run] * WORDS + word];
        int j = texts.runColumns[2 * run];
        int depth = j - texts.starts[texts.runText[run]];
        int end = Math.min(texts.runColumns[2 * run + 1], j - depth + patterns.width);
        for (long row = patterns.low << depth; j < end; j++, row <<= 1) {
            equal |= row & patterns.pm[patterns.rowOf[texts.ids[j]] + word];
        }
        state[texts.runSlots[2 * run + 1] * WORDS + word] = equal;
        ends[texts.runText[run] * WORDS + word] = equal;
    }

    @Override
    void finish(int textLength, int at, int word, short[] codes) {
        long equal = bitCount(ends[at]);
        int lanes = patterns.lanesAWord();
        for (int lane = 0; lane < lanes; lane++) {
            int longer = Math.max(patterns.lengths[word * lanes + lane], textLength);
            codes[at * lanes + lane] = (short) (longer - (equal >>> lane * patterns.width & 0xff));
        }
    }
}
