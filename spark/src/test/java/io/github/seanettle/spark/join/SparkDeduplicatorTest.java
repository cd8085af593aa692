package io.github.seanettle.spark.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.Cluster;
import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.spark.SeanettleSpark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a cluster of machines the same rows are together as on one, on either way. */
@Tag("session")
class SparkDeduplicatorTest {
    private static final MatchRule ONE_EDIT = MatchRule.withinDistance(Metrics.levenshtein(), 1);

    /** The rows of each cluster, as one machine numbers them: by their lowest rows. */
    private static Map<Integer, List<Integer>> clusters(Dataset<Row> rows) {
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        rows.select("key", "cluster")
                .collectAsList()
                .forEach(row -> clusters.computeIfAbsent(row.getInt(1), lowest -> new ArrayList<>())
                        .add(row.getInt(0)));
        clusters.values().forEach(Collections::sort);
        return clusters;
    }

    private static Map<Integer, List<Integer>> expected(List<Cluster> clusters) {
        Map<Integer, List<Integer>> byLowest = new TreeMap<>();
        clusters.forEach(cluster -> byLowest.put(cluster.rows().get(0), cluster.rows()));
        return byLowest;
    }

    private static void assertFindsTheSame(List<@Nullable String> texts, MatchRule rule, int blockTexts) {
        Deduplicator deduplicator = Deduplicator.of(rule.linker()).withoutPairs();
        SparkDeduplicator onSpark = SeanettleSpark.dedupe(TestLists.list(texts), rule);
        SparkDeduplicator broadcast = onSpark.withRoute(JoinRoute.BROADCAST);
        SparkDeduplicator shuffle = onSpark.withRoute(JoinRoute.SHUFFLE).withBlockTexts(blockTexts);
        assertEquals(expected(deduplicator.clusters(texts)), clusters(broadcast.clusters()), rule + ", broadcast");
        assertEquals(
                expected(deduplicator.withSingles().clusters(texts)),
                clusters(shuffle.withSingles().clusters()),
                rule + ", shuffle");
        List<Match> pairs = new ArrayList<>();
        rule.linker().linkWithin(texts, pairs::add);
        Comparator<Match> inOrder = Comparator.comparingInt(Match::left).thenComparingInt(Match::right);
        pairs.sort(inOrder);
        for (SparkDeduplicator way : List.of(broadcast, shuffle)) {
            List<Match> found = new ArrayList<>();
            way.pairs()
                    .collectAsList()
                    .forEach(row -> found.add(new Match(row.getInt(0), row.getInt(1), row.getDouble(2))));
            found.sort(inOrder);
            assertEquals(pairs, found, rule.toString());
        }
    }

    @Test
    void realListsHaveTheSameClusters() {
        List<@Nullable String> names = TestLists.example("records.csv", 0);
        assertTrue(names.size() > 900);
        assertFindsTheSame(names, MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.93), 300);
    }

    @Test
    void randomNamesHaveTheSameClusters() {
        List<@Nullable String> names = TestNames.names(61, 400);
        assertFindsTheSame(names, ONE_EDIT, 20);
        assertFindsTheSame(names, MatchRule.withSimilarity(Metrics.jaccard(), 0.6), 20);
        StringMetric sameLength = (a, b) -> a.toString().contentEquals(b) ? 1 : a.length() == b.length() ? 0.5 : 0;
        assertFindsTheSame(names.subList(0, 60), MatchRule.withSimilarity(sameLength, 0.7), 20);
    }

    @Test
    void adversarialListsHaveTheSameClusters() {
        assertFindsTheSame(Collections.nCopies(200, "Ada Lovelace"), ONE_EDIT, 10);
        assertFindsTheSame(TestLists.withOneHotSegment(62, 300), ONE_EDIT, 40);
        assertFindsTheSame(Arrays.asList("", null, "a", "", "abc", null), ONE_EDIT, 40);
    }

    @Test
    void aManyTimesRepeatedTextIsComparedOnce() {
        List<@Nullable String> texts = new ArrayList<>(Collections.nCopies(50_000, "Ada Lovelace"));
        texts.add("Ada Lovelacé");
        texts.add("Alan Turing");
        Dataset<Row> clusters = SparkDeduplicator.of(TestLists.list(texts), ONE_EDIT)
                .withRoute(JoinRoute.SHUFFLE)
                .clusters();
        assertEquals(50_001, clusters.where("cluster = 0").count());
        assertEquals(50_001, clusters.count());
    }

    @Test
    void longChainsAreOneCluster() {
        List<@Nullable String> chain = new ArrayList<>();
        for (int length = 300; length > 0; length--) {
            chain.add("a".repeat(length)); // each is one edit from the next
        }
        chain.add("b".repeat(50));
        chain.add("b".repeat(51));
        SparkDeduplicator onSpark = SparkDeduplicator.of(TestLists.list(chain), ONE_EDIT);
        Map<Integer, List<Integer>> expected =
                expected(Deduplicator.of(ONE_EDIT.linker()).withoutPairs().clusters(chain));
        assertEquals(2, expected.size());
        assertEquals(expected, clusters(onSpark.clusters()));
        assertEquals(expected, clusters(onSpark.withEdgesOfATask(0).clusters()));
    }

    @Test
    void manyEdgesAreJoinedInRoundsByTextsToo() {
        List<Row> edges = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            edges.add(RowFactory.create("n" + (i + 1), "n" + i));
        }
        edges.add(RowFactory.create("x", "y"));
        Dataset<Row> trees = TestLists.table(List.of("a"))
                .sparkSession()
                .createDataFrame(
                        edges, new StructType().add(Components.NODE, "string").add(Components.ROOT, "string"));
        for (boolean byText : new boolean[] {true, false}) {
            List<Row> found = Components.ofMany(trees, byText).collectAsList();
            assertEquals(63, found.size());
            assertEquals(
                    63,
                    new HashSet<>(found.stream().map(row -> row.getString(0)).toList()).size());
            for (Row row : found) {
                assertEquals(row.getString(0).startsWith("n") ? "n0" : "x", row.getString(1));
            }
        }
    }

    @Test
    void thePlanSaysHowItRuns() {
        SparkDeduplicator onSpark = SparkDeduplicator.of(TestLists.list(TestNames.names(63, 50)), ONE_EDIT);
        assertTrue(onSpark.explain().startsWith("dedupe levenshtein ≤ 1\nroute: broadcast"), onSpark.explain());
        String shuffle = onSpark.withBroadcastLimit(0, 0).explain();
        assertTrue(shuffle.contains("route: shuffle, as the right list is above the limit of 0 rows"), shuffle);
    }

    @Test
    void textsComeOnRequestAndEqualRowsAreOne() {
        Dataset<Row> table = TestLists.table(Arrays.asList("anna", "anne", "bert"));
        TextList twice = TextList.of(table.union(table), "id", "name");
        SparkDeduplicator onSpark = SparkDeduplicator.of(twice, ONE_EDIT).withTexts();
        List<String> clusters = onSpark.clusters().collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
        assertEquals(List.of("[0,0,anna]", "[1,0,anne]"), clusters);
        List<String> pairs =
                onSpark.pairs().collectAsList().stream().map(Row::toString).toList();
        assertEquals(List.of("[0,1,anna,anne,1.0]"), pairs);
    }
}
