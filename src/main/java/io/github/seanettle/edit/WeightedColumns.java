package io.github.seanettle.edit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The table of weighted edits: Wagner and Fischer (1974), with transpositions of neighbours and with short runs of
 * units that are replaced by short runs.
 *
 * <p>A column holds its m + 1 costs and after them those of the columns before it, as many as an edit may reach back
 * over.
 */
final class WeightedColumns implements Columns<double[]> {
    /** Columns kept at each level of the history: fewer than where a column is bits, see {@link ColumnHistory}. */
    static final int FAN_OUT = 32;

    private static final int[] NONE = {};

    private final int[] a;
    private final int[] b;
    private final int m;
    private final int n;
    private final CostTable costs;
    private final boolean transposes;
    private final List<RunSubstitution> runs;
    /** The runs whose {@code from} ends with the i-th unit of a: see {@link #endings}. */
    private final int[][] runsA;
    /** The runs whose {@code to} ends with the j-th unit of b. */
    private final int[][] runsB;
    /** How many columns back an edit may begin. */
    private final int reach;

    WeightedColumns(TextPair texts, EditCosts costs) {
        a = texts.idsA;
        b = texts.idsB;
        m = texts.m;
        n = texts.n;
        this.costs = new CostTable(texts, costs);
        transposes = costs.transposes();
        runs = costs.runs();
        runsA = endings(
                m, this.costs::unitA, runs.stream().map(RunSubstitution::from).toList());
        runsB = endings(
                n, this.costs::unitB, runs.stream().map(RunSubstitution::to).toList());
        reach = Math.max(
                transposes ? 2 : 1,
                runs.stream().mapToInt(run -> run.to().size()).max().orElse(1));
    }

    /** For each place in the text, the numbers of the runs that end there, in ascending order. */
    private static int[][] endings(int length, IntFunction<String> unit, List<List<String>> runs) {
        int[][] endings = new int[length + 1][];
        for (int end = 0; end <= length; end++) {
            int place = end;
            int[] found = IntStream.range(0, runs.size())
                    .filter(r -> endsWith(runs.get(r), place, unit))
                    .toArray();
            endings[end] = found.length == 0 ? NONE : found;
        }
        return endings;
    }

    private static boolean endsWith(List<String> run, int end, IntFunction<String> unit) {
        int start = end - run.size();
        if (start < 0) {
            return false;
        }
        for (int k = 0; k < run.size(); k++) {
            if (!run.get(k).equals(unit.apply(start + k))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int rows() {
        return m;
    }

    @Override
    public int last() {
        return n;
    }

    @Override
    public double[] allocate() {
        return new double[Math.multiplyExact(reach + 1, m + 1)];
    }

    @Override
    public void first(double[] column) {
        column[0] = 0;
        for (int i = 1; i <= m; i++) {
            column[i] = column[i - 1] + costs.deletion(i - 1);
        }
    }

    @Override
    public void next(int j, double[] previous, double[] column) {
        int before = m + 1;
        System.arraycopy(previous, 0, column, before, reach * before);
        double insertion = costs.insertion(j - 1);
        double[] substitutions = costs.substitutions(j - 1);
        double[] deletions = costs.deletions();
        int[] indexA = costs.indexA();
        boolean mayCross = transposes && j > 1;
        int unitBefore = mayCross ? b[j - 2] : 0;
        boolean endsRun = runsB[j].length > 0;
        double above = column[before] + insertion;
        column[0] = above;
        for (int i = 1; i <= m; i++) {
            int x = indexA[i - 1];
            double best = column[before + i - 1] + substitutions[x];
            double deleted = above + deletions[x];
            double inserted = column[before + i] + insertion;
            best = deleted < best ? deleted : best;
            best = inserted < best ? inserted : best;
            if (mayCross && a[i - 1] == unitBefore && crosses(i, j)) {
                best = Math.min(best, column[2 * before + i - 2] + costs.transposition(i - 1));
            }
            if (endsRun) {
                best = Math.min(best, cheapestRun(i, j, column));
            }
            above = best;
            column[i] = best;
        }
    }

    /** Whether the last two units of a[0, i) and b[0, j) are the same two in the other order. */
    private boolean crosses(int i, int j) {
        return transposes && i > 1 && j > 1 && a[i - 2] == b[j - 1] && a[i - 1] == b[j - 2] && a[i - 1] != a[i - 2];
    }

    /** What the cheapest run that is replaced by another costs up to cell (i, j); infinite if there is none. */
    private double cheapestRun(int i, int j, double[] column) {
        double best = Double.POSITIVE_INFINITY;
        for (int r : runsA[i]) {
            best = Math.min(best, costWithRun(r, i, j, column));
        }
        return best;
    }

    private double costWithRun(int r, int i, int j, double[] column) {
        if (Arrays.binarySearch(runsB[j], r) < 0) {
            return Double.POSITIVE_INFINITY;
        }
        RunSubstitution run = runs.get(r);
        return column[run.to().size() * (m + 1) + i - run.from().size()] + run.cost();
    }

    @Override
    public Step stepInto(int i, int j, ColumnHistory<double[]> history) {
        double[] column = history.column(j);
        double cost = column[i];
        int before = m + 1;
        double diagonal = column[before + i - 1];
        if (a[i - 1] == b[j - 1]) {
            if (diagonal == cost) {
                return Step.EQUAL;
            }
        } else if (diagonal + costs.substitution(i - 1, j - 1) == cost) {
            return new Step(EditType.SUBSTITUTE, 1, 1, costs.substitution(i - 1, j - 1));
        }
        if (crosses(i, j) && column[2 * before + i - 2] + costs.transposition(i - 1) == cost) {
            return new Step(EditType.TRANSPOSE, 2, 2, costs.transposition(i - 1));
        }
        for (int r : runsA[i]) {
            if (costWithRun(r, i, j, column) == cost) {
                RunSubstitution run = runs.get(r);
                return new Step(EditType.SUBSTITUTE, run.from().size(), run.to().size(), run.cost());
            }
        }
        return column[before + i] + costs.insertion(j - 1) == cost ? insertion(j) : deletion(i);
    }

    @Override
    public Step deletion(int i) {
        return new Step(EditType.DELETE, 1, 0, costs.deletion(i - 1));
    }

    @Override
    public Step insertion(int j) {
        return new Step(EditType.INSERT, 0, 1, costs.insertion(j - 1));
    }

    /** The cost of the whole table's last cell, or infinity once it is certain to be above {@code maxDistance}. */
    double distance(double maxDistance) {
        double[] previous = allocate();
        double[] column = allocate();
        first(column);
        for (int j = 1; j <= n; j++) {
            double[] swapped = previous;
            previous = column;
            column = swapped;
            next(j, previous, column);
            if (leastCost(column, Math.min(j + 1, reach) * (m + 1)) > maxDistance) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return column[m] <= maxDistance ? column[m] : Double.POSITIVE_INFINITY;
    }

    /** The least of the columns that the next one can depend on: no later cell costs less. */
    private static double leastCost(double[] column, int end) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < end; k++) {
            least = Math.min(least, column[k]);
        }
        return least;
    }

    /** What replacing or pairing the units in the dearest way costs at most: see {@link WeightedEdit}. */
    double largestDistance(EditCosts model) {
        double all = 0;
        for (int i = 0; i < m; i++) {
            all += costs.deletion(i);
        }
        for (int j = 0; j < n; j++) {
            all += costs.insertion(j);
        }
        double paired =
                Math.min(m, n) * model.largestSubstitution() + Math.abs(m - n) * model.largestInsertionOrDeletion();
        return Math.min(all, paired);
    }
}
