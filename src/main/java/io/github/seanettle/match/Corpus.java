package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of texts, folded and split once, shortest first. Missing texts are left out. */
final class Corpus {
    /** The ids of each text. */
    final int[][] texts;

    /** The row of the list that each text stands in. */
    final int[] rows;

    /** {@code end[n]} is the first text of more than n units; texts of n units begin at {@code end[n - 1]}. */
    final int[] end;

    /** Which units each text has: {@link #letters(int[])}. */
    final long[] letters;

    private Corpus(int[][] texts, int[] rows, int[] end) {
        this.texts = texts;
        this.letters = Arrays.stream(texts).mapToLong(Corpus::letters).toArray();
        this.rows = rows;
        this.end = end;
    }

    /** The units of a text as a set of 64: two that fall together only make the set too small. */
    static long letters(int[] text) {
        long letters = 0;
        for (int id : text) {
            letters |= 1L << id;
        }
        return letters;
    }

    /** Reads a list, in the order of its rows within one length. */
    static Corpus of(List<? extends @Nullable CharSequence> list, TextOptions options, ClusterTable clusters) {
        int[][] byRow = read(list, options, clusters);
        int longest = 0;
        int present = 0;
        for (int[] text : byRow) {
            if (text != null) {
                longest = Math.max(longest, text.length);
                present++;
            }
        }
        int[] end = new int[longest + 1];
        for (int[] text : byRow) {
            if (text != null) {
                end[text.length]++;
            }
        }
        Arrays.parallelPrefix(end, Integer::sum);
        return sort(byRow, present, end);
    }

    /** The ids of all rows, in order; null for a missing text. */
    static int[] @Nullable [] read(
            List<? extends @Nullable CharSequence> list, TextOptions options, ClusterTable clusters) {
        int[] @Nullable [] byRow = new int[list.size()][];
        Workspace workspace = Workspace.borrow();
        UnitSequence units = workspace.a;
        int row = 0;
        for (CharSequence text : list) {
            if (text != null) {
                workspace.read(text, options, clusters, units);
                byRow[row] = Arrays.copyOf(units.ids, units.length);
            }
            row++;
        }
        workspace.giveBack();
        return byRow;
    }

    private static Corpus sort(int[] @Nullable [] byRow, int present, int[] end) {
        int[][] texts = new int[present][];
        int[] rows = new int[present];
        int[] next = new int[end.length];
        System.arraycopy(end, 0, next, 1, end.length - 1);
        for (int row = 0; row < byRow.length; row++) {
            int[] text = byRow[row];
            if (text != null) {
                int at = next[text.length]++;
                texts[at] = text;
                rows[at] = row;
            }
        }
        return new Corpus(texts, rows, end);
    }
}
