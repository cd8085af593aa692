package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * All columns of a table, to be read from the last back to the first, with few of them in memory at a time.
 *
 * <p>Columns are kept at several levels. Level 0 holds a block of {@code fanOut} neighbouring columns; level 1 every
 * {@code fanOut}-th column of a block of {@code fanOut}² columns; level 2 every {@code fanOut}²-th, and so on, up to a
 * level whose block is the whole table. A column that is not at level 0 is found by stepping on from the last one
 * before it at level 1, which is found in the same way. So n columns cost n steps a level and {@code fanOut} columns of
 * memory a level: with a fan-out of 128 there are 2 levels up to 16,383 columns and 3 up to 2 million.
 *
 * <p>Hirschberg's method (1975) would need no such store, but it splits the table at a row or column, and a
 * transposition that spans the split would have to be treated on its own. Here the way back is walked over the whole
 * table as if it were all in memory, whatever the edits are.
 */
final class ColumnHistory<C> {
    private final Columns<C> columns;
    private final int fanOut;
    private final C first;
    private final List<Level<C>> levels = new ArrayList<>();
    private C scratch;
    private C otherScratch;

    ColumnHistory(Columns<C> columns, int fanOut) {
        assert fanOut >= 2;
        this.columns = columns;
        this.fanOut = fanOut;
        first = columns.allocate();
        scratch = columns.allocate();
        otherScratch = columns.allocate();
        columns.first(first);
        long spacing = 1;
        do {
            levels.add(new Level<>(spacing, first));
            spacing *= fanOut;
        } while (spacing <= columns.last());
    }

    /** Column {@code j}. Fast only if the columns are asked for from the last to the first. */
    C column(int j) {
        return column(j, 0);
    }

    private C column(int j, int number) {
        Level<C> level = levels.get(number);
        if (j < level.start || j > level.end) {
            fill(level, number, j);
        }
        int slot = (int) ((j - level.start) / level.spacing);
        return slot == 0 ? level.base : level.slots.get(slot - 1);
    }

    /** Makes a level hold the columns of j's block up to j. */
    private void fill(Level<C> level, int number, int j) {
        int start = (int) (j - j % (level.spacing * fanOut));
        level.base = start == 0 ? first : column(start, number + 1);
        level.start = start;
        level.end = j;
        C current = level.base;
        for (int next = start + 1; next <= j; next++) {
            C into = (next - start) % level.spacing == 0 ? slot(level, next) : scratch;
            columns.next(next, current, into);
            current = into;
            swapScratch();
        }
    }

    private C slot(Level<C> level, int j) {
        int slot = (int) ((j - level.start) / level.spacing) - 1;
        if (slot == level.slots.size()) {
            level.slots.add(columns.allocate());
        }
        return level.slots.get(slot);
    }

    private void swapScratch() {
        C swapped = scratch;
        scratch = otherScratch;
        otherScratch = swapped;
    }

    /** Columns {@code start}, {@code start + spacing}, ... ≤ {@code end}; the first belongs to the level above. */
    private static final class Level<C> {
        final long spacing;
        final List<C> slots = new ArrayList<>();
        C base;
        int start;
        int end;

        Level(long spacing, C first) {
            this.spacing = spacing;
            base = first;
        }
    }
}
