package io.github.seanettle.match;

import java.util.Arrays;

/** A binary heap of numbers from 0 on, each of them at most once, in an order of their own that may change. */
final class IndexedHeap {
    /** Whether one number comes before another. */
    @FunctionalInterface
    interface Order {
        boolean isBefore(int a, int b);
    }

    private final Order order;
    private int[] heap = new int[64];
    private int size;

    /** Where in the heap each number is, plus 1; 0 if it is not there. */
    private int[] places = new int[64];

    IndexedHeap(Order order) {
        this.order = order;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return heap[0];
    }

    /** Adds a number, or moves it forward if it is there and now comes earlier. */
    void addOrMove(int number) {
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(number + 1, larger(places.length)));
        }
        if (places[number] == 0) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, larger(size));
            }
            put(number, size++);
        }
        moveUp(number, places[number] - 1);
    }

    private static int larger(int size) {
        return (int) Math.min(Integer.MAX_VALUE - 8, size + (long) (size >> 1));
    }

    /** Removes the first number. */
    int removeFirst() {
        int first = heap[0];
        places[first] = 0;
        int last = heap[--size];
        if (size > 0) {
            moveDown(last, 0);
        }
        return first;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[heap[i]] = 0;
        }
        size = 0;
    }

    private void moveUp(int number, int from) {
        int at = from;
        while (at > 0 && order.isBefore(number, heap[(at - 1) >> 1])) {
            put(heap[(at - 1) >> 1], at);
            at = (at - 1) >> 1;
        }
        put(number, at);
    }

    private void moveDown(int number, int from) {
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && order.isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!order.isBefore(heap[child], number)) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(number, at);
    }

    private void put(int number, int at) {
        heap[at] = number;
        places[number] = at + 1;
    }
}
