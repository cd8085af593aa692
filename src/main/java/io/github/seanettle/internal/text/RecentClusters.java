package io.github.seanettle.internal.text;

import java.util.Arrays;

/**
 * Ids of the short clusters met lately, by their chars as they stand: saves the normalisation of most clusters in text
 * with many of them (decomposed Vietnamese, Hindi, Thai, flags).
 *
 * <p>A key is the cluster's chars, up to four in a long. It is never 0, for U+0000 is a control and never part of a longer
 * cluster. Keys with the same slot drive one another out.
 */
final class RecentClusters {
    private static final int SLOT_BITS = 8;
    private static final int MAX_CHARS = Long.SIZE / Character.SIZE;

    /** The key of clusters that are too long to be remembered. */
    private static final long TOO_LONG = 0;

    private final long[] keys = new long[1 << SLOT_BITS];
    private final int[] ids = new int[1 << SLOT_BITS];
    private boolean hasTableIds;

    static long key(char[] chars, int from, int to) {
        if (to - from > MAX_CHARS) {
            return TOO_LONG;
        }
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Character.SIZE | chars[i];
        }
        return key;
    }

    /** The id of the cluster with this key, or {@link ClusterTable#NONE} where it is not known. */
    int find(long key) {
        int slot = slot(key);
        return key != TOO_LONG && keys[slot] == key ? ids[slot] : ClusterTable.NONE;
    }

    void remember(long key, int id) {
        int slot = slot(key);
        keys[slot] = key;
        ids[slot] = id;
        hasTableIds |= id > Character.MAX_CODE_POINT;
    }

    /** Forgets what another table, or the same one on another base, would answer otherwise. */
    void forgetTableIds() {
        if (hasTableIds) {
            Arrays.fill(keys, TOO_LONG);
            hasTableIds = false;
        }
    }

    /** The high bits of a product with 2^64 divided by the golden ratio. */
    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - SLOT_BITS);
    }
}
