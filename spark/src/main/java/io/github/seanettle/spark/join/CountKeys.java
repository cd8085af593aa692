package io.github.seanettle.spark.join;

import io.github.seanettle.match.MatchKeys;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The keys of texts, one row each.
 *
 * @param keys the keys
 * @param which which of them
 */
record CountKeys(MatchKeys keys, Which which) implements MapPartitionsFunction<Row, Row> {
    enum Which {
        LEFT,
        RIGHT,
        COUNTABLE
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new FlatMapped<>(rows, this::keys);
    }

    private Iterator<Row> keys(Row row) {
        String text = row.getString(0);
        long[] found = switch (which) {
            case LEFT -> keys.left(text);
            case RIGHT -> keys.right(text);
            case COUNTABLE -> keys.countable(text);
        };
        return Arrays.stream(found).mapToObj(key -> RowFactory.create(key)).iterator();
    }
}
