package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/** Joins different texts block by block. */
final class ShuffleJoin {
    private ShuffleJoin() {}

    /**
     * The pairs of texts that match, as {@link CompareBlocks#schema} has them.
     *
     * @param left the different left texts
     * @param right the different right ones
     * @param order the type of the key that the rows of both have behind their texts; null if they have none
     */
    static Dataset<Row> pairs(
            Dataset<Row> left,
            Dataset<Row> right,
            CompareBlocks comparing,
            ShufflePlan plan,
            int partitions,
            @Nullable DataType order) {
        Encoder<Row> keyed = Encoders.row(KeyedTexts.schema(order));
        Dataset<Row> blocks = left.mapPartitions(new KeyedTexts(plan.keys(), true, plan.parts()), keyed)
                .union(right.mapPartitions(new KeyedTexts(plan.keys(), false, plan.parts()), keyed))
                .repartition(partitions, col(KeyedTexts.BLOCK), col(KeyedTexts.PART));
        Dataset<Row> sorted = order == null
                ? blocks.sortWithinPartitions(
                        col(KeyedTexts.BLOCK), col(KeyedTexts.PART), col(KeyedTexts.IS_LEFT), col(TextList.TEXT))
                : blocks.sortWithinPartitions(
                        col(KeyedTexts.BLOCK),
                        col(KeyedTexts.PART),
                        col(KeyedTexts.IS_LEFT),
                        col(TextList.KEY),
                        col(TextList.TEXT));
        return sorted.mapPartitions(comparing, Encoders.row(CompareBlocks.schema(order)));
    }
}
