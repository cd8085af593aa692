package io.github.seanettle.spark.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.spark.SeanettleSpark;
import io.github.seanettle.spark.join.JoinRoute;
import io.github.seanettle.spark.join.MatchRule;
import io.github.seanettle.spark.join.TextList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures a join within two edits: on both ways over whole lists, and on a slice of them against a cross join with Spark's own
 * function as its filter. Started by {@code spark/benchmark-joins}.
 */
public final class JoinBenchmark {
    private static final int DISTANCE = 2;

    private JoinBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments the folder of the result, threads, rows of the slice, rounds, left file, right file
     */
    public static void main(String[] arguments) throws IOException {
        SparkSession spark = SparkSession.builder()
                .master("local[" + arguments[1] + "]")
                .appName("seanettle-benchmark-joins")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "16")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        System.out.println("Spark " + spark.version() + ", Java " + Runtime.version() + ", threads: " + arguments[1]);
        Dataset<Row> left = list(spark, arguments[4]);
        Dataset<Row> right = list(spark, arguments[5]);
        int rows = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("threads", Integer.parseInt(arguments[1]));
        result.put("rounds", rounds);
        Map<String, Object> slice = compare(slice(left, rows), slice(right, rows), rounds);
        Map<String, Object> whole = sizes("whole lists", left, right);
        List<Map<String, Object>> ways = new ArrayList<>();
        for (JoinRoute route : JoinRoute.values()) {
            whole.put(
                    route.toString(),
                    time(route.toString(), rounds, () -> join(left, right, route))
                            .toMap());
        }
        result.put("wholeLists", whole);
        ResultFile.write(Path.of(arguments[0]), "spark-joins", spark, result);
        spark.stop();
    }

    private static Dataset<Row> list(SparkSession spark, String file) {
        Dataset<Row> rows = spark.read()
                .text(file)
                .select(monotonically_increasing_id().as("id"), col("value").as("name"))
                .localCheckpoint(true);
        rows.count();
        return rows;
    }

    private static Dataset<Row> slice(Dataset<Row> list, int rows) {
        return list.limit(rows).repartition(4).localCheckpoint(true);
    }

    private static Map<String, Object> sizes(String name, Dataset<Row> left, Dataset<Row> right) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("list", name);
        sizes.put("leftRows", left.count());
        sizes.put("rightRows", right.count());
        System.out.println(sizes);
        return sizes;
    }

    private static Map<String, Object> compare(Dataset<Row> left, Dataset<Row> right, int rounds) {
        Map<String, Object> result = sizes("slice", left, right);
        Timed broadcast = time("broadcast", rounds, () -> join(left, right, JoinRoute.BROADCAST));
        Timed shuffle = time("shuffle", rounds, () -> join(left, right, JoinRoute.SHUFFLE));
        Timed cross = time("cross join, filter by Spark's levenshtein", 1, () -> crossJoin(left, right));
        if (Stream.of(broadcast, shuffle, cross)
                        .mapToLong(Timed::matches)
                        .distinct()
                        .count()
                != 1) {
            throw new AssertionError("the ways find different matches");
        }
        result.put("ways", List.of(broadcast.toMap(), shuffle.toMap(), cross.toMap()));
        result.put("crossJoinByBroadcast", cross.seconds() / broadcast.seconds());
        result.put("crossJoinByShuffle", cross.seconds() / shuffle.seconds());
        System.out.println(result);
        return result;
    }

    private static long join(Dataset<Row> left, Dataset<Row> right, JoinRoute route) {
        return SeanettleSpark.link(
                        TextList.of(left, "id", "name"),
                        TextList.of(right, "id", "name"),
                        MatchRule.withinDistance(Metrics.levenshtein(), DISTANCE))
                .withRoute(route)
                .matches()
                .count();
    }

    private static long crossJoin(Dataset<Row> left, Dataset<Row> right) {
        Dataset<Row> others = right.select(col("id").as("id2"), col("name").as("name2"));
        return left.crossJoin(others)
                .where(levenshtein(col("name"), col("name2")).leq(DISTANCE))
                .count();
    }

    /** Seconds of all rounds, the least first, and how many matches were found. */
    private record Timed(String way, double[] rounds, long matches) {
        double seconds() {
            return rounds[rounds.length / 2];
        }

        Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("way", way);
            map.put("matches", matches);
            map.put("seconds", ResultFile.spread(rounds));
            return map;
        }
    }

    /** The median of some rounds, behind one that does not count. */
    private static Timed time(String name, int rounds, LongSupplier work) {
        double[] seconds = new double[rounds];
        long matches = rounds > 1 ? work.getAsLong() : 0;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            matches = work.getAsLong();
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        Timed timed = new Timed(name, seconds, matches);
        System.out.println(timed.toMap());
        return timed;
    }
}
