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
        BlockPattern.Row row2 = workspace.row2;
        int j = 1;
        for (; j < length; j += 2) {
            int first = band.firstBlock(j);
            int last = band.lastBlock(j + 1); // a column of more blocks than it needs does no harm
            row.open(pattern, text[from + j - 1], first, last);
            row2.open(pattern, text[from + j], first, last);
            twoColumns(s, row.words, row.offset, row2.words, row2.offset, first, last);
            row2.close(pattern);
            row.close(pattern);
        }
        if (j == length) {
            int first = band.firstBlock(j);
            int last = band.lastBlock(j);
            row.open(pattern, text[from + j - 1], first, last);
            column(s, row.words, row.offset, first, last);
            row.close(pattern);
        }
        int common = 0;
        for (int block = 0; block < blocks; block++) {
            common += Long.bitCount(~s[block]);
        }
        return common;
    }

    /**
     * One column. A unit set in u is set in S, so what the sum carries out of its highest bit needs no third operand:
     * it is carried where u has the bit, or where S has it and the sum has not.
     */
    private static void column(long[] s, long[] words, int offset, int first, int last) {
        long carry = 0;
        for (int block = first; block <= last; block++) {
            long old = s[block];
            long pm = words[offset + block];
            long u = old & pm;
            long sum = old + u + carry;
            carry = (u | (old & ~sum)) >>> 63;
            s[block] = sum | (old & ~pm);
        }
    }

    /** Two columns side by side: see {@link BlockColumns#twoColumns}. */
    private static void twoColumns(
            long[] s, long[] words, int offset, long[] words2, int offset2, int first, int last) {
        long carry = 0;
        long carry2 = 0;
        for (int block = first; block <= last; block++) {
            long old = s[block];
            long pm = words[offset + block];
            long u = old & pm;
            long sum = old + u + carry;
            carry = (u | (old & ~sum)) >>> 63;
            old = sum | (old & ~pm);
            pm = words2[offset2 + block];
            u = old & pm;
            sum = old + u + carry2;
            carry2 = (u | (old & ~sum)) >>> 63;
            s[block] = sum | (old & ~pm);
        }
    }
}
