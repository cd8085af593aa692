package io.github.seanettle.internal.kernel;

import java.util.Arrays;

/** The different units of a pattern, numbered from 0 in the order in which they first come. Immutable. */
final class LetterNumbers {
    /** The number of a unit that the pattern lacks. */
    static final int ABSENT = -1;

    private static final int LATIN = 256;

    /** Numbers of ids below 256; the others are found by open addressing. */
    private final int[] latin = new int[LATIN];

    private final int[] keys;
    private final int[] numbers;
    private int count;

    /**
     * Numbers the units of {@code ids} from {@code from} on.
     *
     * @param numberAt takes the number of each, and has as many places as there are units
     */
    LetterNumbers(int[] ids, int from, int[] numberAt) {
        int capacity = capacity(ids, from, from + numberAt.length);
        keys = new int[capacity];
        numbers = new int[capacity];
        Arrays.fill(latin, ABSENT);
        Arrays.fill(keys, ABSENT);
        for (int i = 0; i < numberAt.length; i++) {
            int id = ids[from + i];
            int number = of(id);
            numberAt[i] = number == ABSENT ? add(id) : number;
        }
    }

    /** How many different units there are. */
    int count() {
        return count;
    }

    /** The number of a unit, or {@link #ABSENT}. */
    int of(int id) {
        if (id < LATIN) {
            return latin[id];
        }
        if (keys.length == 0) {
            return ABSENT;
        }
        int slot = slot(id);
        while (keys[slot] != ABSENT && keys[slot] != id) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return keys[slot] == ABSENT ? ABSENT : numbers[slot];
    }

    /** At least twice as many slots as there are units beyond Latin-1, and none if there are none. */
    private static int capacity(int[] ids, int from, int to) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= ids[i];
        }
        if (all < LATIN) {
            return 0;
        }
        int beyond = 0;
        for (int i = from; i < to; i++) {
            beyond += ids[i] < LATIN ? 0 : 1;
        }
        return Integer.highestOneBit(Math.max(16, beyond)) << 2;
    }

    private int add(int id) {
        if (id < LATIN) {
            latin[id] = count;
            return count++;
        }
        int slot = slot(id);
        while (keys[slot] != ABSENT) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = id;
        numbers[slot] = count;
        return count++;
    }

    private int slot(int id) {
        return (id * 0x9E3779B1 >>> 7) & (keys.length - 1);
    }
}
