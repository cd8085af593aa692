package io.github.seanettle.spark.example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.spark.LocalSpark;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("session")
class PeopleAndRecordsTest {
    @Test
    void mostPeopleFindTheirRecords() {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        double right = PeopleAndRecords.run(
                table(folder.resolve("examples/people.csv")), table(folder.resolve("examples/records.csv")));
        assertTrue(right > 0.8, "right: " + right);
    }

    private static Dataset<Row> table(Path file) {
        return LocalSpark.session().read().option("header", true).csv(file.toString());
    }
}
