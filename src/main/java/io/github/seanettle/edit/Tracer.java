package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the steps of a cheapest script.
 *
 * <p>At unit costs a common beginning and a common ending belong to some cheapest script and are set aside first. The
 * rest is traced from its end, with the texts exchanged: the bit columns tell at a glance whether a step may go up a
 * row, not whether it may go left. So the rows are those of b, and insertions are met before deletions on the way back;
 * read from the beginning, what is dropped then comes before what is put in its place.
 */
final class Tracer {
    /** Columns kept at each level of the history where a column is bits: see {@link ColumnHistory}. */
    static final int FAN_OUT = 128;

    private Tracer() {}

    /** Makes the columns of two texts whose beginning and ending are set aside; rows first. */
    @FunctionalInterface
    interface BitColumnsFactory {
        BitColumns create(int[] rows, int endRows, int[] columns, int endColumns, int from);
    }

    /** The steps from a's first m units to b's first n, at unit costs. */
    static List<Step> trace(int[] a, int m, int[] b, int n, BitColumnsFactory factory, int fanOut) {
        int from = 0;
        while (from < m && from < n && a[from] == b[from]) {
            from++;
        }
        int ending = 0;
        while (ending < m - from && ending < n - from && a[m - 1 - ending] == b[n - 1 - ending]) {
            ending++;
        }
        List<Step> steps = new ArrayList<>(Math.max(m, n));
        steps.addAll(Collections.nCopies(ending, Step.EQUAL));
        int endA = m - ending;
        int endB = n - ending;
        if (endA > from && endB > from) {
            traceBack(factory.create(b, endB, a, endA, from), fanOut, steps);
            steps.replaceAll(Step::inverse);
        } else {
            steps.addAll(Collections.nCopies(endB - from, Step.INSERT));
            steps.addAll(Collections.nCopies(endA - from, Step.DELETE));
        }
        steps.addAll(Collections.nCopies(from, Step.EQUAL));
        Collections.reverse(steps);
        return steps;
    }

    /** The steps of a cheapest weighted script. */
    static List<Step> trace(WeightedColumns columns, int fanOut) {
        List<Step> steps = new ArrayList<>(Math.max(columns.rows(), columns.last()));
        traceBack(columns, fanOut, steps);
        Collections.reverse(steps);
        return steps;
    }

    /** Appends the steps through a table, from the last to the first. */
    private static <C> void traceBack(Columns<C> columns, int fanOut, List<Step> steps) {
        ColumnHistory<C> history = new ColumnHistory<>(columns, fanOut);
        int i = columns.rows();
        int j = columns.last();
        while (i > 0 && j > 0) {
            Step step = columns.stepInto(i, j, history);
            steps.add(step);
            i -= step.unitsA();
            j -= step.unitsB();
        }
        for (; i > 0; i--) {
            steps.add(columns.deletion(i));
        }
        for (; j > 0; j--) {
            steps.add(columns.insertion(j));
        }
    }
}
