package io.github.seanettle.internal.lane;

/**
 * Longest common subsequences, and the distances they make: the step of Hyyrö 2004, in every lane at once. The sum leaves out the highest row,
 * and shows there what arrives from below. That is what Hyyrö's sum is or-ed to: where the row has no match, it stays as it is
 * or takes what arrives; where it has one, it becomes just that.
 */
final class SwarLcs extends SwarBlock {
    /** Whether a substitution counts as two edits. */
    private final boolean indel;

    private final long[] common;

    SwarLcs(Recurrence recurrence, SwarPatterns patterns) {
        super(patterns, -1);
        this.indel = recurrence == Recurrence.INDEL;
        this.common = new long[patterns.words];
    }

    @Override
    void column(int j, long[] pmOld, long[] pm, int from, int to) {
        step(pm, state[from], state[to], patterns.notHigh);
    }

    private static void step(long[] pms, long[] ss, long[] newSs, long notHigh) {
        for (int w = 0; w < pms.length; w++) {
            long s = ss[w];
            newSs[w] = ((s & notHigh) + (s & pms[w] & notHigh)) | (s & ~pms[w]);
        }
    }

    @Override
    void finish(TextChunk texts, int t, int at, long[] results) {
        invert(state[at], common);
        countBits(common, common);
        if (indel) {
            indel(texts.length(t) * patterns.low, patterns.lengthsOf, common, results);
        } else {
            patterns.longer(texts.length(t), results);
            subtract(common, results);
        }
    }

    private static void invert(long[] bits, long[] inverted) {
        for (int w = 0; w < bits.length; w++) {
            inverted[w] = ~bits[w];
        }
    }

    private static void indel(long n, long[] lengths, long[] common, long[] results) {
        for (int w = 0; w < results.length; w++) {
            results[w] = lengths[w] + n - 2 * common[w];
        }
    }

    private static void subtract(long[] common, long[] results) {
        for (int w = 0; w < results.length; w++) {
            results[w] -= common[w];
        }
    }
}
