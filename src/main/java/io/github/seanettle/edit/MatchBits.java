package io.github.seanettle.edit;

import java.util.Arrays;

/**
 * Where each unit of a occurs, as bit rows: bit {@code i} of a row is set where a's unit {@code i} is the row's unit.
 *
 * <p>A table of whole rows would take distinct units × m bits, which is m² for a text without repetitions. So only the
 * words that have a bit set are stored, sorted by unit and then by place: O(m) memory. A row is spread out when it is
 * asked for; the last two stay spread out, because a transposition needs those of two neighbouring columns.
 */
final class MatchBits {
    private final int[] units;
    private final int[] starts;
    private final int[] places;
    private final long[] bits;
    private final long[] none;
    private Row recent;
    private Row older;

    MatchBits(int[] a, int from, int to) {
        long[] sorted = sortedByUnit(a, from, to);
        int distinct = 0;
        int entries = 0;
        for (int k = 0; k < sorted.length; k++) {
            boolean newUnit = k == 0 || unit(sorted[k]) != unit(sorted[k - 1]);
            distinct += newUnit ? 1 : 0;
            entries += newUnit || word(sorted[k]) != word(sorted[k - 1]) ? 1 : 0;
        }
        units = new int[distinct];
        starts = new int[distinct + 1];
        places = new int[entries];
        bits = new long[entries];
        fill(sorted);
        none = new long[words(to - from)];
        recent = new Row(none.length);
        older = new Row(none.length);
    }

    /** How many words hold a bit for each of {@code length} units. */
    static int words(int length) {
        return (length + 63) >>> 6;
    }

    private static long[] sortedByUnit(int[] a, int from, int to) {
        long[] sorted = new long[to - from];
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = (long) a[from + k] << 32 | k;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int unit(long unitAndIndex) {
        return (int) (unitAndIndex >> 32);
    }

    private static int word(long unitAndIndex) {
        return (int) unitAndIndex >>> 6;
    }

    private void fill(long[] sorted) {
        int unit = -1;
        int entry = -1;
        for (int k = 0; k < sorted.length; k++) {
            boolean newUnit = k == 0 || unit(sorted[k]) != unit(sorted[k - 1]);
            if (newUnit || word(sorted[k]) != word(sorted[k - 1])) {
                places[++entry] = word(sorted[k]);
            }
            if (newUnit) {
                units[++unit] = unit(sorted[k]);
                starts[unit] = entry;
            }
            bits[entry] |= 1L << (int) sorted[k];
        }
        starts[units.length] = places.length;
    }

    /** The row of a unit; all clear if a does not have it. Valid until two other rows have been asked for. */
    long[] row(int unit) {
        int symbol = Arrays.binarySearch(units, unit);
        if (symbol < 0) {
            return none;
        }
        if (recent.symbol != symbol) {
            Row swapped = recent;
            recent = older;
            older = swapped;
            if (recent.symbol != symbol) {
                spread(symbol);
            }
        }
        return recent.bits;
    }

    /** The row of a unit that a does not have. */
    long[] none() {
        return none;
    }

    private void spread(int symbol) {
        if (recent.symbol >= 0) {
            for (int k = starts[recent.symbol]; k < starts[recent.symbol + 1]; k++) {
                recent.bits[places[k]] = 0;
            }
        }
        for (int k = starts[symbol]; k < starts[symbol + 1]; k++) {
            recent.bits[places[k]] = bits[k];
        }
        recent.symbol = symbol;
    }

    private static final class Row {
        final long[] bits;
        int symbol = -1;

        Row(int words) {
            bits = new long[words];
        }
    }
}
