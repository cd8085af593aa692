package io.github.seanettle.internal.lane;

/**
 * Lengths of longest common subsequences: the step of Hyyrö 2004, in every lane at once. The sum leaves out the highest row,
 * and shows there what arrives from below. That is what Hyyrö's sum is or-ed to: where the row has no match, it stays as it is
 * or takes what arrives; where it has one, it becomes just that.
 */
final class SwarLcs extends SwarBlock {
    SwarLcs(SwarPatterns patterns) {
        super(patterns, 1, -1);
    }

    @Override
    void column(int j, int oldRow, int row, int from, int to) {
        long[] state = this.state;
        long[] table = patterns.pm;
        long notHigh = patterns.notHigh;
        for (int word = 0; word < WORDS; word++) {
            long pm = table[row + word];
            long s = state[from + word];
            state[to + word] = ((s & notHigh) + (s & pm & notHigh)) | (s & ~pm);
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, int word, short[] codes) {
        putCodes(bitCount(~ends[at] & patterns.rows[word]), t, word, codes);
    }
}
