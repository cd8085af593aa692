package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.seanettle.match.MatchKeys;
import io.github.seanettle.spark.join.KeyedTexts.Parts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * By which keys texts are shuffled, and which of these are common, so that their texts are compared in parts.
 *
 * <p>Lengths are counted over all texts. Common keys are found in a sample of them, chosen by hash, so that it is the same
 * again: a key that is missed makes a block larger than it should be, and nothing else.
 *
 * @param keys the keys
 * @param parts the common ones
 * @param leftTexts how many different left texts there are
 * @param rightTexts how many different right ones
 * @param leftRows how many rows the left texts become, about
 * @param rightRows the same of the right ones
 * @param pairs how many pairs meet, about
 */
record ShufflePlan(
        MatchKeys keys,
        Map<Long, Parts> parts,
        long leftTexts,
        long rightTexts,
        long leftRows,
        long rightRows,
        long pairs) {
    /** About so many texts of a side are looked at to find the common keys. */
    private static final long SAMPLED_TEXTS = 100_000;

    /** So many common pieces are avoided. */
    private static final int AVOIDED = 10_000;

    /** A piece that fewer texts of the sample have is not common. */
    private static final int COMMON = 4;

    private static final String KEY = "k";
    private static final String LEFTS = "l";
    private static final String RIGHTS = "r";

    private static final Encoder<Row> ONE_KEY = Encoders.row(DataTypes.createStructType(
            new StructField[] {DataTypes.createStructField(KEY, DataTypes.LongType, false)}));

    private static final StructType LENGTHS = DataTypes.createStructType(List.of(
            DataTypes.createStructField("length", DataTypes.IntegerType, false),
            DataTypes.createStructField("texts", DataTypes.LongType, false)));

    /**
     * Looks at two lists.
     *
     * @param left the different left texts
     * @param right the different right ones; the left ones again if it is one list
     */
    static ShufflePlan of(MatchRule rule, Dataset<Row> left, Dataset<Row> right, boolean within, int blockTexts) {
        SortedMap<Integer, Long> leftLengths = lengths(rule, left);
        SortedMap<Integer, Long> rightLengths = within ? leftLengths : lengths(rule, right);
        MatchKeys keys = within
                ? MatchKeys.within(rule.linker(), leftLengths)
                : MatchKeys.between(rule.linker(), leftLengths, rightLengths);
        Sample lefts = new Sample(left, total(leftLengths), 1);
        Sample rights = new Sample(right, total(rightLengths), 2);
        List<Long> common = commonPieces(keys, lefts, rights);
        return new Planned(common.isEmpty() ? keys : keys.avoiding(common), lefts, rights, blockTexts).plan();
    }

    private static long total(SortedMap<Integer, Long> lengths) {
        return lengths.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SortedMap<Integer, Long> lengths(MatchRule rule, Dataset<Row> texts) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        texts.mapPartitions(new CountLengths(rule), Encoders.row(LENGTHS))
                .groupBy(col("length"))
                .agg(sum(col("texts")))
                .collectAsList()
                .forEach(row -> counts.put(row.getInt(0), row.getLong(1)));
        return counts;
    }

    /** Pieces that many texts have, the most common ones last; empty where keys are not chosen from pieces. */
    private static List<Long> commonPieces(MatchKeys keys, Sample lefts, Sample rights) {
        if (!keys.hasChoice()) {
            return List.of();
        }
        Dataset<Row> counts = lefts.keys(keys, CountKeys.Which.COUNTABLE)
                .union(rights.keys(keys, CountKeys.Which.COUNTABLE))
                .groupBy(col(KEY))
                .agg(count(lit(1)).as(LEFTS));
        List<Long> common = new ArrayList<>();
        counts.where(col(LEFTS).geq(COMMON))
                .orderBy(col(LEFTS).desc(), col(KEY))
                .limit(AVOIDED)
                .collectAsList()
                .forEach(row -> common.add(row.getLong(0)));
        Collections.reverse(common);
        return common;
    }

    /**
     * Some of the texts of a side.
     *
     * @param texts all of them
     * @param count how many these are
     * @param seed another one for the other side, so that counts of a key on both sides are independent
     */
    private record Sample(Dataset<Row> texts, long count, long seed) {
        /** One text in so many is looked at. */
        long rate() {
            return Math.max(1, count / SAMPLED_TEXTS);
        }

        Dataset<Row> keys(MatchKeys keys, CountKeys.Which which) {
            Dataset<Row> some = rate() == 1
                    ? texts
                    : texts.where(pmod(xxhash64(col(TextList.TEXT), lit(seed)), lit(rate()))
                            .equalTo(0));
            return some.select(TextList.TEXT).mapPartitions(new CountKeys(keys, which), ONE_KEY);
        }
    }

    /** Makes a plan of known keys. */
    private record Planned(MatchKeys keys, Sample lefts, Sample rights, int blockTexts) {
        ShufflePlan plan() {
            Dataset<Row> left = counts(CountKeys.Which.LEFT, lefts, LEFTS);
            Dataset<Row> right = counts(CountKeys.Which.RIGHT, rights, RIGHTS);
            Dataset<Row> both = left.join(right, left.col(KEY).equalTo(right.col(KEY)), "full_outer")
                    .select(
                            coalesce(left.col(KEY), right.col(KEY)).as(KEY),
                            coalesce(col(LEFTS), lit(0L))
                                    .multiply(lit(lefts.rate()))
                                    .as(LEFTS),
                            coalesce(col(RIGHTS), lit(0L))
                                    .multiply(lit(rights.rate()))
                                    .as(RIGHTS));
            Row totals = both.agg(
                            coalesce(sum(col(LEFTS)), lit(0L)),
                            coalesce(sum(col(RIGHTS)), lit(0L)),
                            coalesce(sum(col(LEFTS).cast("double").multiply(col(RIGHTS))), lit(0.0)))
                    .first();
            return new ShufflePlan(
                    keys,
                    parts(both),
                    lefts.count(),
                    rights.count(),
                    totals.getLong(0),
                    totals.getLong(1),
                    Math.round(totals.getDouble(2)));
        }

        private Dataset<Row> counts(CountKeys.Which which, Sample sample, String name) {
            return sample.keys(keys, which).groupBy(col(KEY)).agg(count(lit(1)).as(name));
        }

        /** At most as many keys as there are rows by texts of a block are common. */
        private Map<Long, Parts> parts(Dataset<Row> both) {
            Map<Long, Parts> parts = new HashMap<>();
            both.where(col(LEFTS).gt(blockTexts).or(col(RIGHTS).gt(blockTexts)))
                    .collectAsList()
                    .forEach(row -> parts.put(row.getLong(0), parts(row.getLong(1), row.getLong(2))));
            for (MatchKeys.Window window : keys.windows()) {
                parts.put(window.key(), parts(window.left(), window.right()));
            }
            return parts;
        }

        private Parts parts(long left, long right) {
            return new Parts(parts(left), parts(right));
        }

        private int parts(long texts) {
            return (int) Math.min(1 << 14, Math.max(1, (texts + blockTexts - 1) / blockTexts));
        }
    }
}
