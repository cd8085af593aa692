package io.github.seanettle.edit;

import java.util.Arrays;

/** The costs of all edits between the units of two texts. Different units have an index; costs are looked up by it. */
final class CostTable {
    /** Up to so many substitutions of different units are remembered. */
    private static final int REMEMBERED = 1 << 16;

    private final EditCosts costs;
    private final int[] distinctA;
    private final int[] distinctB;
    private final int[] indexA;
    private final int[] indexB;
    private final Letter[] lettersA;
    private final Letter[] lettersB;
    private final double[] deletions;
    private final double[] insertions;
    /**
     * By b's index and then a's, what putting the one in the place of the other costs. Rows are made when they are
     * first asked for; if there would be too many, all share one.
     */
    private final double[][] substitutions;

    private final boolean[] known;

    CostTable(TextPair texts, EditCosts costs) {
        this.costs = costs;
        distinctA = distinct(texts.idsA, texts.m);
        distinctB = distinct(texts.idsB, texts.n);
        indexA = index(texts.idsA, texts.m, distinctA);
        indexB = index(texts.idsB, texts.n, distinctB);
        lettersA = letters(texts.a, texts.startsA(), indexA, distinctA.length);
        lettersB = letters(texts.b, texts.startsB(), indexB, distinctB.length);
        deletions = Arrays.stream(lettersA).mapToDouble(costs::deletion).toArray();
        insertions = Arrays.stream(lettersB).mapToDouble(costs::insertion).toArray();
        boolean remember = (long) distinctA.length * distinctB.length <= REMEMBERED;
        substitutions = new double[remember ? distinctB.length : 1][distinctA.length];
        known = new boolean[substitutions.length];
    }

    private static int[] distinct(int[] ids, int length) {
        return Arrays.stream(ids, 0, length).sorted().distinct().toArray();
    }

    private static int[] index(int[] ids, int length, int[] distinct) {
        int[] index = new int[length];
        for (int k = 0; k < length; k++) {
            index[k] = Arrays.binarySearch(distinct, ids[k]);
        }
        return index;
    }

    /** The first spelling of each different unit. */
    private Letter[] letters(String text, int[] starts, int[] index, int distinct) {
        Letter[] letters = new Letter[distinct];
        for (int k = 0; k < index.length; k++) {
            if (letters[index[k]] == null) {
                letters[index[k]] = costs.letter(text.substring(starts[k], starts[k + 1]));
            }
        }
        return letters;
    }

    /** The index of each of a's units. */
    int[] indexA() {
        return indexA;
    }

    /** The normalised form of a's unit {@code i}. */
    String unitA(int i) {
        return lettersA[indexA[i]].canonical();
    }

    /** The normalised form of b's unit {@code j}. */
    String unitB(int j) {
        return lettersB[indexB[j]].canonical();
    }

    /** The costs of deleting a's units, by their index. */
    double[] deletions() {
        return deletions;
    }

    /** Of a's unit {@code i}. */
    double deletion(int i) {
        return deletions[indexA[i]];
    }

    /** Of b's unit {@code j}. */
    double insertion(int j) {
        return insertions[indexB[j]];
    }

    /** The costs of putting b's unit {@code j} in the place of a's, by their index. Valid until the next call. */
    double[] substitutions(int j) {
        int y = indexB[j];
        if (substitutions.length < distinctB.length) {
            return fill(substitutions[0], y);
        }
        if (!known[y]) {
            fill(substitutions[y], y);
            known[y] = true;
        }
        return substitutions[y];
    }

    private double[] fill(double[] row, int y) {
        for (int x = 0; x < row.length; x++) {
            row[x] = substitutionOf(x, y);
        }
        return row;
    }

    /** Of b's unit {@code j} for a's unit {@code i}. */
    double substitution(int i, int j) {
        return substitutionOf(indexA[i], indexB[j]);
    }

    private double substitutionOf(int x, int y) {
        return distinctA[x] == distinctB[y] ? 0 : costs.substitution(lettersA[x], lettersB[y]);
    }

    /** Of a's units {@code i − 1} and {@code i}. */
    double transposition(int i) {
        return costs.transposition(lettersA[indexA[i - 1]], lettersA[indexA[i]]);
    }
}
