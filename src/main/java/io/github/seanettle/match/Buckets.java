package io.github.seanettle.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Items, which are numbers from 0 on, sorted into numbered buckets. Immutable. */
final class Buckets {
    /** The items of all buckets, one bucket behind the other, and rising within each. */
    private final int[] items;

    /** Where each bucket begins, and at the end where the last one ends. */
    private final int[] starts;

    private Buckets(int[] items, int[] starts) {
        this.items = items;
        this.starts = starts;
    }

    /**
     * Sorts {@code items} items into {@code buckets} buckets.
     *
     * @param bucketOf the bucket of an item; -1 for one that is in none
     */
    static Buckets of(int buckets, int items, IntUnaryOperator bucketOf) {
        int[] starts = new int[buckets + 1];
        for (int item = 0; item < items; item++) {
            int bucket = bucketOf.applyAsInt(item);
            if (bucket >= 0) {
                starts[bucket + 1]++;
            }
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        int[] next = Arrays.copyOf(starts, buckets);
        int[] sorted = new int[starts[buckets]];
        for (int item = 0; item < items; item++) {
            int bucket = bucketOf.applyAsInt(item);
            if (bucket >= 0) {
                sorted[next[bucket]++] = item;
            }
        }
        return new Buckets(sorted, starts);
    }

    /** How many buckets there are. */
    int count() {
        return starts.length - 1;
    }

    /** How many items all buckets have. */
    int items() {
        return items.length;
    }

    /** How many items a bucket has. */
    int size(int bucket) {
        return starts[bucket + 1] - starts[bucket];
    }

    /** The lowest item of a bucket that is not empty. */
    int first(int bucket) {
        return items[starts[bucket]];
    }

    /** The items of a bucket, rising. */
    int[] of(int bucket) {
        return Arrays.copyOfRange(items, starts[bucket], starts[bucket + 1]);
    }
}
