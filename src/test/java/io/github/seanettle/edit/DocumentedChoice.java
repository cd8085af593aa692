package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The script that the documentation of {@link EditScripts} promises, read off the whole table. */
final class DocumentedChoice {
    private final UnitEdits edits;
    private final int[] a;
    private final int[] b;
    private final int[][] d;

    private DocumentedChoice(UnitEdits edits, int[] a, int[] b) {
        this.edits = edits;
        this.a = a;
        this.b = b;
        d = edits.table(a, b);
    }

    static List<Step> trace(UnitEdits edits, int[] a, int[] b) {
        int beginning = 0;
        while (beginning < Math.min(a.length, b.length) && a[beginning] == b[beginning]) {
            beginning++;
        }
        DocumentedChoice choice = new DocumentedChoice(edits, tail(a, beginning), tail(b, beginning));
        List<Step> steps = new ArrayList<>(Collections.nCopies(beginning, Step.EQUAL));
        steps.addAll(choice.steps());
        return steps;
    }

    private static int[] tail(int[] word, int from) {
        return Arrays.copyOfRange(word, from, word.length);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int i = a.length;
        int j = b.length;
        while (i > 0 || j > 0) {
            Step step = stepInto(i, j);
            steps.add(0, step);
            i -= step.unitsA();
            j -= step.unitsB();
        }
        return steps;
    }

    /** The first of equal, substitute, transpose, insert, delete that is on a cheapest way. */
    private Step stepInto(int i, int j) {
        if (i == 0 || j == 0) {
            return i == 0 ? Step.INSERT : Step.DELETE;
        }
        if (a[i - 1] == b[j - 1]) {
            return Step.EQUAL;
        }
        if (edits != UnitEdits.INDEL && d[i - 1][j - 1] + 1 == d[i][j]) {
            return Step.SUBSTITUTE;
        }
        int longestGap = switch (edits) {
            case LEVENSHTEIN, INDEL -> -1;
            case OSA -> 0;
            case DAMERAU_LEVENSHTEIN -> Math.max(i, j) - 2;
        };
        for (int gap = 0; gap <= longestGap; gap++) {
            if (isTransposition(i, j, gap + 2, 2)) {
                return Step.transpose(gap + 2, 2);
            }
        }
        for (int gap = 1; gap <= longestGap; gap++) {
            if (isTransposition(i, j, 2, gap + 2)) {
                return Step.transpose(2, gap + 2);
            }
        }
        return d[i][j - 1] + 1 == d[i][j] ? Step.INSERT : Step.DELETE;
    }

    private boolean isTransposition(int i, int j, int unitsA, int unitsB) {
        return unitsA <= i
                && unitsB <= j
                && a[i - 1] == b[j - unitsB]
                && a[i - unitsA] == b[j - 1]
                && d[i - unitsA][j - unitsB] + 1 + unitsA + unitsB - 4 == d[i][j];
    }
}
