package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Texts by length, with their {@link UnitBits}: what is looked through for those that can match. Immutable. */
final class SortedTexts {
    private final FlatTexts texts;
    private final int[] order;
    private final UnitBits bits;
    private final long[] first;
    private final long[] second;

    /** The lengths that there are. */
    private final int[] lengths;

    /** Where in {@link #order} the texts of each length begin, and at the end where the last ones end. */
    private final int[] starts;

    /** Takes the texts of some rows, which are sorted by length. */
    SortedTexts(FlatTexts texts, int[] order) {
        this.texts = texts;
        this.order = order;
        this.bits = UnitBits.of(texts, order);
        this.first = new long[order.length];
        this.second = new long[order.length];
        IntStream.Builder allLengths = IntStream.builder();
        IntStream.Builder allStarts = IntStream.builder();
        UnitBits.Reader reader = bits.reader();
        for (int i = 0; i < order.length; i++) {
            reader.read(texts, order[i]);
            first[i] = reader.first;
            second[i] = reader.second;
            if (i == 0 || texts.length(order[i]) != texts.length(order[i - 1])) {
                allLengths.add(texts.length(order[i]));
                allStarts.add(i);
            }
        }
        this.lengths = allLengths.build().toArray();
        this.starts = allStarts.add(order.length).build().toArray();
    }

    FlatTexts texts() {
        return texts;
    }

    /** The rows, shortest first, rows of one length in order. */
    int[] order() {
        return order;
    }

    UnitBits bits() {
        return bits;
    }

    /** The first words of bits, in the order of {@link #order}. */
    long[] first() {
        return first;
    }

    /** The second words of bits, in the order of {@link #order}. */
    long[] second() {
        return second;
    }

    /** How many different lengths there are. */
    int lengthCount() {
        return lengths.length;
    }

    /** A length; they rise. */
    int length(int at) {
        return lengths[at];
    }

    /** Where in {@link #order} the texts of a length begin. */
    int start(int at) {
        return starts[at];
    }

    /** Where in {@link #order} the texts of a length end. */
    int end(int at) {
        return starts[at + 1];
    }

    /** The first length that is not below {@code length}. */
    int atLeast(int length) {
        int found = Arrays.binarySearch(lengths, length);
        return found < 0 ? -found - 1 : found;
    }
}
