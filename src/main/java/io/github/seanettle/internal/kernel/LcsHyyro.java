package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;
import java.util.Arrays;

/**
 * Length of the longest common subsequence, bit-parallel: O(n⌈m/64⌉).
 *
 * <p>Hyyrö 2004: bit i of S is clear where row i of the current column is one longer than row i − 1. The length is the
 * number of clear bits at the end.
 */
final class LcsHyyro {
    private LcsHyyro() {}

    static int length(WordPattern pattern, int[] text, int from, int length) {
        long s = -1;
        for (int j = from; j < from + length; j++) {
            s = step(s, pattern.mask(text[j]));
        }
        return length(s, pattern.length());
    }

    /** The same for plain text; {@link DistanceKernel#NO_ANSWER} for other. */
    static int length(WordPattern pattern, PlainText plain, String text, int from, int to) {
        long s = -1;
        for (int j = from; j < to; j++) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return DistanceKernel.NO_ANSWER;
            }
            s = step(s, pattern.mask(letter));
        }
        return length(s, pattern.length());
    }

    private static long step(long s, long pm) {
        return (s + (s & pm)) | (s & ~pm);
    }

    private static int length(long s, int m) {
        return Long.bitCount(~s & (-1L >>> -m));
    }

    /**
     * The same for a pattern of any length. Cells that no script of at most {@code maxIndel} insertions and deletions
     * can reach are left out: the result is exact if it allows such a script, and never too large.
     */
    static int length(BlockPattern pattern, int[] text, int from, int length, int maxIndel, Workspace workspace) {
        int blocks = pattern.blocks();
        long[] s = workspace.vectors(blocks);
        Arrays.fill(s, 0, blocks, -1L);
        Band band = workspace.band;
        band.set(pattern.length(), length, maxIndel);
        BlockPattern.Row row = workspace.row;
        for (int j = 1; j <= length; j++) {
            int first = band.firstBlock(j);
            int last = band.lastBlock(j);
            int id = text[from + j - 1];
            row.open(pattern, id, first, last);
            column(s, row.words, row.offset, first, last);
            row.close(pattern);
        }
        int common = 0;
        for (int block = 0; block < blocks; block++) {
            common += Long.bitCount(~s[block]);
        }
        return common;
    }

    private static void column(long[] s, long[] words, int offset, int first, int last) {
        long carry = 0;
        for (int block = first; block <= last; block++) {
            long old = s[block];
            long u = old & words[offset + block];
            long sum = old + u;
            long sumWithCarry = sum + carry;
            // Either addition may overflow, never both: the carry is 0 or 1.
            carry = ((old & u) | ((old | u) & ~sum)) >>> 63 | ((sum & ~sumWithCarry) >>> 63);
            s[block] = sumWithCarry | (old - u);
        }
    }
}
