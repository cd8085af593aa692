package io.github.seanettle.internal.lane;

/**
 * Texts to be compared with blocks of patterns, in lexicographic order, so that each needs only the columns after what it
 * has in common with one before it. Immutable.
 */
public final class TextChunk {
    /** How many texts a chunk has at most. */
    public static final int MAX_TEXTS = 256;

    final int[] which;
    final int count;
    final int[] ids;
    final int[] starts;

    private TextChunk(int[] which, int count, int[] ids, int[] starts) {
        this.which = which;
        this.count = count;
        this.ids = ids;
        this.starts = starts;
    }

    /**
     * Makes a chunk.
     *
     * @param texts where the texts are
     * @param order the texts of the chunk are {@code order[from .. to)}, sorted ({@link #sort}), none longer than
     *     {@link LaneKernel#MAX_TEXT}
     * @param translation for each id of {@code texts} that of the patterns' alphabet, 0 if it has none
     */
    public static TextChunk of(FlatTexts texts, int[] order, int from, int to, int[] translation) {
        int[] starts = new int[to - from + 1];
        for (int t = from; t < to; t++) {
            starts[t - from + 1] = starts[t - from] + texts.length(order[t]);
        }
        int[] ids = new int[starts[to - from]];
        for (int t = from; t < to; t++) {
            for (int j = 0; j < texts.length(order[t]); j++) {
                ids[starts[t - from] + j] = translation[texts.ids()[texts.start(order[t]) + j]];
            }
        }
        return new TextChunk(java.util.Arrays.copyOfRange(order, from, to), to - from, ids, starts);
    }

    /** Puts texts into an order in which neighbours begin alike. */
    public static void sort(FlatTexts texts, int[] order) {
        Integer[] boxed = java.util.Arrays.stream(order).boxed().toArray(Integer[]::new);
        int[] ids = texts.ids();
        java.util.Arrays.sort(
                boxed,
                (a, b) -> java.util.Arrays.compare(
                        ids,
                        texts.start(a),
                        texts.start(a) + texts.length(a),
                        ids,
                        texts.start(b),
                        texts.start(b) + texts.length(b)));
        for (int i = 0; i < order.length; i++) {
            order[i] = boxed[i];
        }
    }

    /** How many texts there are. */
    public int count() {
        return count;
    }

    /** The number, in the list it is from, of a text of this chunk. */
    public int text(int t) {
        return which[t];
    }

    /** How many units a text of this chunk has. */
    public int length(int t) {
        return starts[t + 1] - starts[t];
    }
}
