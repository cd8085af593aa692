package io.github.seanettle.spark.join;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.MatchKeys;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How many texts of each length there are: a row for each length of a partition.
 *
 * @param rule whose lengths
 */
record CountLengths(MatchRule rule) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Linker linker = rule.linker();
        Map<Integer, Long> counts = new TreeMap<>();
        while (rows.hasNext()) {
            counts.merge(MatchKeys.length(linker, rows.next().getString(0)), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(count -> RowFactory.create(count.getKey(), count.getValue()))
                .iterator();
    }
}
