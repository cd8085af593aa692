package io.github.seanettle.edit;

/**
 * The columns of a table of distances, each computed from the one before it.
 *
 * @param <C> a column and whatever else the next one depends on
 */
interface Columns<C> {
    /** The number of the last row. */
    int rows();

    /** The number of the last column; the first is column 0. */
    int last();

    /** Room for a column. */
    C allocate();

    /** Writes column 0. */
    void first(C column);

    /** Writes column {@code j} ≥ 1, given column {@code j − 1}. Every entry of {@code column} is overwritten. */
    void next(int j, C previous, C column);

    /**
     * The step of a cheapest way that ends in cell ({@code i}, {@code j}), both ≥ 1. May read columns ≤ j, the later
     * first.
     */
    Step stepInto(int i, int j, ColumnHistory<C> history);

    /** The step from cell ({@code i − 1}, 0) to ({@code i}, 0). */
    default Step deletion(int i) {
        return Step.DELETE;
    }

    /** The step from cell (0, {@code j − 1}) to (0, {@code j}). */
    default Step insertion(int j) {
        return Step.INSERT;
    }
}
