package io.github.seanettle.internal.kernel;

import com.ibm.icu.lang.UCharacter;
import io.github.seanettle.internal.text.ClusterTable;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Jaccard similarity: pieces that both texts have, divided by pieces that either has. O(n + m) expected.
 *
 * @param pieces how a text is cut
 * @param size how many units a piece has, where that is fixed
 */
public record JaccardKernel(Pieces pieces, int size) implements Serializable {
    /** How a text is cut into pieces. */
    public enum Pieces {
        /** At white space. */
        WORDS,
        /** After every {@code size} units; the last piece may be short. */
        CHUNKS,
        /** {@code size} units from every position on; a text that is shorter is one piece. */
        NGRAMS
    }

    /** Different in every process, so that nobody can prepare texts whose pieces collide. The result does not show it. */
    private static final int SEED = (int) System.nanoTime() | 1;

    /** Takes the pieces of a text, one after the other; the same one may come several times. */
    public interface PieceSink {
        /** Takes the piece that begins at {@code start}, of so many units. */
        void add(int start, int length);
    }

    /** The similarity of two texts, or 0 if it is below {@code minSimilarity}. */
    public double similarity(int[] a, int n, int[] b, int from, int m, double minSimilarity) {
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        PieceSet set = new PieceSet(mostPieces(n) + mostPieces(m), a, b);
        cut(a, 0, n, set.of(PieceSet.IN_A));
        cut(b, from, m, set.of(PieceSet.IN_B));
        double similarity = set.size == 0 ? 1 : similarity(set.inBoth, set.size);
        return similarity >= minSimilarity ? similarity : 0;
    }

    /** The similarity of texts that have pieces, of which so many are in both and so many in either. */
    public static double similarity(int inBoth, int inEither) {
        return (double) inBoth / inEither;
    }

    private int mostPieces(int length) {
        return switch (pieces) {
            case WORDS -> length / 2 + 1;
            case CHUNKS -> (length - 1) / size + 1;
            case NGRAMS -> Math.max(length - size + 1, 1);
        };
    }

    /** Cuts {@code ids[from .. from + length)}, which are code points or clusters, into pieces. */
    public void cut(int[] ids, int from, int length, PieceSink sink) {
        switch (pieces) {
            case WORDS -> cutWords(ids, from, length, sink);
            case CHUNKS -> {
                for (int done = 0; done < length; done += Math.min(size, length - done)) {
                    sink.add(from + done, Math.min(size, length - done));
                }
            }
            case NGRAMS -> {
                int gram = Math.min(size, length);
                for (int i = 0; i + gram <= length; i++) {
                    sink.add(from + i, gram);
                }
            }
        }
    }

    private static void cutWords(int[] ids, int from, int length, PieceSink sink) {
        int begin = from;
        for (int i = from; i <= from + length; i++) {
            if (i == from + length || isWhiteSpace(ids[i])) {
                if (i > begin) {
                    sink.add(begin, i - begin);
                }
                begin = i + 1;
            }
        }
    }

    private static boolean isWhiteSpace(int id) {
        return id == ClusterTable.CR_LF || id <= Character.MAX_CODE_POINT && UCharacter.isUWhiteSpace(id);
    }

    /** The pieces of two texts, each once: open addressing, at most half full. A piece is where it first stood. */
    private static final class PieceSet implements PieceSink {
        static final int IN_A = 1;
        static final int IN_B = 2;

        int size;
        int inBoth;
        private int side;

        private final int[] a;
        private final int[] b;
        private final int[] starts;
        private final int[] lengths;
        private final byte[] sides;

        PieceSet(int most, int[] a, int[] b) {
            this.a = a;
            this.b = b;
            int capacity = Integer.highestOneBit(Math.max(most, 4)) << 2;
            starts = new int[capacity];
            lengths = new int[capacity];
            sides = new byte[capacity];
        }

        /** Takes the pieces of one of the texts from now on. */
        PieceSet of(int newSide) {
            side = newSide;
            return this;
        }

        @Override
        public void add(int start, int length) {
            int[] ids = side == IN_A ? a : b;
            int slot = hash(ids, start, length) & (sides.length - 1);
            while (sides[slot] != 0 && !isAt(slot, ids, start, length)) {
                slot = (slot + 1) & (sides.length - 1);
            }
            if (sides[slot] == 0) {
                starts[slot] = start;
                lengths[slot] = length;
                size++;
            }
            if (sides[slot] == IN_A && side == IN_B) {
                inBoth++;
            }
            sides[slot] |= (byte) side;
        }

        private boolean isAt(int slot, int[] ids, int start, int length) {
            int[] first = (sides[slot] & IN_A) != 0 ? a : b;
            int from = starts[slot];
            return Arrays.equals(first, from, from + lengths[slot], ids, start, start + length);
        }

        private static int hash(int[] ids, int start, int length) {
            long hash = SEED;
            for (int i = start; i < start + length; i++) {
                hash = (hash ^ ids[i]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 32;
            }
            return (int) (hash ^ hash >>> 29);
        }
    }
}
