package io.github.seanettle.spark.example;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.spark.SeanettleSpark;
import io.github.seanettle.spark.join.MatchRule;
import io.github.seanettle.spark.join.SparkLinker;
import io.github.seanettle.spark.join.TextList;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * An example job: finds the people of one list in the records of another, and records that stand for the same person. Run it
 * with {@code spark/example}.
 */
public final class PeopleAndRecords {
    private PeopleAndRecords() {}

    /**
     * Runs the job on this machine.
     *
     * @param arguments the folder of the lists, and how many threads, 2 if it is not said
     */
    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder()
                .master("local[" + (arguments.length > 1 ? arguments[1] : "2") + "]")
                .appName("people and records")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        Path folder = Path.of(arguments[0]);
        run(table(spark, folder.resolve("people.csv")), table(spark, folder.resolve("records.csv")));
        spark.stop();
    }

    private static Dataset<Row> table(SparkSession spark, Path file) {
        return spark.read().option("header", true).csv(file.toString());
    }

    /** Returns how many people have a record. */
    static long run(Dataset<Row> people, Dataset<Row> records) {
        TextList names = TextList.of(people, "wikidata", "name");
        Dataset<Row> numbered = records.withColumn(
                "record", concat_ws(", ", col("name"), col("born"), col("birthplace"), col("wikidata")));
        TextList recordNames = TextList.of(numbered, "record", "name");

        SparkLinker best =
                SeanettleSpark.top(names, recordNames, 1, MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.92));
        System.out.println(best.explain());
        Dataset<Row> matches = best.withTexts().matches();
        matches.orderBy(col("score").desc(), col("left_key")).show(10, false);
        Row found = matches.join(numbered, col("right_key").equalTo(col("record")))
                .agg(count(lit(1)), avg(col("left_key").equalTo(col("wikidata")).cast("double")))
                .first();
        System.out.printf(
                "%d people have a record, and %.0f %% of these are theirs%n%n",
                found.getLong(0), 100 * found.getDouble(1));

        Dataset<Row> clusters = SeanettleSpark.dedupe(
                        recordNames, MatchRule.withinDistance(Metrics.damerauLevenshtein(), 1))
                .withTexts()
                .clusters();
        clusters.orderBy("cluster", "key").select("cluster", "text").show(10, false);
        return found.getLong(0);
    }
}
