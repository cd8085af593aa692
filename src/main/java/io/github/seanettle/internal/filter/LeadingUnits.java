package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;

/**
 * How texts begin. Those of a length stand in the order of keys, some bits for each of the first units, so the ones that begin
 * like a query are neighbours. Units that are far apart in a large alphabet can have the same bits: texts seem to begin alike
 * that do not, never the other way round. Immutable.
 */
public final class LeadingUnits {
    /** More leading units are not told apart. */
    static final int MOST = 4;

    private static final int MOST_BITS_A_UNIT = 15;

    /** Of fewer texts all seem to begin alike. */
    private static final int FEWEST_TEXTS = 32;

    private final int units;
    private final int bitsAUnit;
    private final long[] keys;

    /** Sorts the texts of each length, {@code order[starts[i] .. starts[i + 1])}, by how they begin. */
    public LeadingUnits(FlatTexts texts, int[] order, int[] starts, int units) {
        this.units = Math.min(MOST, units);
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(order.length);
        this.bitsAUnit = Math.min(MOST_BITS_A_UNIT, (Long.SIZE - 1 - indexBits) / MOST);
        this.keys = new long[this.units == 0 ? 0 : order.length];
        for (int s = 0; s + 1 < starts.length && this.units > 0; s++) {
            long[] sorted = new long[starts[s + 1] - starts[s]];
            for (int i = 0; i < sorted.length; i++) {
                int row = order[starts[s] + i];
                sorted[i] = key(texts.ids(), texts.start(row), texts.length(row)) << indexBits | i;
            }
            Arrays.sort(sorted);
            int[] rows = Arrays.copyOfRange(order, starts[s], starts[s + 1]);
            for (int i = 0; i < sorted.length; i++) {
                order[starts[s] + i] = rows[(int) (sorted[i] & (1L << indexBits) - 1)];
                keys[starts[s] + i] = sorted[i] >>> indexBits;
            }
        }
    }

    /** How many leading units are told apart. */
    public int units() {
        return units;
    }

    /** The key of {@code ids[from .. from + length)}. */
    public long key(int[] ids, int from, int length) {
        long key = 0;
        for (int i = 0; i < units; i++) {
            key = key << bitsAUnit | (i < length ? ids[from + i] & (1 << bitsAUnit) - 1 : 0);
        }
        return key;
    }

    /**
     * Finds the texts among {@code [start .. end)}, all of a length, that begin like a query: {@code into[at + 2 * u]} and the
     * one behind it are where those begin and end that have the first u units in common with it, or seem to have.
     */
    public void find(long key, int start, int end, int[] into, int at) {
        into[at] = start;
        into[at + 1] = end;
        for (int u = 1; u <= units; u++) {
            int from = into[at + 2 * u - 2];
            int to = into[at + 2 * u - 1];
            if (end - start >= FEWEST_TEXTS && from < to) {
                int shift = (units - u) * bitsAUnit;
                long begin = key >>> shift << shift;
                from = firstFrom(begin, from, to);
                to = firstFrom(begin + (1L << shift), from, to);
            }
            into[at + 2 * u] = from;
            into[at + 2 * u + 1] = to;
        }
    }

    private int firstFrom(long key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
