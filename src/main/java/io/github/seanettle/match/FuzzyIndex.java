package io.github.seanettle.match;

import io.github.seanettle.internal.engine.Partners;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is searched for one text after another: built once, asked as often as you like.
 *
 * <pre>{@code
 * FuzzyIndex index = FuzzyIndex.of(List.of("Ada Lovelace", "Alan Turing", "Adam Love"), Metrics.damerauLevenshtein());
 * index.withinDistance("Alan Turign", 2);   // [Hit[row=1, score=1.0]]
 * index.top("Ada Lovelance", 2);            // [Hit[row=0, score=1.0], Hit[row=2, score=6.0]]
 * index.existsWithinDistance("Grace", 2);   // false
 * index.text(1);                            // "Alan Turing"
 * }</pre>
 *
 * <p>Every answer is what comparing the query with all rows gives: no match is lost. Hits come by the best score, then by
 * row. A row without a text (null) matches nothing; an empty text, and an empty query, is a text like any other. Letters of
 * a query that no row has are letters that match none.
 *
 * <p>A query within few edits looks only at rows that have a piece of text in common with it, which few edits must leave
 * whole: in a list of 250,000 names, microseconds. Otherwise built-in distances, Jaro and Jaro-Winkler refuse nearly all rows
 * by their lengths, letters and beginnings, at about a nanosecond each; Jaccard looks at rows that share a rare word or piece.
 * A metric of your own compares all rows. To find the best few, tight cut-offs are tried first, then wider ones. For very many
 * queries at a time {@link Linker} is faster, and works on all cores.
 *
 * <p>An index is immutable and thread-safe, holds no thread's state, and a query takes no lock, so that any number of threads,
 * virtual ones included, may search at once. It keeps the texts and, of built-in metrics, what a {@link Corpus} keeps and
 * about 30 bytes a row, 90 where edits count, and of Jaccard about 20 a piece. A thread that is interrupted gets a
 * {@link CancellationException} from its search; its interrupt flag stays set.
 */
public final class FuzzyIndex {
    /** To find the best few, tight cut-offs are tried first. */
    private static final double[] FIRST_DISTANCES = {1, 2, 3, 4, 5, 6, 8, 12};

    private static final double[] FIRST_SIMILARITIES = {0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.6};

    private final StringMetric metric;
    private final @Nullable String[] texts;
    private final @Nullable Corpus corpus;
    private final QueryRoutes routes;

    private FuzzyIndex(StringMetric metric, @Nullable String[] texts, @Nullable Corpus corpus) {
        this.metric = metric;
        this.texts = texts;
        this.corpus = corpus;
        this.routes = QueryRoutes.of(metric, texts, corpus);
    }

    /**
     * Builds an index over a list of texts.
     *
     * @param texts the texts, which are copied; null stands for a missing one
     * @param metric what compares, built in or your own; it also says how texts are folded and what a letter is
     * @return the index
     * @throws IllegalArgumentException if the texts have more than 2,147,483,639 units together
     * @throws NullPointerException if an argument is null
     */
    public static FuzzyIndex of(List<? extends @Nullable CharSequence> texts, StringMetric metric) {
        return of(texts, text -> text, metric);
    }

    /**
     * Builds an index over a list of anything. Hits have the rows of this list.
     *
     * @param rows the list
     * @param text the text of a row, which is copied; null stands for a missing one
     * @param metric what compares, built in or your own; it also says how texts are folded and what a letter is
     * @param <T> what the list holds
     * @return the index
     * @throws IllegalArgumentException if the texts have more than 2,147,483,639 units together
     * @throws NullPointerException if an argument is null
     */
    public static <T extends @Nullable Object> FuzzyIndex of(
            List<T> rows, Function<? super T, ? extends @Nullable CharSequence> text, StringMetric metric) {
        Objects.requireNonNull(rows, "texts");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metric, "metric");
        List<@Nullable String> strings = new ArrayList<>(rows.size());
        for (T row : rows) {
            CharSequence chars = text.apply(row);
            strings.add(chars == null ? null : chars.toString());
        }
        Corpus corpus = metric instanceof UnitMetric ofUnits ? Corpus.of(strings, ofUnits.textOptions()) : null;
        return new FuzzyIndex(metric, strings.toArray(String[]::new), corpus);
    }

    /**
     * How many rows there are, those with a missing text included.
     *
     * @return the number of rows
     */
    public int size() {
        return texts.length;
    }

    /**
     * The text of a row, as it was given.
     *
     * @param row the row, counted from 0
     * @return the text, or null if the row has none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public @Nullable String text(int row) {
        return texts[Objects.checkIndex(row, texts.length)];
    }

    /**
     * What compares.
     *
     * @return the metric
     */
    public StringMetric metric() {
        return metric;
    }

    /**
     * How texts become units, of the rows and of queries.
     *
     * @return the options of a built-in metric; null if the metric is one of your own, which is handed whole texts
     */
    public @Nullable TextOptions textOptions() {
        return corpus == null ? null : corpus.textOptions();
    }

    /**
     * Finds all rows that are at most {@code maxDistance} from a query.
     *
     * @param query any text
     * @param maxDistance the largest distance of a hit, 0 or more
     * @return the hits, nearest first, then by row; their scores are distances
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if {@code query} is null
     * @throws UnsupportedOperationException if the metric has no distance
     */
    public List<Hit> withinDistance(CharSequence query, int maxDistance) {
        return best(query, distances(maxDistance, Integer.MAX_VALUE, Ties.FIRST));
    }

    /**
     * Finds the nearest of the rows that are at most {@code maxDistance} from a query.
     *
     * @param query any text
     * @param maxDistance the largest distance of a hit, 0 or more
     * @param count how many hits are wanted, 1 or more
     * @param ties what becomes of others that are as good as the last of these
     * @return the hits, nearest first, then by row; their scores are distances
     * @throws IllegalArgumentException if {@code maxDistance} is negative or {@code count} is below 1
     * @throws NullPointerException if an argument is null
     * @throws UnsupportedOperationException if the metric has no distance
     */
    public List<Hit> withinDistance(CharSequence query, int maxDistance, int count, Ties ties) {
        return best(query, distances(maxDistance, count, ties));
    }

    /**
     * Finds all rows that are at most {@code maxDistance} from a query, and hands them on as they are found, so that none needs
     * to be kept. Their order means nothing, but is the same each time.
     *
     * @param query any text
     * @param maxDistance the largest distance of a hit, 0 or more
     * @param sink takes the hits, on the calling thread; what it throws ends the search and comes out
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if an argument is null
     * @throws UnsupportedOperationException if the metric has no distance
     */
    public void withinDistance(CharSequence query, int maxDistance, Consumer<? super Hit> sink) {
        stream(query, distances(maxDistance, Integer.MAX_VALUE, Ties.FIRST), sink);
    }

    /**
     * Whether there is a row that is at most {@code maxDistance} from a query. The search ends with the first one.
     *
     * @param query any text
     * @param maxDistance the largest distance of a hit, 0 or more
     * @return true if there is one
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     * @throws NullPointerException if {@code query} is null
     * @throws UnsupportedOperationException if the metric has no distance
     */
    public boolean existsWithinDistance(CharSequence query, int maxDistance) {
        return exists(query, distances(maxDistance, Integer.MAX_VALUE, Ties.FIRST));
    }

    /**
     * Finds all rows that are at least {@code minSimilarity} like a query.
     *
     * @param query any text
     * @param minSimilarity the least similarity of a hit, from 0 to 1
     * @return the hits, most alike first, then by row; their scores are similarities
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if {@code query} is null
     */
    public List<Hit> withSimilarity(CharSequence query, double minSimilarity) {
        return best(query, similarities(minSimilarity, Integer.MAX_VALUE, Ties.FIRST));
    }

    /**
     * Finds the most alike of the rows that are at least {@code minSimilarity} like a query.
     *
     * @param query any text
     * @param minSimilarity the least similarity of a hit, from 0 to 1
     * @param count how many hits are wanted, 1 or more
     * @param ties what becomes of others that are as good as the last of these
     * @return the hits, most alike first, then by row; their scores are similarities
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1 or {@code count} is below 1
     * @throws NullPointerException if an argument is null
     */
    public List<Hit> withSimilarity(CharSequence query, double minSimilarity, int count, Ties ties) {
        return best(query, similarities(minSimilarity, count, ties));
    }

    /**
     * Finds all rows that are at least {@code minSimilarity} like a query, and hands them on as they are found, so that none
     * needs to be kept. Their order means nothing, but is the same each time.
     *
     * @param query any text
     * @param minSimilarity the least similarity of a hit, from 0 to 1
     * @param sink takes the hits, on the calling thread; what it throws ends the search and comes out
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if an argument is null
     */
    public void withSimilarity(CharSequence query, double minSimilarity, Consumer<? super Hit> sink) {
        stream(query, similarities(minSimilarity, Integer.MAX_VALUE, Ties.FIRST), sink);
    }

    /**
     * Whether there is a row that is at least {@code minSimilarity} like a query. The search ends with the first one.
     *
     * @param query any text
     * @param minSimilarity the least similarity of a hit, from 0 to 1
     * @return true if there is one
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     * @throws NullPointerException if {@code query} is null
     */
    public boolean existsWithSimilarity(CharSequence query, double minSimilarity) {
        return exists(query, similarities(minSimilarity, Integer.MAX_VALUE, Ties.FIRST));
    }

    /**
     * Finds the best rows for a query, however bad they are; of equally good ones those of the lower rows.
     *
     * @param query any text
     * @param count how many hits are wanted, 1 or more
     * @return the hits, best first, then by row; their scores are distances if the metric counts, else similarities
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if {@code query} is null
     */
    public List<Hit> top(CharSequence query, int count) {
        return top(query, count, Ties.FIRST);
    }

    /**
     * Finds the best rows for a query, however bad they are. To rank by similarity where the metric counts:
     * {@code withSimilarity(query, 0, count, ties)}.
     *
     * @param query any text
     * @param count how many hits are wanted, 1 or more
     * @param ties what becomes of others that are as good as the last of these
     * @return the hits, best first, then by row; their scores are distances if the metric counts, else similarities
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if an argument is null
     */
    public List<Hit> top(CharSequence query, int count, Ties ties) {
        return metric instanceof StringDistance
                ? withinDistance(query, Integer.MAX_VALUE, count, ties)
                : withSimilarity(query, 0, count, ties);
    }

    private Ranking distances(int maxDistance, int count, Ties ties) {
        if (!(metric instanceof StringDistance)) {
            throw new UnsupportedOperationException(
                    metric + " has no distance, only a similarity: search by similarity");
        }
        if (maxDistance < 0) {
            throw new IllegalArgumentException("maxDistance must be 0 or more, but is " + maxDistance);
        }
        return ranking(true, Math.min(maxDistance, new Measure(metric, true).worst()), count, ties);
    }

    private static Ranking similarities(double minSimilarity, int count, Ties ties) {
        if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
            throw new IllegalArgumentException("minSimilarity must be a number from 0 to 1, but is " + minSimilarity);
        }
        return ranking(false, minSimilarity, count, ties);
    }

    private static Ranking ranking(boolean byDistance, double worst, int count, Ties ties) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        return new Ranking(byDistance, worst, count, Objects.requireNonNull(ties, "ties"), Partners.ALL);
    }

    private List<Hit> best(CharSequence query, Ranking ranking) {
        Objects.requireNonNull(query, "query");
        if (routes.useBounds() && ranking.count() < texts.length) {
            for (double cutOff : ranking.byDistance() ? FIRST_DISTANCES : FIRST_SIMILARITIES) {
                boolean isTighter = !ranking.isAsGood(ranking.worst(), cutOff);
                List<Hit> hits = isTighter ? bestWithin(query, ranking, cutOff) : List.of();
                if (hits.size() >= ranking.count()) {
                    return hits;
                }
            }
        }
        return bestWithin(query, ranking, ranking.worst());
    }

    private List<Hit> bestWithin(CharSequence query, Ranking ranking, double worst) {
        QueryMatches matches = new QueryMatches(
                new Ranking(ranking.byDistance(), worst, ranking.count(), ranking.ties(), ranking.partners()));
        search(query, ranking, matches);
        return matches.hits();
    }

    private void stream(CharSequence query, Ranking ranking, Consumer<? super Hit> sink) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(sink, "sink");
        search(query, ranking, new QueryMatches.Streamed(ranking, sink));
    }

    private boolean exists(CharSequence query, Ranking ranking) {
        Objects.requireNonNull(query, "query");
        QueryMatches.Any any = new QueryMatches.Any(ranking);
        search(query, ranking, any);
        return any.enough.get();
    }

    private void search(CharSequence query, Ranking ranking, QueryMatches matches) {
        Meter.Part nobodyAsks = new Meter((pairs, ofPairs) -> {}, 0).new Part();
        routes.route(query, ranking.byDistance()).match(new RowMatches[] {matches}, matches.enough, nobodyAsks);
    }

    /**
     * Writes this index to a file, whole or not at all: an older file stays as it was until the new one is complete, also
     * when this fails. The file holds the texts, the metric, and the texts as units, so that nothing is folded or split
     * again when it is loaded: of names, about three times the bytes of the list.
     *
     * @param file where to
     * @throws IOException if it cannot be written
     * @throws UnsupportedOperationException if the metric is one of your own, which no file can hold
     * @throws NullPointerException if {@code file} is null
     */
    public void save(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        new IndexFileWriter(asFile()).write(file);
    }

    /**
     * Writes what {@link #save(Path)} writes.
     *
     * @param out where to; it is not closed
     * @throws IOException if it cannot be written
     * @throws UnsupportedOperationException if the metric is one of your own, which no file can hold
     * @throws NullPointerException if {@code out} is null
     */
    public void save(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        new IndexFileWriter(asFile()).write(out);
    }

    private IndexFile asFile() {
        if (corpus == null) {
            throw new UnsupportedOperationException(
                    metric
                            + " is not a built-in metric, and a file cannot hold another: save the texts, and build the index anew");
        }
        return new IndexFile(metric, texts, corpus);
    }

    /**
     * Reads an index that was saved. It answers as the one that was saved, on any machine.
     *
     * @param file the file
     * @return the index
     * @throws IndexFormatException if the file is no index, is damaged or cut short, or is one of a newer version of this
     *     library; the message says which, and what to do
     * @throws IOException if it cannot be read
     * @throws NullPointerException if {@code file} is null
     */
    public static FuzzyIndex load(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        IndexFile read = new IndexFileReader(file).read();
        return new FuzzyIndex(read.metric(), read.texts(), read.corpus());
    }

    /** The number of rows and the metric. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "FuzzyIndex[%,d rows, %s]", size(), metric);
    }
}
