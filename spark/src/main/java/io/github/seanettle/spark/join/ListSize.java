package io.github.seanettle.spark.join;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.sum;

import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * How large a list is.
 *
 * @param rows rows that have a text
 * @param bytes bytes of these texts
 * @param partitions how many partitions these are in
 */
record ListSize(long rows, long bytes, int partitions) {
    private static final String BYTES = "bytes";
    private static final String PARTITION = "partition";

    static ListSize of(TextList list) {
        Row counted = list.rows()
                .select(
                        octet_length(col(TextList.TEXT)).cast("long").as(BYTES),
                        spark_partition_id().as(PARTITION))
                .agg(count(lit(1)), coalesce(sum(col(BYTES)), lit(0L)), coalesce(max(col(PARTITION)), lit(0)))
                .first();
        return new ListSize(counted.getLong(0), counted.getLong(1), 1 + counted.getInt(2));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d rows, %,d bytes", rows, bytes);
    }
}
