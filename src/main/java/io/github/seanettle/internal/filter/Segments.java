package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.FlatTexts;

/**
 * The texts of one length, found by each of their segments: one segment more than edits. A segment's hash is a slot, and the
 * texts of a slot stand side by side, with their first word of bits: 16 to 20 bytes a text and segment. Immutable.
 */
final class Segments {
    private static final int MOST_SLOT_BITS = 28;

    private final int[] cuts;
    private final int shift;

    /** Of each segment: where in the next two the texts of each slot begin, and at the end where the last ones end. */
    private final int[][] starts;

    /** Of each segment: places in {@link SortedTexts#order}. */
    private final int[][] places;

    /** Of each segment: the first words of bits of these. */
    private final long[][] bits;

    /** What the hash of a prefix is multiplied with to be taken off that of a text which is longer by a segment. */
    private final long[] powers;

    /** The same, one unit less. */
    private final long[] headPowers;

    /** Takes the texts of a length. */
    Segments(SortedTexts sorted, int at, int[] cuts) {
        int from = sorted.start(at);
        int to = sorted.end(at);
        int segments = cuts.length - 1;
        this.cuts = cuts;
        this.shift = Math.max(Long.SIZE - MOST_SLOT_BITS, Long.numberOfLeadingZeros(Math.max(2, to - from) - 1));
        this.starts = new int[segments][];
        this.places = new int[segments][];
        this.bits = new long[segments][];
        this.powers = new long[segments];
        this.headPowers = new long[segments];
        int[] slots = new int[to - from];
        for (int s = 0; s < segments; s++) {
            powers[s] = SubstringHashes.power(length(s));
            headPowers[s] = SubstringHashes.power(length(s) - 1);
            fillSlots(sorted, from, s, slots);
            sortBySlot(sorted, from, s, slots);
        }
    }

    private void fillSlots(SortedTexts sorted, int from, int segment, int[] slots) {
        FlatTexts texts = sorted.texts();
        for (int i = 0; i < slots.length; i++) {
            int start = texts.start(sorted.order()[from + i]) + cuts[segment];
            slots[i] = slot(SubstringHashes.of(texts.ids(), start, length(segment)));
        }
    }

    /** Counting sort. */
    private void sortBySlot(SortedTexts sorted, int from, int segment, int[] slots) {
        int[] ends = new int[(1 << Long.SIZE - shift) + 1];
        for (int slot : slots) {
            ends[slot]++;
        }
        for (int slot = 1; slot < ends.length; slot++) {
            ends[slot] += ends[slot - 1];
        }
        int[] sortedPlaces = new int[slots.length];
        long[] sortedBits = new long[slots.length];
        for (int i = slots.length - 1; i >= 0; i--) {
            int place = --ends[slots[i]];
            sortedPlaces[place] = from + i;
            sortedBits[place] = sorted.first()[from + i];
        }
        starts[segment] = ends;
        places[segment] = sortedPlaces;
        bits[segment] = sortedBits;
    }

    /** How many edits there may be. */
    int edits() {
        return cuts.length - 2;
    }

    /** Where a segment begins in its text. */
    int begin(int segment) {
        return cuts[segment];
    }

    /** How many units a segment has. */
    int length(int segment) {
        return cuts[segment + 1] - cuts[segment];
    }

    /** The hash of a query from {@code from} on, as long as a segment. */
    long hash(int segment, long[] prefixes, int from) {
        return prefixes[from + length(segment)] - prefixes[from] * powers[segment];
    }

    /** The same, where a query's first unit is another one. */
    long hashWithHead(int segment, long[] prefixes, int from, int head) {
        long tail = prefixes[from + length(segment)] - prefixes[from + 1] * headPowers[segment];
        return tail + head * headPowers[segment];
    }

    /** Where texts are found whose segment has a hash; others may be found there too. */
    int slot(long hash) {
        return (int) (SubstringHashes.spread(hash) >>> shift);
    }

    /** Where the texts of a slot begin in {@link #places} and {@link #bits}. */
    int start(int segment, int slot) {
        return starts[segment][slot];
    }

    /** Where the texts of a slot end. */
    int end(int segment, int slot) {
        return starts[segment][slot + 1];
    }

    int[] places(int segment) {
        return places[segment];
    }

    long[] bits(int segment) {
        return bits[segment];
    }
}
