package io.github.seanettle.spark.join;

import io.github.seanettle.spark.QuickSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Lists of texts, for both worlds: as tables with their row numbers as keys. */
final class TestLists {
    private static final StructType SCHEMA =
            new StructType().add("id", DataTypes.IntegerType, false).add("name", DataTypes.StringType, true);

    private TestLists() {}

    static Dataset<Row> table(List<@Nullable String> texts) {
        return table(QuickSpark.session(), texts);
    }

    static Dataset<Row> table(SparkSession session, List<@Nullable String> texts) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            rows.add(RowFactory.create(row, texts.get(row)));
        }
        return session.createDataFrame(rows, SCHEMA);
    }

    static TextList list(List<@Nullable String> texts) {
        return TextList.of(table(texts), "id", "name");
    }

    /** A column of a file of the project's examples, which has no quoted line ends. */
    static List<@Nullable String> example(String file, int column) {
        Path examples = Path.of(System.getProperty("user.dir"));
        while (!Files.isDirectory(examples.resolve("examples"))) {
            examples = examples.getParent();
        }
        try {
            List<@Nullable String> texts = new ArrayList<>();
            List<String> lines = Files.readAllLines(examples.resolve("examples").resolve(file));
            for (String line : lines.subList(1, lines.size())) {
                texts.add(line.split(",", -1)[column]);
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One segment that nearly all texts have in common. */
    static List<@Nullable String> withOneHotSegment(long seed, int count) {
        Random random = new Random(seed);
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("internationalcompany");
            for (int letter = 0; letter < 5; letter++) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
