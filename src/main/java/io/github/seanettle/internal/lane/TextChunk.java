package io.github.seanettle.internal.lane;

import java.util.Arrays;

/**
 * Texts to be compared with blocks of patterns, in lexicographic order, so that each needs only the columns after what it
 * has in common with one before it: of 250,000 names of 15 letters, 8 columns each. Immutable.
 *
 * <p>Which columns those are is found once, here: a chunk is a list of <em>runs</em> of columns. A run takes up the lanes'
 * state from one slot, adds its columns, and puts the state into another slot, from which a later text may go on. A text is
 * one run, or several where later texts branch off. Slots are few: one for each branch that the current text still has.
 */
public final class TextChunk {
    /** How many texts a chunk has at most: what the first text cannot share hardly counts, and the codes stay in the cache. */
    public static final int MAX_TEXTS = 128;

    /** The slot of the state before the first column. */
    static final int START = 0;

    final int count;

    /** The units of all texts. */
    final int[] ids;

    /** Where each text begins in {@link #ids}, and where the last one ends. */
    final int[] starts;

    /** Runs: the text each belongs to. */
    final int[] runText;

    /** Runs: the slot each takes up, then the slot it leaves its state in, by turns. */
    final int[] runSlots;

    /** Runs: where the columns of each begin in {@link #ids}, then where they end, by turns. */
    final int[] runColumns;

    /** How many slots the runs use. */
    final int slots;

    private final int[] which;

    private TextChunk(int[] which, int[] ids, int[] starts, Runs runs) {
        this.which = which;
        this.count = which.length;
        this.ids = ids;
        this.starts = starts;
        this.runText = Arrays.copyOf(runs.text, runs.count);
        this.runSlots = Arrays.copyOf(runs.slots, 2 * runs.count);
        this.runColumns = Arrays.copyOf(runs.columns, 2 * runs.count);
        this.slots = runs.mostSlots + 1;
    }

    /**
     * Makes a chunk.
     *
     * @param texts where the texts are
     * @param order the texts of the chunk are {@code order[from .. to)}, at most {@link #MAX_TEXTS}, {@link #sort sorted}, none
     *     longer than {@link LaneKernel#MAX_TEXT}
     * @param recurrence what is to be computed
     */
    public static TextChunk of(FlatTexts texts, int[] order, int from, int to, Recurrence recurrence) {
        int[] which = Arrays.copyOfRange(order, from, to);
        int[] starts = new int[which.length + 1];
        for (int t = 0; t < which.length; t++) {
            starts[t + 1] = starts[t] + texts.length(which[t]);
        }
        int[] ids = new int[starts[which.length]];
        for (int t = 0; t < which.length; t++) {
            System.arraycopy(texts.ids(), texts.start(which[t]), ids, starts[t], texts.length(which[t]));
        }
        return new TextChunk(which, ids, starts, new Runs(ids, starts, recurrence.isByLength()));
    }

    /** Puts texts into the order in which neighbours share most columns; equal ones stay in theirs. */
    public static void sort(FlatTexts texts, int[] order, Recurrence recurrence) {
        int[] ids = texts.ids();
        boolean byLength = recurrence.isByLength();
        Integer[] sorted = Arrays.stream(order).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(sorted, (a, b) -> {
            int startA = texts.start(a);
            int startB = texts.start(b);
            int lengthA = texts.length(a);
            int lengthB = texts.length(b);
            return byLength && lengthA != lengthB
                    ? Integer.compare(lengthA, lengthB)
                    : Arrays.compare(ids, startA, startA + lengthA, ids, startB, startB + lengthB);
        });
        for (int i = 0; i < order.length; i++) {
            order[i] = sorted[i];
        }
    }

    /** How many texts there are. */
    public int count() {
        return count;
    }

    /** The number, in the list it is from, of a text of this chunk. */
    public int text(int t) {
        return which[t];
    }

    /** How many units a text of this chunk has. */
    public int length(int t) {
        return starts[t + 1] - starts[t];
    }

    /** Finds the runs of sorted texts. */
    private static final class Runs {
        int[] text = new int[MAX_TEXTS];
        int[] slots = new int[2 * MAX_TEXTS];
        int[] columns = new int[2 * MAX_TEXTS];
        int count;
        int mostSlots = 1;

        private final int[] ids;
        private final int[] starts;

        /** How many units each text has in common with the one before it. */
        private final int[] common;

        /** The depths whose states are kept, the deepest last; the one at index i is in slot i. */
        private final int[] kept;

        private int deepest;

        Runs(int[] ids, int[] starts, boolean byLength) {
            this.ids = ids;
            this.starts = starts;
            int texts = starts.length - 1;
            this.common = new int[texts + 1];
            for (int t = 1; t < texts; t++) {
                common[t] = byLength && length(t - 1) != length(t) ? 0 : commonPrefix(t - 1, t);
            }
            this.kept = new int[texts + 2];
            int[][] branches = branches(texts);
            for (int t = 0; t < texts; t++) {
                add(t, branches[t]);
            }
        }

        private int commonPrefix(int a, int b) {
            int mismatch = Arrays.mismatch(ids, starts[a], starts[a + 1], ids, starts[b], starts[b + 1]);
            return mismatch < 0 ? length(a) : mismatch;
        }

        private int length(int t) {
            return starts[t + 1] - starts[t];
        }

        /** For each text the depths, the deepest last, at which later texts leave what it does not share with those before. */
        private int[][] branches(int texts) {
            int[][] branches = new int[texts][];
            int[] open = new int[texts + 1];
            int count = 0;
            for (int t = texts - 1; t >= 0; t--) {
                int end = count;
                while (count > 0 && open[count - 1] > common[t]) {
                    count--;
                }
                branches[t] = Arrays.copyOfRange(open, count, end);
                if (common[t] > 0 && (count == 0 || open[count - 1] < common[t])) {
                    open[count++] = common[t];
                }
            }
            return branches;
        }

        private void add(int t, int[] branches) {
            while (kept[deepest] > common[t]) {
                deepest--;
            }
            int depth = common[t];
            for (int branch : branches) {
                run(t, deepest, depth, deepest + 1, branch);
                kept[++deepest] = branch;
                depth = branch;
            }
            if (depth < length(t) || branches.length == 0) {
                run(t, deepest, depth, deepest + 1, length(t));
            }
        }

        private void run(int t, int fromSlot, int fromDepth, int toSlot, int toDepth) {
            if (count == text.length) {
                text = Arrays.copyOf(text, 2 * count);
                slots = Arrays.copyOf(slots, 4 * count);
                columns = Arrays.copyOf(columns, 4 * count);
            }
            text[count] = t;
            slots[2 * count] = fromSlot;
            slots[2 * count + 1] = toSlot;
            columns[2 * count] = starts[t] + fromDepth;
            columns[2 * count + 1] = starts[t] + toDepth;
            mostSlots = Math.max(mostSlots, toSlot);
            count++;
        }
    }
}
