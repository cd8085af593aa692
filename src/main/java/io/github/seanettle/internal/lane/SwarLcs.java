package io.github.seanettle.internal.lane;

/**
 * Longest common subsequences, and the distances they make: the step of Hyyrö 2004, in every lane at once. The sum leaves out the highest row,
 * and shows there what arrives from below. That is what Hyyrö's sum is or-ed to: where the row has no match, it stays as it is
 * or takes what arrives; where it has one, it becomes just that.
 */
final class SwarLcs extends SwarBlock {
    /** Whether a substitution counts as two edits. */
    private final boolean indel;

    SwarLcs(Recurrence recurrence, SwarPatterns patterns) {
        super(patterns, 1, -1);
        this.indel = recurrence == Recurrence.INDEL;
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
        long common = bitCount(~ends[at] & patterns.rows[word]);
        if (indel) {
            putCodes(patterns.lengthsOf[word] + texts.length(t) * patterns.low - 2 * common, t, word, codes);
        } else {
            putCodes(patterns.longer(word, texts.length(t)) - common, t, word, codes);
        }
    }
}
