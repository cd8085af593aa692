package io.github.seanettle.spark.benchmark;

import io.github.seanettle.spark.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * Measures functions in queries on one thread, by turns, each net of the same query with a function that does nearly nothing:
 * comparing all pairs of two tables, where one text stays the same for a while, and the pairs of one table, where both
 * change.
 */
final class FunctionBenchmark {
    /** What the textbook gets: one of so many pairs. */
    private static final int SHARE_OF_SLOW = 2;

    private final SparkSession spark = LocalSpark.session();
    private final int rounds;
    private final List<Map<String, Object>> lines = new ArrayList<>();

    private FunctionBenchmark(int rounds) {
        this.rounds = rounds;
    }

    /** Takes the file of the result, how many rows a table has, how many rounds; and two lists of names, if there are any. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        FunctionBenchmark benchmark = new FunctionBenchmark(Integer.parseInt(arguments[2]));
        Random random = new Random(20261123);
        boolean areLists = arguments.length > 4;
        benchmark.prepare(
                areLists ? names(Path.of(arguments[3]), rows, random) : madeUp(rows, random),
                areLists ? names(Path.of(arguments[4]), rows, random) : madeUp(rows, random));
        benchmark.compare("levenshtein", "levenshtein(a, b)", "seanettle_levenshtein(a, b)", 1);
        benchmark.compare("jaro_winkler", "commons_jaro_winkler(a, b)", "jaro_winkler(a, b)", 1);
        benchmark.compare("damerau_levenshtein", "textbook_damerau(a, b)", "damerau_levenshtein(a, b)", SHARE_OF_SLOW);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("rowsATable", rows);
        result.put("rounds", benchmark.rounds);
        result.put("lines", benchmark.lines);
        ResultFile.write(Path.of(arguments[0]), "spark-functions", benchmark.spark, result);
    }

    private void prepare(List<String> left, List<String> right) {
        spark.conf().set("spark.sql.adaptive.enabled", "false");
        spark.createDataset(left, Encoders.STRING())
                .toDF("a")
                .coalesce(1)
                .cache()
                .createOrReplaceTempView("l");
        spark.createDataset(right, Encoders.STRING())
                .toDF("b")
                .coalesce(1)
                .cache()
                .createOrReplaceTempView("r");
        spark.sql("SELECT a, b FROM l CROSS JOIN r ORDER BY hash(a, b, 7)")
                .coalesce(1)
                .cache()
                .createOrReplaceTempView("pairs");
        spark.sql("SELECT count(*) FROM pairs").collectAsList();
        register("empty_udf", Contestants.EmptyUdf.class);
        register("commons_jaro_winkler", Contestants.CommonsTextJaroWinkler.class);
        register("textbook_damerau", Contestants.TextbookDamerau.class);
    }

    private void register(String name, Class<?> type) {
        spark.udf().registerJava(name, type.getName(), DataTypes.DoubleType);
    }

    private void compare(String name, String theirs, String ours, int part) {
        String left = "(SELECT * FROM l WHERE pmod(hash(a), " + part + ") = 0)";
        lines.add(measure(name, "cross join", "FROM " + left + " CROSS JOIN r", theirs, ours));
        lines.add(measure(name, "table of pairs", "FROM pairs WHERE pmod(hash(a), " + part + ") = 0", theirs, ours));
    }

    private Map<String, Object> measure(String name, String shape, String from, String theirs, String ours) {
        List<String> calls = List.of("length(a) + length(b)", "empty_udf(a, b)", theirs, ours);
        long pairs = spark.sql("SELECT count(*) " + from).first().getLong(0);
        double[][] nanos = new double[calls.size()][rounds];
        for (int round = -2; round < rounds; round++) { // two to warm up
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                spark.sql("SELECT sum(" + calls.get(i) + ") " + from).collectAsList();
                if (round >= 0) {
                    nanos[i][round] = (System.nanoTime() - start) / (double) pairs;
                }
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("function", name);
        result.put("shape", shape);
        result.put("pairs", pairs);
        List<Map<String, Object>> measured = new ArrayList<>();
        for (int i = 0; i < nanos.length; i++) {
            Arrays.sort(nanos[i]);
            Map<String, Object> call = new LinkedHashMap<>();
            call.put("call", calls.get(i));
            call.put("nanoseconds", ResultFile.spread(nanos[i]));
            measured.add(call);
        }
        result.put("calls", measured);
        double empty = median(nanos[0]);
        result.put("wholeQueryRatio", median(nanos[2]) / median(nanos[3]));
        result.put("netRatio", (median(nanos[2]) - empty) / (median(nanos[3]) - empty));
        System.out.println(from + "\n  " + result);
        return result;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static List<String> names(Path list, int count, Random random) throws IOException {
        List<String> names = new ArrayList<>(Files.readAllLines(list));
        Collections.shuffle(names, random);
        return names.subList(0, Math.min(count, names.size()));
    }

    private static List<String> madeUp(int count, Random random) {
        String[] syllables = {
            "an", "ber", "co", "da", "el", "fri", "gu", "ha", "lin", "mar", "ni", "or", "per", "ri", "son", "ta"
        };
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = 4 + random.nextInt(4); j > 0; j--) {
                name.append(syllables[random.nextInt(syllables.length)]).append(j == 4 ? " " : "");
            }
            names.add(name.toString());
        }
        return names;
    }
}
