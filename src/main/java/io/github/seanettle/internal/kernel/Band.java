package io.github.seanettle.internal.kernel;

/**
 * The cells of a table of m rows and n columns that a script of cost at most k can pass through (Ukkonen 1985).
 *
 * <p>A script that visits diagonal e = i − j needs at least |e| + |m − n − e| insertions and deletions, so only
 * diagonals from (m − n − k) / 2 to (m − n + k) / 2 matter. Two more on either side are kept: a transposition looks at the
 * cell's neighbours. Used again for the next table.
 */
final class Band {
    private static final int NEIGHBOURS = 2;

    private long lowest;
    private long highest;
    private int lastBlock;
    private int columnsSeen;

    /** Takes the size of a table and the largest cost of interest. */
    void set(int m, int n, int k) {
        long shift = (long) m - n;
        lowest = Math.floorDiv(shift - k, 2L) - NEIGHBOURS;
        highest = Math.floorDiv(shift + k + 1, 2L) + NEIGHBOURS;
        lastBlock = (m - 1) >>> 6;
        columnsSeen = n;
    }

    /** The block of the first row that matters in column j, counted from 1. */
    int firstBlock(int j) {
        return (int) Math.min(Math.max(j + lowest - 1, 0) >>> 6, lastBlock);
    }

    /** The block of the last row that matters in column j, counted from 1. */
    int lastBlock(int j) {
        return (int) Math.min(Math.max(j + highest - 1, 0) >>> 6, lastBlock);
    }

    /** Notes that no cell after so many columns is of interest any more. */
    void leftAfter(int columns) {
        columnsSeen = columns;
    }

    /** After how many columns the band was left: all, unless somebody noted fewer. */
    int columnsSeen() {
        return columnsSeen;
    }
}
