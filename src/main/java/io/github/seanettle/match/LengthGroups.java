package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows of a corpus in groups of equal length, and which units each has. Immutable. */
final class LengthGroups {
    private final int[] order;

    /** The {@link LetterCounts} of the rows, in their order. */
    private final long[] letters;

    private final int[] lengths;

    /** Where in {@link #order} each group begins, and at the end where the last one ends. */
    private final int[] starts;

    LengthGroups(Corpus corpus) {
        FlatTexts texts = corpus.texts();
        this.order = corpus.byLength();
        this.letters = Arrays.stream(order)
                .mapToLong(row -> LetterCounts.of(texts, row))
                .toArray();
        int[] begins = IntStream.range(0, order.length)
                .filter(i -> i == 0 || texts.length(order[i]) != texts.length(order[i - 1]))
                .toArray();
        this.lengths = Arrays.stream(begins).map(i -> texts.length(order[i])).toArray();
        this.starts = Arrays.copyOf(begins, begins.length + 1);
        starts[begins.length] = order.length;
    }

    /** How many groups there are; they are numbered from the shortest texts to the longest. */
    int count() {
        return lengths.length;
    }

    /** The length of a group's texts. */
    int length(int group) {
        return lengths[group];
    }

    /** The first group whose texts are at least so long, or {@link #count()}. */
    int firstFrom(int length) {
        int found = Arrays.binarySearch(lengths, length);
        return found < 0 ? -found - 1 : found;
    }

    /** Where a group begins. */
    int start(int group) {
        return starts[group];
    }

    /** Where a group ends. */
    int end(int group) {
        return starts[group + 1];
    }

    /** The row at a place of a group; the places of a group are in the order of rows. */
    int row(int place) {
        return order[place];
    }

    /** The {@link LetterCounts} of the row at a place. */
    long letters(int place) {
        return letters[place];
    }
}
