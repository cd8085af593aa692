package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.row_number;

import io.github.seanettle.match.Ties;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of two tables whose texts match: what {@link io.github.seanettle.match.Linker} finds, on a cluster.
 *
 * <pre>{@code
 * Dataset<Row> matches = SeanettleSpark.link(
 *                 TextList.of(customers, "id", "name"),
 *                 TextList.of(registry, "number", "title"),
 *                 MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.92))
 *         .withTexts()
 *         .matches(); // left_key, right_key, left_text, right_text, score
 * }</pre>
 *
 * <p>Every pair of rows that matches comes out, once. The list that is smaller is indexed on every executor if it is within a
 * {@linkplain #withBroadcastLimit limit}, else both are shuffled: {@link JoinRoute}. The matches are the same either way;
 * {@link #explain} tells which one it is. Equal texts are compared once, however many rows have them; the pairs of their rows
 * are made at the end.
 *
 * <p>{@link #matches} reads the tables to plan: once to count rows, and twice or three times more if both are shuffled. Spark
 * then runs the join when the result is asked for. A task that fails and runs again gives the same rows. Immutable; the
 * with-methods return a changed copy.
 */
public final class SparkLinker {
    private final TextList left;
    private final TextList right;
    private final MatchRule rule;
    private final @Nullable Best best;
    private final boolean withTexts;
    private final JoinSettings settings;

    private SparkLinker(
            TextList left,
            TextList right,
            MatchRule rule,
            @Nullable Best best,
            boolean withTexts,
            JoinSettings settings) {
        this.left = left;
        this.right = right;
        this.rule = rule;
        this.best = best;
        this.withTexts = withTexts;
        this.settings = settings;
    }

    /**
     * Finds all matches of two lists.
     *
     * @param left one list
     * @param right the other
     * @param rule what matches
     * @return the linker
     * @throws NullPointerException if an argument is null
     */
    public static SparkLinker of(TextList left, TextList right, MatchRule rule) {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(rule, "rule");
        return new SparkLinker(left, right, rule, null, false, JoinSettings.DEFAULT);
    }

    /**
     * Keeps only the best matches of each left row; of equally good ones, those of the lower right keys.
     *
     * @param count how many to keep, 1 or more
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public SparkLinker withTop(int count) {
        return withTop(count, Ties.FIRST);
    }

    /**
     * Keeps only the best matches of each left row.
     *
     * @param count how many to keep, 1 or more
     * @param ties what becomes of matches that are as good as the last of these
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     * @throws NullPointerException if {@code ties} is null
     */
    public SparkLinker withTop(int count, Ties ties) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
        Objects.requireNonNull(ties, "ties");
        return new SparkLinker(left, right, rule, new Best(count, ties), withTexts, settings);
    }

    /**
     * Adds the columns {@code left_text} and {@code right_text} to the result.
     *
     * @return the changed linker
     */
    public SparkLinker withTexts() {
        return new SparkLinker(left, right, rule, best, true, settings);
    }

    /**
     * Sets how large a list may be to be sent to every executor; at first 1,000,000 rows and 64 MiB of texts. An index of names
     * takes about 300 bytes a row in each executor, and its list passes through the driver. 0 rows: never.
     *
     * @param rows the most rows, 0 or more
     * @param bytes the most bytes of texts, as UTF-8
     * @return the changed linker
     * @throws IllegalArgumentException if a number is negative
     */
    public SparkLinker withBroadcastLimit(long rows, long bytes) {
        return with(settings.withLimit(rows, bytes));
    }

    /**
     * Takes one way, whatever the lists' sizes.
     *
     * @param route the way
     * @return the changed linker
     * @throws NullPointerException if {@code route} is null
     */
    public SparkLinker withRoute(JoinRoute route) {
        return with(settings.withRoute(Objects.requireNonNull(route, "route")));
    }

    /**
     * Sets how many tasks compare texts. Without this, on the way of {@link JoinRoute#SHUFFLE} as many as
     * {@code spark.sql.shuffle.partitions} says, and on the other one as many as the searching list has partitions, unless
     * these are fewer than the cluster's cores.
     *
     * @param count how many, 1 or more
     * @return the changed linker
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public SparkLinker withPartitions(int count) {
        return with(settings.withPartitions(count));
    }

    /** Makes smaller or larger blocks. */
    SparkLinker withBlockTexts(int texts) {
        return with(settings.withBlockTexts(texts));
    }

    private SparkLinker with(JoinSettings newSettings) {
        return new SparkLinker(left, right, rule, best, withTexts, newSettings);
    }

    /**
     * Plans the join.
     *
     * @return a row for each match: {@code left_key}, {@code right_key}, then {@code left_text} and {@code right_text} if asked
     *     for, and {@code score}; in no order
     */
    public Dataset<Row> matches() {
        JoinPlan plan = plan();
        return plan.shuffle() == null ? searched(plan) : shuffled(plan.shuffle());
    }

    /**
     * Tells how the join would run, and why: the way, the sizes of the lists, and about how many pairs of texts meet.
     *
     * @return some lines of text
     */
    public String explain() {
        return "link " + rule + "\n" + plan();
    }

    private JoinPlan plan() {
        ListSize ofLeft = ListSize.of(left);
        ListSize ofRight = ListSize.of(right);
        Router.Choice choice = new Router(settings).choose(ofLeft, ofRight, best != null);
        ShufflePlan shuffle = choice.route() == JoinRoute.BROADCAST
                ? null
                : ShufflePlan.of(rule, left.texts(), right.texts(), false, settings.blockTexts());
        return new JoinPlan(choice.route(), choice.reason(), ofLeft, ofRight, choice.indexesLeft(), shuffle);
    }

    private Dataset<Row> searched(JoinPlan plan) {
        boolean isLeft = plan.indexesLeft();
        Dataset<Row> indexed = (isLeft ? left : right).rows();
        List<Row> rows =
                (best == null ? indexed : indexed.orderBy(col(TextList.KEY), col(TextList.TEXT))).collectAsList();
        Broadcast<IndexedRows> sent = JavaSparkContext.fromSparkContext(
                        indexed.sparkSession().sparkContext())
                .broadcast(new IndexedRows(rule, rows));
        StructType schema = Pairs.schema(left.keyType(), right.keyType(), withTexts);
        return settings.spread((isLeft ? right : left).rows(), isLeft ? plan.right() : plan.left())
                .mapPartitions(new SearchRows(sent, isLeft, best, withTexts, false), Encoders.row(schema));
    }

    private Dataset<Row> shuffled(ShufflePlan plan) {
        DataType order = best == null ? null : right.keyType();
        Dataset<Row> lefts = left.texts();
        Dataset<Row> rights = right.texts();
        if (order != null) {
            lefts = lefts.withColumn(TextList.KEY, lit(null).cast(order));
            rights = right.textsWithFirstKeys().select(TextList.TEXT, TextList.KEY);
        }
        CompareBlocks comparing = new CompareBlocks(rule, plan.keys(), best, false);
        Dataset<Row> pairs =
                ShuffleJoin.pairs(lefts, rights, comparing, plan, settings.partitions(lefts.sparkSession()), order);
        Dataset<Row> withRight = best == null ? withRightKeys(pairs, right.rows()) : bestWithRightKeys(pairs, best);
        Dataset<Row> leftRows = left.rows()
                .select(col(TextList.KEY).as(Pairs.LEFT_KEY), col(TextList.TEXT).as("l"));
        Dataset<Row> all =
                withRight.join(leftRows, withRight.col(Pairs.LEFT_TEXT).equalTo(leftRows.col("l")));
        return all.select(Pairs.columns(withTexts));
    }

    private static Dataset<Row> withRightKeys(Dataset<Row> pairs, Dataset<Row> rightRows) {
        Dataset<Row> rows = rightRows.select(
                col(TextList.KEY).as(Pairs.RIGHT_KEY), col(TextList.TEXT).as("r"));
        return pairs.join(rows, pairs.col(Pairs.RIGHT_TEXT).equalTo(rows.col("r")))
                .drop("r");
    }

    /** Blocks have found more than the best ones: first texts are left out, then rows. */
    private Dataset<Row> bestWithRightKeys(Dataset<Row> pairs, Best wanted) {
        Column byScore =
                rule.byDistance() ? col(Pairs.SCORE).asc() : col(Pairs.SCORE).desc();
        boolean takesAll = wanted.ties() == Ties.ALL;
        Dataset<Row> texts = takesAll
                ? ranked(pairs, wanted, rank(), byScore)
                : ranked(pairs, wanted, row_number(), byScore, col(CompareBlocks.FIRST_KEY), col(Pairs.RIGHT_TEXT));
        Dataset<Row> rows = takesAll
                ? right.rows()
                : right.rows()
                        .withColumn(
                                "n",
                                row_number()
                                        .over(Window.partitionBy(col(TextList.TEXT))
                                                .orderBy(col(TextList.KEY))))
                        .where(col("n").leq(wanted.count()));
        Dataset<Row> all = withRightKeys(texts, rows);
        return takesAll
                ? ranked(all, wanted, rank(), byScore)
                : ranked(all, wanted, row_number(), byScore, col(Pairs.RIGHT_KEY), col(Pairs.RIGHT_TEXT));
    }

    private static Dataset<Row> ranked(Dataset<Row> pairs, Best wanted, Column function, Column... order) {
        return pairs.withColumn(
                        "n",
                        function.over(Window.partitionBy(col(Pairs.LEFT_TEXT)).orderBy(order)))
                .where(col("n").leq(wanted.count()))
                .drop("n");
    }
}
