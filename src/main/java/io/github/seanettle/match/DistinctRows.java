package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list by their texts. Each different text is a node; nodes are numbered in the order of their first rows.
 * Rows without a text are left out. So equal rows, however many, are linked as one.
 */
final class DistinctRows {
    private final int size;
    private final Buckets rows;

    private DistinctRows(int size, Buckets rows) {
        this.size = size;
        this.rows = rows;
    }

    static DistinctRows of(@Nullable CharSequence[] texts) {
        return of(texts.length, row -> {
            CharSequence text = texts[row];
            return text == null ? null : text.toString();
        });
    }

    static DistinctRows of(Corpus corpus) {
        return of(corpus.size(), row -> corpus.isMissing(row) ? null : new Units(corpus.texts(), row));
    }

    private static DistinctRows of(int size, IntFunction<? extends @Nullable Comparable<?>> textOf) {
        Map<Comparable<?>, Integer> nodes = new HashMap<>();
        int[] nodeOf = new int[size];
        for (int row = 0; row < size; row++) {
            Comparable<?> text = textOf.apply(row);
            if (text == null) {
                nodeOf[row] = -1;
            } else {
                Integer known = nodes.putIfAbsent(text, nodes.size());
                nodeOf[row] = known == null ? nodes.size() - 1 : known;
            }
        }
        return new DistinctRows(size, Buckets.of(nodes.size(), size, row -> nodeOf[row]));
    }

    /** How many nodes there are. */
    int nodes() {
        return rows.count();
    }

    /** How many rows a node has. */
    int count(int node) {
        return rows.size(node);
    }

    /** The first row of a node. */
    int first(int node) {
        return rows.first(node);
    }

    /** The rows of a node, rising. */
    int[] rows(int node) {
        return rows.of(node);
    }

    /** How many pairs of rows need not be linked, because a text is missing or both are equal to those of another pair. */
    long spared() {
        return pairs(size) - pairs(nodes());
    }

    private static long pairs(int count) {
        return count * (count - 1L) / 2;
    }

    /** The texts of the nodes. */
    CharSequence[] distinct(@Nullable CharSequence[] texts) {
        CharSequence[] distinct = new CharSequence[nodes()];
        Arrays.setAll(distinct, node -> texts[first(node)]);
        return distinct;
    }

    /** The texts of the nodes. */
    Corpus distinct(Corpus corpus) {
        if (nodes() == size) {
            return corpus;
        }
        FlatTexts texts = corpus.texts();
        int[] starts = new int[nodes() + 1];
        for (int node = 0; node < nodes(); node++) {
            starts[node + 1] = starts[node] + texts.length(first(node));
        }
        int[] ids = new int[starts[nodes()]];
        for (int node = 0; node < nodes(); node++) {
            System.arraycopy(texts.ids(), texts.start(first(node)), ids, starts[node], starts[node + 1] - starts[node]);
        }
        FlatTexts distinct = new FlatTexts(ids, starts, texts.alphabetSize());
        return new Corpus(distinct, new BitSet(), corpus.alphabet(), corpus.textOptions());
    }

    /** The units of a text. They can be put in order, so that a map stays fast when many of them have the same hash. */
    private static final class Units implements Comparable<Units> {
        private final FlatTexts texts;
        private final int row;
        private final int hash;

        Units(FlatTexts texts, int row) {
            this.texts = texts;
            this.row = row;
            int sum = texts.length(row);
            for (int i = texts.start(row); i < texts.start(row + 1); i++) {
                sum = 31 * sum + texts.ids()[i];
            }
            this.hash = sum;
        }

        @Override
        public int compareTo(Units other) {
            return Arrays.compare(
                    texts.ids(),
                    texts.start(row),
                    texts.start(row + 1),
                    other.texts.ids(),
                    other.texts.start(other.row),
                    other.texts.start(other.row + 1));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Units units && compareTo(units) == 0;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
