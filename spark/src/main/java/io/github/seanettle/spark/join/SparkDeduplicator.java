package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import io.github.seanettle.match.Clustering;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Finds the rows of one table that stand for the same thing: what {@link io.github.seanettle.match.Deduplicator} finds with
 * {@linkplain Clustering#CONNECTED connected} clusters, on a cluster of machines.
 *
 * <pre>{@code
 * Dataset<Row> clusters = SeanettleSpark.dedupe(
 *                 TextList.of(customers, "id", "name"), MatchRule.withinDistance(Metrics.damerauLevenshtein(), 1))
 *         .clusters(); // key, cluster
 * }</pre>
 *
 * <p>Equal texts are in one cluster whatever the cut-off, and are compared as one. Rows that are equal in key and text count as
 * one. What {@link SparkLinker} says of ways and of reading holds here, too. Immutable; the with-methods return a changed copy.
 */
public final class SparkDeduplicator {
    private static final String CLUSTER = "cluster";

    private final TextList list;
    private final MatchRule rule;
    private final boolean singles;
    private final boolean withTexts;
    private final JoinSettings settings;
    private final long edgesOfATask;

    private SparkDeduplicator(
            TextList list,
            MatchRule rule,
            boolean singles,
            boolean withTexts,
            JoinSettings settings,
            long edgesOfATask) {
        this.list = list;
        this.rule = rule;
        this.singles = singles;
        this.withTexts = withTexts;
        this.settings = settings;
        this.edgesOfATask = edgesOfATask;
    }

    /**
     * Finds the matches within one list.
     *
     * @param list the list
     * @param rule what matches
     * @return the deduplicator
     * @throws NullPointerException if an argument is null
     */
    public static SparkDeduplicator of(TextList list, MatchRule rule) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(rule, "rule");
        return new SparkDeduplicator(list, rule, false, false, JoinSettings.DEFAULT, Components.EDGES_OF_A_TASK);
    }

    /**
     * Makes a cluster of each row that is alike to no other, too: then each row that has a text is in one.
     *
     * @return the changed deduplicator
     */
    public SparkDeduplicator withSingles() {
        return new SparkDeduplicator(list, rule, true, withTexts, settings, edgesOfATask);
    }

    /**
     * Adds the texts to the result.
     *
     * @return the changed deduplicator
     */
    public SparkDeduplicator withTexts() {
        return new SparkDeduplicator(list, rule, singles, true, settings, edgesOfATask);
    }

    /**
     * Sets how large the list may be to be sent to every executor: {@link SparkLinker#withBroadcastLimit}.
     *
     * @param rows the most rows, 0 or more
     * @param bytes the most bytes of texts, as UTF-8
     * @return the changed deduplicator
     * @throws IllegalArgumentException if a number is negative
     */
    public SparkDeduplicator withBroadcastLimit(long rows, long bytes) {
        return with(settings.withLimit(rows, bytes));
    }

    /**
     * Takes one way, whatever the list's size.
     *
     * @param route the way
     * @return the changed deduplicator
     * @throws NullPointerException if {@code route} is null
     */
    public SparkDeduplicator withRoute(JoinRoute route) {
        return with(settings.withRoute(Objects.requireNonNull(route, "route")));
    }

    /**
     * Sets how many tasks compare texts: {@link SparkLinker#withPartitions}.
     *
     * @param count how many, 1 or more
     * @return the changed deduplicator
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public SparkDeduplicator withPartitions(int count) {
        return with(settings.withPartitions(count));
    }

    /** Makes smaller or larger blocks. */
    SparkDeduplicator withBlockTexts(int texts) {
        return with(settings.withBlockTexts(texts));
    }

    /** Lets one task join fewer edges. */
    SparkDeduplicator withEdgesOfATask(long edges) {
        return new SparkDeduplicator(list, rule, singles, withTexts, settings, edges);
    }

    private SparkDeduplicator with(JoinSettings newSettings) {
        return new SparkDeduplicator(list, rule, singles, withTexts, newSettings, edgesOfATask);
    }

    /**
     * Plans to find all pairs of rows that match. Many equal rows are many pairs: a thousand of them half a million.
     *
     * @return a row for each pair: {@code left_key} and {@code right_key}, where the left one is not the larger, then {@code
     *     left_text} and {@code right_text} if asked for, and {@code score}; in no order
     */
    public Dataset<Row> pairs() {
        Dataset<Row> rows = list.rows().distinct();
        Dataset<Row> a =
                rows.select(col(TextList.KEY).as("a_key"), col(TextList.TEXT).as("a_text"));
        Dataset<Row> b =
                rows.select(col(TextList.KEY).as("b_key"), col(TextList.TEXT).as("b_text"));
        Dataset<Row> pairs = textPairs(plan());
        Dataset<Row> different = pairs.join(a, pairs.col(Pairs.LEFT_TEXT).equalTo(a.col("a_text")))
                .join(b, pairs.col(Pairs.RIGHT_TEXT).equalTo(b.col("b_text")))
                .select(col("a_key"), col("a_text"), col("b_key"), col("b_text"), col(Pairs.SCORE));
        Dataset<Row> equal = a.join(
                        b,
                        a.col("a_text")
                                .equalTo(b.col("b_text"))
                                .and(a.col("a_key").lt(b.col("b_key"))))
                .select(
                        col("a_key"),
                        col("a_text"),
                        col("b_key"),
                        col("b_text"),
                        lit(rule.best()).as(Pairs.SCORE));
        Column isInOrder = col("a_key").leq(col("b_key"));
        return different
                .union(equal)
                .select(
                        when(isInOrder, col("a_key")).otherwise(col("b_key")).as(Pairs.LEFT_KEY),
                        when(isInOrder, col("b_key")).otherwise(col("a_key")).as(Pairs.RIGHT_KEY),
                        when(isInOrder, col("a_text")).otherwise(col("b_text")).as(Pairs.LEFT_TEXT),
                        when(isInOrder, col("b_text")).otherwise(col("a_text")).as(Pairs.RIGHT_TEXT),
                        col(Pairs.SCORE))
                .select(Pairs.columns(withTexts));
    }

    /**
     * Finds the clusters. The matches are found at once and kept in the executors' memory or disks, or in the checkpoint
     * directory if Spark has one, which makes it safe against the loss of an executor; the rest runs when the result is asked for.
     *
     * @return a row for each row of the list that is in a cluster: {@code key}, {@code cluster}, which is the lowest key in it,
     *     and {@code text} if asked for; in no order
     */
    public Dataset<Row> clusters() {
        Dataset<Row> pairs = textPairs(plan()).select(Pairs.LEFT_TEXT, Pairs.RIGHT_TEXT);
        Dataset<Row> components = Components.of(pairs, edgesOfATask);
        Dataset<Row> rows = list.rows().distinct();
        Dataset<Row> members = rows.join(
                        components, rows.col(TextList.TEXT).equalTo(components.col(Components.NODE)), "left_outer")
                .select(
                        col(TextList.KEY),
                        col(TextList.TEXT),
                        coalesce(col(Components.ROOT), col(TextList.TEXT)).as(Components.ROOT));
        Dataset<Row> clusters = members.groupBy(col(Components.ROOT).as("of"))
                .agg(min(col(TextList.KEY)).as(CLUSTER), count(lit(1)).as("n"))
                .where(col("n").geq(singles ? 1 : 2));
        Dataset<Row> all = members.join(clusters, col(Components.ROOT).equalTo(col("of")));
        return withTexts ? all.select(TextList.KEY, CLUSTER, TextList.TEXT) : all.select(TextList.KEY, CLUSTER);
    }

    /**
     * Tells how the search for pairs would run, and why: the way, the size of the list, and about how many pairs of texts meet.
     *
     * @return some lines of text
     */
    public String explain() {
        return "dedupe " + rule + "\n" + plan();
    }

    private JoinPlan plan() {
        ListSize size = ListSize.of(list);
        Router.Choice choice = new Router(settings).choose(size, size, true);
        ShufflePlan shuffle = choice.route() == JoinRoute.BROADCAST
                ? null
                : ShufflePlan.of(rule, list.texts(), list.texts(), true, settings.blockTexts());
        return new JoinPlan(choice.route(), choice.reason(), size, size, false, shuffle);
    }

    /** Each pair of different texts once. */
    private Dataset<Row> textPairs(JoinPlan plan) {
        Dataset<Row> texts = list.texts();
        if (plan.shuffle() != null) {
            CompareBlocks comparing = new CompareBlocks(rule, plan.shuffle().keys(), null, true);
            int partitions = settings.partitions(texts.sparkSession());
            return ShuffleJoin.pairs(texts, texts, comparing, plan.shuffle(), partitions, null);
        }
        Dataset<Row> keyed = texts.select(lit(null).cast(DataTypes.BooleanType).as(TextList.KEY), col(TextList.TEXT));
        List<Row> rows = keyed.orderBy(col(TextList.TEXT)).collectAsList();
        Broadcast<IndexedRows> sent = JavaSparkContext.fromSparkContext(
                        texts.sparkSession().sparkContext())
                .broadcast(new IndexedRows(rule, rows));
        return settings.spread(keyed, plan.left())
                .mapPartitions(
                        new SearchRows(sent, false, null, true, true),
                        Encoders.row(Pairs.schema(DataTypes.BooleanType, DataTypes.BooleanType, true)));
    }
}
