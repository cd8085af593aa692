package io.github.seanettle.edit;

/**
 * Columns as bit vectors, one bit a row, after Myers (1999) and Hyyrö (2003, 2004, 2005).
 *
 * <p>Bit i − 1 belongs to row i. A column is one array: its vectors one after the other, each of {@link #words} words,
 * the lowest rows first. The bits above row m mean nothing and never reach the rows below them.
 *
 * <p>The vectors' names are those of the papers: {@code PM} marks the rows whose unit is that of the column, {@code VP}
 * and {@code VN} the rows where D[i][j] − D[i−1][j] is +1 and −1, {@code HP} and {@code HN} those where D[i][j] −
 * D[i][j−1] is, {@code D0} those where D[i][j] = D[i−1][j−1].
 */
abstract class BitColumns implements Columns<long[]> {
    final int[] a;
    final int[] b;
    final int from;
    final int words;
    private final MatchBits matches;
    private final int rows;
    private final int last;
    private final int vectors;

    /** For a[from, endA) and b[from, endB), with {@code vectors} vectors a column. */
    BitColumns(int[] a, int endA, int[] b, int endB, int from, int vectors) {
        this.a = a;
        this.b = b;
        this.from = from;
        this.vectors = vectors;
        last = endB - from;
        rows = endA - from;
        words = MatchBits.words(rows);
        matches = new MatchBits(a, from, endA);
    }

    @Override
    public final int rows() {
        return rows;
    }

    @Override
    public final int last() {
        return last;
    }

    @Override
    public final long[] allocate() {
        return new long[vectors * words];
    }

    /** The unit of row {@code i} ≥ 1. */
    final int unitA(int i) {
        return a[from + i - 1];
    }

    /** The unit of column {@code j} ≥ 1. */
    final int unitB(int j) {
        return b[from + j - 1];
    }

    /** PM of column {@code j}, all clear for column 0. Valid until those of two other columns have been asked for. */
    final long[] matchesOf(int j) {
        return j == 0 ? matches.none() : matches.row(unitB(j));
    }

    /** Whether row {@code i} ≥ 1 is set in a vector of a column. */
    final boolean isSet(long[] column, int vector, int i) {
        return (column[vector * words + ((i - 1) >>> 6)] >>> (i - 1) & 1) != 0;
    }
}
