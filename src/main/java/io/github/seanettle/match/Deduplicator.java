package io.github.seanettle.match;

import io.github.seanettle.internal.engine.OrderedTasks;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of one list that stand for the same thing, as clusters.
 *
 * <pre>{@code
 * List<String> list = List.of("Ada Lovelace", "Grace Hopper", "Ada Lovelacé", "Alan Turing", "Ada Lovelace");
 * Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
 * for (Cluster cluster : deduplicator.clusters(list)) {
 *     System.out.println(cluster.rows() + " as row " + cluster.representative()); // [0, 2, 4] as row 0
 * }
 * }</pre>
 *
 * <p>The linker says which rows match, {@link Clustering} what becomes of matches that do not agree, for instance where A
 * matches B and B matches C but A does not match C. Clusters come by their lowest row; the same ones whatever the number of
 * threads. A row with a missing text (null) is in no cluster. Things of your own are read with {@link Corpus#of(List,
 * java.util.function.Function, io.github.seanettle.text.TextOptions)}; a cluster has their row numbers.
 *
 * <p>Equal texts (of built-in metrics: equal once they are folded and split into units) are in one cluster whatever the
 * cut-off, and are linked as one: many copies cost no more than their reading. So a metric of your own must keep its promise
 * that equal texts are 0 apart or alike by 1, and that the order of two texts does not matter.
 *
 * <p>Memory: as for the linker, 60 bytes a row, and 16 to 100 a match. {@linkplain Clustering#CONNECTED Connected} clusters
 * {@linkplain #withoutPairs() without pairs} keep no matches. Where the heap cannot keep them that is a
 * {@link TooManyMatchesException}. An instance is immutable; the with-methods return a changed copy.
 */
public final class Deduplicator {
    /** So many clusters are made at a time by a thread. */
    private static final int GROUPS_A_TASK = 64;

    private final Linker linker;
    private final Clustering clustering;
    private final boolean singles;
    private final boolean pairs;
    private final int matchLimit;

    private Deduplicator(Linker linker, Clustering clustering, boolean singles, boolean pairs, int matchLimit) {
        this.linker = linker;
        this.clustering = clustering;
        this.singles = singles;
        this.pairs = pairs;
        this.matchLimit = matchLimit;
    }

    /**
     * Finds {@linkplain Clustering#CONNECTED connected} clusters of two rows or more, and keeps their pairs.
     *
     * @param linker says which rows match; its pool and progress serve here, too
     * @return the deduplicator
     * @throws IllegalArgumentException if the linker keeps only the best matches of each row
     * @throws NullPointerException if {@code linker} is null
     */
    public static Deduplicator of(Linker linker) {
        Objects.requireNonNull(linker, "linker");
        if (!linker.keepsAll()) {
            throw new IllegalArgumentException("linker keeps only the best matches of each row, but clusters need them"
                    + " all: leave out withTop");
        }
        return new Deduplicator(linker, Clustering.CONNECTED, false, true, Integer.MAX_VALUE);
    }

    /**
     * Chooses which rows make a cluster.
     *
     * @param clustering the rule
     * @return the changed deduplicator
     * @throws NullPointerException if {@code clustering} is null
     */
    public Deduplicator withClustering(Clustering clustering) {
        Objects.requireNonNull(clustering, "clustering");
        return new Deduplicator(linker, clustering, singles, pairs, matchLimit);
    }

    /**
     * Makes a cluster of each row that is alike to no other, too: then each row that has a text is in one.
     *
     * @return the changed deduplicator
     */
    public Deduplicator withSingles() {
        return new Deduplicator(linker, clustering, true, pairs, matchLimit);
    }

    /**
     * Leaves out the {@linkplain Cluster#pairs() pairs} of clusters, which may take much memory.
     *
     * @return the changed deduplicator
     */
    public Deduplicator withoutPairs() {
        return new Deduplicator(linker, clustering, singles, false, matchLimit);
    }

    /** Keeps at most so many matches, even if the heap can hold more. */
    Deduplicator withMatchLimit(int newLimit) {
        return new Deduplicator(linker, clustering, singles, pairs, newLimit);
    }

    /**
     * Finds the clusters of a list and keeps them.
     *
     * @param list the list; null stands for a missing text
     * @return the clusters, by lowest row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if {@code list} is null
     */
    public List<Cluster> clusters(List<? extends @Nullable CharSequence> list) {
        List<Cluster> clusters = new ArrayList<>();
        clusters(list, clusters::add);
        return clusters;
    }

    /**
     * Finds the clusters of a list and hands them on one by one.
     *
     * <p>The list must not change meanwhile. What the sink or a metric of your own throws ends the work and comes out here.
     *
     * @param list the list; null stands for a missing text
     * @param sink takes the clusters, on the calling thread, by lowest row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if an argument is null
     */
    public void clusters(List<? extends @Nullable CharSequence> list, Consumer<Cluster> sink) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(sink, "sink");
        Measure measure = linker.measure();
        if (measure.metric() instanceof UnitMetric metric) {
            clusters(Corpus.of(list, metric.textOptions()), sink);
            return;
        }
        CharSequence[] texts = list.toArray(CharSequence[]::new);
        DistinctRows rows = DistinctRows.of(texts);
        List<CharSequence> distinct = Arrays.asList(rows.distinct(texts));
        Grouping grouping = grouping(rows);
        linker(rows).linkWithin(distinct, grouping);
        build(grouping, Comparison.within(measure, distinct).scorer(), sink);
    }

    /**
     * Finds the clusters of a corpus and keeps them.
     *
     * @param corpus the corpus
     * @return the clusters, by lowest row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if {@code corpus} is null
     */
    public List<Cluster> clusters(Corpus corpus) {
        List<Cluster> clusters = new ArrayList<>();
        clusters(corpus, clusters::add);
        return clusters;
    }

    /**
     * Finds the clusters of a corpus and hands them on one by one.
     *
     * @param corpus the corpus
     * @param sink takes the clusters, on the calling thread, by lowest row
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     * @throws IllegalArgumentException if the metric reads texts in another way, or is handed whole texts
     * @throws TooManyMatchesException if more pairs match than the heap can keep
     * @throws NullPointerException if an argument is null
     */
    public void clusters(Corpus corpus, Consumer<Cluster> sink) {
        Objects.requireNonNull(sink, "sink");
        linker.measure().check("corpus", corpus);
        DistinctRows rows = DistinctRows.of(corpus);
        Corpus distinct = rows.distinct(corpus);
        Grouping grouping = grouping(rows);
        linker(rows).linkWithin(distinct, grouping);
        build(grouping, Comparison.within(linker.measure(), distinct).scorer(), sink);
    }

    private Grouping grouping(DistinctRows rows) {
        int limit = Math.min(matchLimit, MatchStore.limit(Grouping.bytesAMatch(clustering)));
        return new Grouping(rows, linker.measure(), clustering, pairs, limit);
    }

    /** Tells the progress as if all rows were linked. */
    private Linker linker(DistinctRows rows) {
        PairProgress progress = linker.progress();
        long spared = rows.spared();
        return linker.withProgress((done, ofPairs) -> progress.done(done + spared, ofPairs + spared));
    }

    private void build(Grouping grouping, PairScorer scorer, Consumer<Cluster> sink) {
        AtomicBoolean stopped = new AtomicBoolean();
        ClusterBuilder builder = grouping.group(scorer, stopped);
        OrderedTasks.<List<Cluster>>run(
                linker.pool(),
                (builder.count() + GROUPS_A_TASK - 1L) / GROUPS_A_TASK,
                stopped,
                task -> () -> build(builder, (int) task * GROUPS_A_TASK, stopped),
                clusters -> clusters.forEach(sink));
    }

    private List<Cluster> build(ClusterBuilder builder, int from, AtomicBoolean stopped) {
        Workspace workspace = Workspace.borrow();
        List<Cluster> clusters = new ArrayList<>();
        int to = Math.min(builder.count() - from, GROUPS_A_TASK) + from;
        for (int group = from; group < to && !stopped.get(); group++) {
            if (singles || !builder.isSingle(group)) {
                clusters.add(builder.build(group, workspace));
            }
        }
        workspace.giveBack();
        return clusters;
    }
}
