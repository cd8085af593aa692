package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.internal.lane.TextChunk;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some texts, to be compared with blocks. Immutable; made once for a job and shared by all threads.
 *
 * @param texts where the texts are
 * @param inOrder those of this chunk
 * @param firstUnits the unit that each text begins with; 0 where it is empty
 * @param longest how many units the longest of them has
 */
record Chunk(FlatTexts texts, TextChunk inOrder, int[] firstUnits, int longest) {
    /** Puts rows into an order in which neighbours begin alike. */
    static int[] sort(FlatTexts texts, Rows rows, Recurrence recurrence) {
        int[] sorted = Arrays.copyOfRange(rows.order(), rows.from(), rows.to());
        TextChunk.sort(texts, sorted, recurrence);
        return sorted;
    }

    /** Cuts rows into chunks. */
    static Chunk[] cut(FlatTexts texts, Rows rows, Recurrence recurrence) {
        return cut(texts, sort(texts, rows, recurrence), recurrence);
    }

    /** Cuts texts into chunks, which are {@link #sort sorted}. */
    static Chunk[] cut(FlatTexts texts, int[] sorted, Recurrence recurrence) {
        int count = (sorted.length + TextChunk.MAX_TEXTS - 1) / TextChunk.MAX_TEXTS;
        return IntStream.range(0, count)
                .mapToObj(i -> of(texts, sorted, i * TextChunk.MAX_TEXTS, recurrence))
                .toArray(Chunk[]::new);
    }

    private static Chunk of(FlatTexts texts, int[] sorted, int from, Recurrence recurrence) {
        int to = Math.min(sorted.length, from + TextChunk.MAX_TEXTS);
        int longest = 0;
        int[] firstUnits = new int[to - from];
        for (int i = from; i < to; i++) {
            longest = Math.max(longest, texts.length(sorted[i]));
            firstUnits[i - from] = texts.length(sorted[i]) == 0 ? 0 : texts.ids()[texts.start(sorted[i])];
        }
        return new Chunk(texts, TextChunk.of(texts, sorted, from, to, recurrence), firstUnits, longest);
    }

    int count() {
        return inOrder.count();
    }

    /** The row of text t. */
    int row(int t) {
        return inOrder.text(t);
    }

    /** How many units text t has. */
    int length(int t) {
        return inOrder.length(t);
    }
}
