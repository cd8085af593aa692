package io.github.seanettle.spark.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.spark.QuickSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("session")
class PeopleAndRecordsTest {
    @Test
    void asManyPeopleFindARecordAsOnOneMachine() {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        Dataset<Row> people = table(folder.resolve("examples/people.csv"));
        Dataset<Row> records = table(folder.resolve("examples/records.csv"));
        List<Match> expected =
                Linker.withSimilarity(Metrics.jaroWinkler(), 0.92).withTop(1).link(names(people), names(records));
        assertTrue(expected.size() > 100);
        assertEquals(expected.size(), PeopleAndRecords.run(people, records));
    }

    private static List<String> names(Dataset<Row> table) {
        return table.select("name").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static Dataset<Row> table(Path file) {
        return QuickSpark.session().read().option("header", true).csv(file.toString());
    }
}
