package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the steps of a cheapest script.
 *
 * <p>At unit costs a common beginning and a common ending belong to some cheapest script and are set aside first. The rest is
 * traced from its end.
 */
final class Tracer {
    /** Columns kept at each level of the history where a column is bits: see {@link ColumnHistory}. */
    static final int FAN_OUT = 128;

    private Tracer() {}

    /** Makes the columns of what is left when beginning and ending are set aside. */
    @FunctionalInterface
    interface BitColumnsFactory {
        BitColumns create(int[] a, int endA, int[] b, int endB, int from);
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
        int rows = m - ending - from;
        int columns = n - ending - from;
        if (rows == 0 || columns == 0) {
            steps.addAll(Collections.nCopies(rows, Step.DELETE));
            steps.addAll(Collections.nCopies(columns, Step.INSERT));
        } else {
            traceBack(rows, factory.create(a, m - ending, b, n - ending, from), fanOut, steps);
        }
        steps.addAll(Collections.nCopies(from, Step.EQUAL));
        Collections.reverse(steps);
        return steps;
    }

    /** The steps of a cheapest weighted script. */
    static List<Step> trace(WeightedColumns columns, int fanOut) {
        List<Step> steps = new ArrayList<>(Math.max(columns.rows(), columns.last()));
        traceBack(columns.rows(), columns, fanOut, steps);
        Collections.reverse(steps);
        return steps;
    }

    /** The steps of a table with {@code rows} rows, appended from the last to the first. */
    private static <C> void traceBack(int rows, Columns<C> columns, int fanOut, List<Step> steps) {
        ColumnHistory<C> history = new ColumnHistory<>(columns, fanOut);
        int i = rows;
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
