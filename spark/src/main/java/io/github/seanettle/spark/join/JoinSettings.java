package io.github.seanettle.spark.join;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * What can be set about how a join runs.
 *
 * @param mostRows the rows of the largest list that is sent to every executor
 * @param mostBytes the bytes of its texts
 * @param route the way to take; null for the one that fits
 * @param partitions how many tasks compare blocks; 0 for as many as Spark has shuffle partitions
 * @param blockTexts how many texts of either side a block has at most, about
 */
record JoinSettings(long mostRows, long mostBytes, @Nullable JoinRoute route, int partitions, int blockTexts) {
    /** Both sides of a block of 4,096 texts are some megabytes, and 16 million pairs some tenths of a second. */
    static final JoinSettings DEFAULT = new JoinSettings(1_000_000, 64L << 20, null, 0, 1 << 12);

    JoinSettings withLimit(long rows, long bytes) {
        if (rows < 0 || bytes < 0) {
            throw new IllegalArgumentException("rows and bytes must be 0 or more, but are " + rows + " and " + bytes);
        }
        return new JoinSettings(rows, bytes, route, partitions, blockTexts);
    }

    JoinSettings withRoute(JoinRoute newRoute) {
        return new JoinSettings(mostRows, mostBytes, newRoute, partitions, blockTexts);
    }

    JoinSettings withPartitions(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("partitions must be 1 or more, but is " + count);
        }
        return new JoinSettings(mostRows, mostBytes, route, count, blockTexts);
    }

    JoinSettings withBlockTexts(int texts) {
        if (texts < 1) {
            throw new IllegalArgumentException("texts must be 1 or more, but is " + texts);
        }
        return new JoinSettings(mostRows, mostBytes, route, partitions, texts);
    }

    boolean fits(ListSize list) {
        return list.rows() <= mostRows && list.bytes() <= mostBytes;
    }

    /** In how many tasks blocks are compared. */
    int partitions(SparkSession session) {
        return partitions > 0 ? partitions : Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
    }

    /** A list in as many partitions as are asked for, or at least as many as there are cores. */
    Dataset<Row> spread(Dataset<Row> list, ListSize size) {
        if (partitions > 0) {
            return list.repartition(partitions);
        }
        int cores = list.sparkSession().sparkContext().defaultParallelism();
        return size.partitions() < cores ? list.repartition(cores) : list;
    }
}
