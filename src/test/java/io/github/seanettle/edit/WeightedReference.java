package io.github.seanettle.edit;

import io.github.seanettle.text.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * Weighted edits as shortest ways through a graph: from every pair of places in the two texts an edge for each edit
 * that may begin there. Asks the costs for each edge anew.
 */
final class WeightedReference {
    private final EditCosts costs;
    private final List<String> a;
    private final List<String> b;

    WeightedReference(EditCosts costs, String a, String b) {
        this.costs = costs;
        this.a = Unit.GRAPHEME.split(a);
        this.b = Unit.GRAPHEME.split(b);
    }

    double distance() {
        double[][] way = new double[a.size() + 1][b.size() + 1];
        for (double[] row : way) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        way[0][0] = 0;
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                relaxFrom(i, j, way);
            }
        }
        return way[a.size()][b.size()];
    }

    private void relaxFrom(int i, int j, double[][] way) {
        double here = way[i][j];
        boolean hasA = i < a.size();
        boolean hasB = j < b.size();
        if (hasA) {
            relax(way, i + 1, j, here + costs.deletion(a.get(i)));
        }
        if (hasB) {
            relax(way, i, j + 1, here + costs.insertion(b.get(j)));
        }
        if (hasA && hasB) {
            relax(way, i + 1, j + 1, here + costs.substitution(a.get(i), b.get(j)));
        }
        if (i + 1 < a.size()
                && j + 1 < b.size()
                && same(a.get(i), b.get(j + 1))
                && same(a.get(i + 1), b.get(j))
                && !same(a.get(i), a.get(i + 1))) {
            relax(way, i + 2, j + 2, here + costs.transposition(a.get(i), a.get(i + 1)));
        }
        for (RunSubstitution run : costs.runs()) {
            int endA = i + run.from().size();
            int endB = j + run.to().size();
            if (endA <= a.size()
                    && endB <= b.size()
                    && same(a.subList(i, endA), run.from())
                    && same(b.subList(j, endB), run.to())) {
                relax(way, endA, endB, here + run.cost());
            }
        }
    }

    private static void relax(double[][] way, int i, int j, double cost) {
        way[i][j] = Math.min(way[i][j], cost);
    }

    private static boolean same(String x, String y) {
        return Letter.canonical(x).equals(Letter.canonical(y));
    }

    private static boolean same(List<String> units, List<String> run) {
        return units.stream().map(Letter::canonical).toList().equals(run);
    }
}
