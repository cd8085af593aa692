package io.github.seanettle.record;

import java.util.Arrays;

/** Pairs in the order of their left rows, added at one end and taken row by row from the other. */
final class CandidatePairs {
    private int[] left = new int[1 << 10];
    private int[] right = new int[1 << 10];
    private int next;
    private int size;

    void add(int leftRow, int rightRow) {
        if (size == left.length) {
            makeRoom();
        }
        left[size] = leftRow;
        right[size++] = rightRow;
    }

    private void makeRoom() {
        int kept = size - next;
        int length = kept > left.length / 2 ? Math.multiplyExact(left.length, 2) : left.length;
        left = Arrays.copyOf(Arrays.copyOfRange(left, next, size), length);
        right = Arrays.copyOf(Arrays.copyOfRange(right, next, size), length);
        next = 0;
        size = kept;
    }

    /** How many have not been taken. */
    int count() {
        return size - next;
    }

    /** Takes the right rows of a left one. Rows must be asked for in order, and those of none are dropped. */
    int[] take(int leftRow) {
        while (next < size && left[next] < leftRow) {
            next++;
        }
        int from = next;
        while (next < size && left[next] == leftRow) {
            next++;
        }
        return Arrays.copyOfRange(right, from, next);
    }

    void clear() {
        next = 0;
        size = 0;
    }
}
