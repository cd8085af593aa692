package io.github.seanettle.internal.lane;

/**
 * Lengths of longest common subsequences: the step of Hyyrö 2004, in every lane of a word at once. The sum leaves out the
 * highest row, and shows there what arrives from below. That is what Hyyrö's sum is or-ed to: where the row has no match, it
 * stays as it is or takes what arrives; where it has one, it becomes just that.
 */
final class SwarLcs extends SwarBlock {
    SwarLcs(SwarPatterns patterns) {
        super(patterns, 1, -1);
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
        long notHigh = patterns.notHigh;
        long s = state[texts.runSlots[2 * run] * WORDS + word];
        int end = texts.runColumns[2 * run + 1];
        for (int j = texts.runColumns[2 * run]; j < end; j++) {
            long pm = patterns.pm[patterns.rowOf[texts.ids[j]] + word];
            s = ((s & notHigh) + (s & pm & notHigh)) | (s & ~pm);
        }
        state[texts.runSlots[2 * run + 1] * WORDS + word] = s;
        ends[texts.runText[run] * WORDS + word] = s;
    }

    @Override
    void finish(int textLength, int at, int word, short[] codes) {
        putCodes(bitCount(~ends[at] & patterns.rows[word]), 0, at, codes);
    }
}
