package io.github.seanettle.spark.join;

import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Joins lists on two workers and ends with an error if anything differs from what one machine finds. */
public final class TwoWorkersJob {
    static final String PASSED = "all joins are the same";

    private TwoWorkersJob() {}

    /** Counts as Levenshtein does, but fails where it is asked for the first time, or takes the whole JVM with it. */
    private record Fragile(String marks, boolean takesAll) implements StringDistance {
        @Override
        public int distance(CharSequence a, CharSequence b) {
            if (TaskContext.get() != null && isFirst()) {
                if (takesAll) {
                    Runtime.getRuntime().halt(1);
                }
                throw new IllegalStateException("as if a machine had failed");
            }
            return Metrics.levenshtein().distance(a, b);
        }

        private boolean isFirst() {
            Path mark = Path.of(marks).resolve(takesAll ? "died" : "failed");
            try {
                if (Files.exists(mark)) {
                    return false;
                }
                Files.createFile(mark);
                return true;
            } catch (FileAlreadyExistsException another) {
                return false;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /**
     * Runs.
     *
     * @param arguments a folder to leave marks in
     */
    public static void main(String[] arguments) {
        String classPath = System.getProperty("java.class.path");
        SparkSession session = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("seanettle-two-workers")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.executor.extraClassPath", classPath)
                .config("spark.executor.memory", "512m")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.sql.warehouse.dir", arguments[0])
                .getOrCreate();
        new Checks(session, arguments[0]).run();
        session.stop();
        System.out.println(PASSED);
    }

    private record Checks(SparkSession session, String folder) {
        void run() {
            List<@Nullable String> left = TestNames.names(71, 120);
            List<@Nullable String> right = TestNames.names(72, 150);
            MatchRule rule = MatchRule.withinDistance(Metrics.levenshtein(), 1);
            for (JoinRoute route : JoinRoute.values()) {
                link(left, right, rule, rule, route);
            }
            MatchRule failing = MatchRule.withinDistance(new Fragile(folder, false), 1);
            link(left, right, rule, failing, JoinRoute.SHUFFLE);
            check(Files.exists(Path.of(folder, "failed")), "no task failed");
            clusters(left, rule);
            MatchRule dying = MatchRule.withinDistance(new Fragile(folder, true), 1);
            link(left, right, rule, dying, JoinRoute.BROADCAST);
            check(Files.exists(Path.of(folder, "died")), "no executor died");
        }

        private void link(
                List<@Nullable String> left,
                List<@Nullable String> right,
                MatchRule rule,
                MatchRule onSpark,
                JoinRoute route) {
            List<Match> expected = rule.linker().link(left, right);
            List<Match> found = new ArrayList<>();
            SparkLinker.of(list(left), list(right), onSpark)
                    .withRoute(route)
                    .withBlockTexts(40)
                    .matches()
                    .collectAsList()
                    .forEach(row -> found.add(new Match(row.getInt(0), row.getInt(1), row.getDouble(2))));
            Comparator<Match> inOrder = Comparator.comparingInt(Match::left).thenComparingInt(Match::right);
            expected.sort(inOrder);
            found.sort(inOrder);
            check(expected.equals(found), route + ": expected " + expected + ", found " + found);
        }

        private void clusters(List<@Nullable String> texts, MatchRule rule) {
            List<String> expected = new ArrayList<>();
            Deduplicator.of(rule.linker())
                    .clusters(texts)
                    .forEach(cluster -> cluster.rows()
                            .forEach(row ->
                                    expected.add(row + " in " + cluster.rows().get(0))));
            List<String> found = new ArrayList<>();
            SparkDeduplicator.of(list(texts), rule)
                    .withRoute(JoinRoute.SHUFFLE)
                    .clusters()
                    .collectAsList()
                    .forEach(row -> found.add(row.getInt(0) + " in " + row.getInt(1)));
            Collections.sort(expected);
            Collections.sort(found);
            check(expected.equals(found), "expected " + expected + ", found " + found);
        }

        private TextList list(List<@Nullable String> texts) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < texts.size(); row++) {
                rows.add(RowFactory.create(row, texts.get(row)));
            }
            StructType schema =
                    new StructType().add("id", DataTypes.IntegerType).add("name", DataTypes.StringType);
            Dataset<Row> table = session.createDataFrame(rows, schema).repartition(3);
            return TextList.of(table, "id", "name");
        }

        private static void check(boolean holds, String message) {
            if (!holds) {
                throw new AssertionError(message);
            }
        }
    }
}
