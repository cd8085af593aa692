package io.github.seanettle.edit;

import java.util.Arrays;

/** The costs of all edits between the units of two texts, each looked up once. */
final class CostTable {
    /** Up to so many different pairs of units are remembered. */
    private static final int REMEMBERED = 1 << 16;

    private final EditCosts costs;
    private final Letter[] lettersA;
    private final Letter[] lettersB;
    private final int[] indexA;
    private final int[] indexB;
    private final double[] deletions;
    private final double[] insertions;
    /** By index of a's unit and index of b's, NaN if not yet looked up; empty if there would be too many. */
    private final double[] substitutions;

    CostTable(TextPair texts, EditCosts costs) {
        this.costs = costs;
        int[] distinctA = distinct(texts.idsA, texts.m);
        int[] distinctB = distinct(texts.idsB, texts.n);
        indexA = index(texts.idsA, texts.m, distinctA);
        indexB = index(texts.idsB, texts.n, distinctB);
        lettersA = letters(texts.a, texts.startsA(), indexA, distinctA.length);
        lettersB = letters(texts.b, texts.startsB(), indexB, distinctB.length);
        deletions = Arrays.stream(lettersA).mapToDouble(costs::deletion).toArray();
        insertions = Arrays.stream(lettersB).mapToDouble(costs::insertion).toArray();
        long pairs = (long) distinctA.length * distinctB.length;
        substitutions = new double[pairs <= REMEMBERED ? (int) pairs : 0];
        Arrays.fill(substitutions, Double.NaN);
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

    /** The normalised form of a's unit {@code i}. */
    String unitA(int i) {
        return lettersA[indexA[i]].canonical();
    }

    /** The normalised form of b's unit {@code j}. */
    String unitB(int j) {
        return lettersB[indexB[j]].canonical();
    }

    /** Of a's unit {@code i}. */
    double deletion(int i) {
        return deletions[indexA[i]];
    }

    /** Of b's unit {@code j}. */
    double insertion(int j) {
        return insertions[indexB[j]];
    }

    /** Of b's unit {@code j} for a's unit {@code i}. */
    double substitution(int i, int j) {
        int x = indexA[i];
        int y = indexB[j];
        if (substitutions.length == 0) {
            return costs.substitution(lettersA[x], lettersB[y]);
        }
        int pair = x * lettersB.length + y;
        double cost = substitutions[pair];
        if (Double.isNaN(cost)) {
            cost = costs.substitution(lettersA[x], lettersB[y]);
            substitutions[pair] = cost;
        }
        return cost;
    }

    /** Of a's units {@code i − 1} and {@code i}. */
    double transposition(int i) {
        return costs.transposition(lettersA[indexA[i - 1]], lettersA[indexA[i]]);
    }
}
