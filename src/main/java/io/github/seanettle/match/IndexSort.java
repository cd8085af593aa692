package io.github.seanettle.match;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by an order of their own, without an object for each: a merge sort, so equal ones stay as they are. */
final class IndexSort {
    private static final int FEW = 8;

    private final IntBinaryOperator compare;

    private IndexSort(IntBinaryOperator compare) {
        this.compare = compare;
    }

    /** The numbers from 0 to {@code count - 1}, sorted as {@code compare} says. */
    static int[] of(int count, IntBinaryOperator compare) {
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = i;
        }
        new IndexSort(compare).sort(sorted.clone(), sorted, 0, count);
        return sorted;
    }

    /** Sorts {@code from .. to} of either array, which hold the same there, into the second. */
    private void sort(int[] spare, int[] into, int from, int to) {
        if (to - from <= FEW) {
            insert(into, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(into, spare, from, middle);
        sort(into, spare, middle, to);
        int a = from;
        int b = middle;
        for (int i = from; i < to; i++) {
            boolean takeA = b == to || a < middle && compare.applyAsInt(spare[a], spare[b]) <= 0;
            into[i] = takeA ? spare[a++] : spare[b++];
        }
    }

    private void insert(int[] numbers, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int number = numbers[i];
            int at = i;
            while (at > from && compare.applyAsInt(numbers[at - 1], number) > 0) {
                numbers[at] = numbers[--at];
            }
            numbers[at] = number;
        }
    }
}
