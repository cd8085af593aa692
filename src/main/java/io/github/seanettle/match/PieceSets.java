package io.github.seanettle.match;

import io.github.seanettle.internal.filter.PieceTable;
import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;

/**
 * The pieces of the texts of two lists, as numbers, and which right texts have each. The rarer a piece is among the right
 * texts, the lower its number; the pieces of a text rise. Immutable.
 */
final class PieceSets {
    private static final int[] NONE = {};

    private final JaccardKernel kernel;
    private final PieceTable table;

    /** The number of each piece of the table. */
    private final int[] ranks;

    private final int[][] left;
    private final int[][] right;

    /** Where in the next two the right rows of each piece begin, and at the end where the last ones end. */
    private final int[] starts;

    /** The right rows that have a piece, those with the fewest pieces first, and then in order. */
    private final int[] rows;

    /** The how many-th piece of these it is, from 0 on. */
    private final int[] positions;

    /** The right rows that have a text without pieces. */
    private final int[] rowsWithNone;

    PieceSets(JaccardKernel kernel, CorpusPair pair) {
        this.kernel = kernel;
        this.table = new PieceTable();
        this.left = read(kernel, table, pair.left());
        this.right = pair.isOne() ? left : read(kernel, table, pair.right());
        int[] counts = new int[table.count() + 1];
        for (int[] pieces : right) {
            for (int piece : pieces) {
                counts[piece]++;
            }
        }
        this.ranks = ranks(counts, table.count());
        rank(left, ranks);
        if (!pair.isOne()) {
            rank(right, ranks);
        }
        this.starts = new int[table.count() + 1];
        this.rows = new int[Arrays.stream(counts).sum()];
        this.positions = new int[rows.length];
        int[] bySize = bySize(pair.right());
        fill(bySize);
        this.rowsWithNone =
                Arrays.stream(bySize).takeWhile(row -> right[row].length == 0).toArray();
    }

    /** The right rows of {@code sets}, and on the left one text. */
    private PieceSets(PieceSets sets, int[] query) {
        this.kernel = sets.kernel;
        this.table = sets.table;
        this.ranks = sets.ranks;
        this.left = new int[][] {query};
        this.right = sets.right;
        this.starts = sets.starts;
        this.rows = sets.rows;
        this.positions = sets.positions;
        this.rowsWithNone = sets.rowsWithNone;
    }

    /** The same right rows, and on the left a text with ids as they have. Its pieces that none of them has are below 0. */
    PieceSets withLeft(FlatTexts query) {
        if (query.length(0) == 0) {
            return new PieceSets(this, NONE);
        }
        PieceTable own = new PieceTable();
        int[] pieces = own.read(kernel, query, 0);
        for (int i = 0; i < pieces.length; i++) {
            int known = table.find(query.ids(), own.start(pieces[i]), own.length(pieces[i]));
            pieces[i] = known < 0 ? -1 - i : ranks[known];
        }
        Arrays.sort(pieces);
        return new PieceSets(this, pieces);
    }

    private static int[][] read(JaccardKernel kernel, PieceTable table, Corpus corpus) {
        FlatTexts texts = corpus.texts();
        int[][] pieces = new int[texts.count()][];
        for (int row = 0; row < pieces.length; row++) {
            pieces[row] = texts.length(row) == 0 ? NONE : table.read(kernel, texts, row);
        }
        return pieces;
    }

    /** The rarest piece is 0. */
    private static int[] ranks(int[] counts, int pieces) {
        long[] keys = new long[pieces];
        for (int piece = 0; piece < pieces; piece++) {
            keys[piece] = (long) counts[piece] << 32 | piece;
        }
        Arrays.sort(keys);
        int[] ranks = new int[pieces];
        for (int rank = 0; rank < pieces; rank++) {
            ranks[(int) keys[rank]] = rank;
        }
        return ranks;
    }

    private static void rank(int[][] sets, int[] ranks) {
        for (int[] pieces : sets) {
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = ranks[pieces[i]];
            }
            Arrays.sort(pieces);
        }
    }

    private int[] bySize(Corpus corpus) {
        long[] keys = Arrays.stream(corpus.byLength())
                .mapToLong(row -> (long) right[row].length << 32 | row)
                .sorted()
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Counting sort. */
    private void fill(int[] bySize) {
        for (int[] pieces : right) {
            for (int piece : pieces) {
                starts[piece]++;
            }
        }
        for (int piece = 1; piece < starts.length; piece++) {
            starts[piece] += starts[piece - 1];
        }
        for (int i = bySize.length - 1; i >= 0; i--) {
            int[] pieces = right[bySize[i]];
            for (int p = 0; p < pieces.length; p++) {
                int at = --starts[pieces[p]];
                rows[at] = bySize[i];
                positions[at] = p;
            }
        }
    }

    /** The pieces of a left row. */
    int[] left(int row) {
        return left[row];
    }

    /** The pieces of a right row. */
    int[] right(int row) {
        return right[row];
    }

    /** Where the right rows begin that have a piece. */
    int start(int piece) {
        return piece < 0 ? 0 : starts[piece];
    }

    /** Where they end. */
    int end(int piece) {
        return piece < 0 ? 0 : starts[piece + 1];
    }

    /** A right row that has a piece. */
    int row(int at) {
        return rows[at];
    }

    /** The how many-th piece of the row it is, from 0 on. */
    int position(int at) {
        return positions[at];
    }

    int[] rowsWithNone() {
        return rowsWithNone;
    }

    /** Where among {@code [from .. to)} the rows begin that have at least so many pieces. */
    int firstOfSize(int size, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (right[rows[middle]].length < size) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
