package io.github.seanettle.internal.text;

import java.util.Arrays;

/** A text as ids, one a unit, in a buffer that is used again. Equal units have equal ids. */
public final class UnitSequence {
    private static final int SMALL = 64;

    /** The ids; those from {@link #length} on mean nothing. */
    public int[] ids = new int[SMALL];

    /** How many units the text has. */
    public int length;

    /** Makes room for {@code capacity} ids, keeping those that are there. */
    public void ensureCapacity(int capacity) {
        if (ids.length < capacity) {
            ids = Arrays.copyOf(ids, Math.max(capacity, ids.length + (ids.length >> 1)));
        }
    }

    /** Gives back a buffer of more than {@code maxCapacity} ids, and the ids with it. */
    public void trim(int maxCapacity) {
        if (ids.length > maxCapacity) {
            ids = new int[SMALL];
            length = 0;
        }
    }
}
