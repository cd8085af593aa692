package io.github.seanettle.spark.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.Match;
import io.github.seanettle.match.Ties;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.spark.LocalSpark;
import io.github.seanettle.spark.SeanettleSpark;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a cluster the same pairs match as on one machine, on either way. */
@Tag("session")
class SparkLinkerTest {
    private static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(Match::left).thenComparingInt(Match::right).thenComparingDouble(Match::score);

    private static List<Match> matches(Dataset<Row> rows) {
        List<Match> matches = new ArrayList<>();
        rows.select("left_key", "right_key", "score")
                .collectAsList()
                .forEach(row -> matches.add(new Match(row.getInt(0), row.getInt(1), row.getDouble(2))));
        matches.sort(IN_ORDER);
        return matches;
    }

    private static List<Match> sorted(List<Match> matches) {
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort(IN_ORDER);
        return sorted;
    }

    /** Both ways, the second with blocks that are small enough to be divided. */
    private static void assertFindsTheSame(
            List<@Nullable String> left, List<@Nullable String> right, MatchRule rule, int blockTexts) {
        List<Match> expected = sorted(rule.linker().link(left, right));
        SparkLinker linker = SeanettleSpark.link(TestLists.list(left), TestLists.list(right), rule);
        assertEquals(expected, matches(linker.withRoute(JoinRoute.BROADCAST).matches()), rule + ", broadcast");
        assertEquals(
                expected,
                matches(linker.withRoute(JoinRoute.SHUFFLE)
                        .withBlockTexts(blockTexts)
                        .matches()),
                rule + ", shuffle");
    }

    private static void assertFindsTheSameBest(
            List<@Nullable String> left, List<@Nullable String> right, MatchRule rule, int count, Ties ties) {
        List<Match> expected = sorted(rule.linker().withTop(count, ties).link(left, right));
        SparkLinker linker = SparkLinker.of(TestLists.list(left), TestLists.list(right), rule)
                .withTop(count, ties);
        assertEquals(expected, matches(linker.withRoute(JoinRoute.BROADCAST).matches()), rule + ", broadcast");
        assertEquals(
                expected,
                matches(linker.withRoute(JoinRoute.SHUFFLE).withBlockTexts(100).matches()),
                rule + ", shuffle");
    }

    @Test
    void realListsMatchAsOnOneMachine() {
        List<@Nullable String> fodors = TestLists.example("fodors.csv", 0);
        List<@Nullable String> zagat = TestLists.example("zagat.csv", 0);
        assertTrue(fodors.size() > 100 && zagat.size() > 700);
        assertFindsTheSame(fodors, zagat, MatchRule.withinDistance(Metrics.damerauLevenshtein(), 2), 100);
        assertFindsTheSame(fodors, zagat, MatchRule.withSimilarity(Metrics.jaccard(), 0.5), 20);
    }

    @Test
    void realListsMatchUnderSparksOwnSettings() {
        List<@Nullable String> fodors = TestLists.example("fodors.csv", 0);
        List<@Nullable String> zagat = TestLists.example("zagat.csv", 0);
        MatchRule rule = MatchRule.withSimilarity(Metrics.jaroWinkler(), 0.9);
        List<Match> expected = sorted(rule.linker().link(fodors, zagat));
        TextList left = TextList.of(TestLists.table(LocalSpark.session(), fodors), "id", "name");
        TextList right = TextList.of(TestLists.table(LocalSpark.session(), zagat), "id", "name");
        SparkLinker linker = SparkLinker.of(left, right, rule);
        assertEquals(expected, matches(linker.matches()));
        assertEquals(expected, matches(linker.withBroadcastLimit(0, 0).matches()));
        List<Match> best = sorted(rule.linker().withTop(1).link(fodors, zagat));
        assertEquals(best, matches(linker.withTop(1).withBroadcastLimit(0, 0).matches()));
    }

    @Test
    void randomNamesMatchByAnyMetric() {
        List<@Nullable String> left = TestNames.names(41, 300);
        List<@Nullable String> right = TestNames.names(42, 400);
        for (String name : List.of("levenshtein", "osa", "indel", "hamming")) {
            assertFindsTheSame(left, right, MatchRule.withinDistance((StringDistance) Metrics.named(name), 1), 10);
        }
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Folding.Step.CASE, Folding.Step.ACCENTS));
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.levenshtein(folded), 0.8), 30);
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.ngramJaccard(2, folded), 0.6), 30);
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.jaro(), 0.85), 4096);
    }

    @Test
    void aMetricOfYourOwnServes() {
        List<@Nullable String> left = TestNames.names(43, 60);
        List<@Nullable String> right = TestNames.names(44, 70);
        StringMetric sameLength = (a, b) -> a.toString().contentEquals(b) ? 1 : a.length() == b.length() ? 0.5 : 0;
        StringDistance lengths = (a, b) -> a.toString().contentEquals(b) ? 0 : 1 + Math.abs(a.length() - b.length());
        assertFindsTheSame(left, right, MatchRule.withSimilarity(sameLength, 0.5), 20);
        assertFindsTheSame(left, right, MatchRule.withinDistance(lengths, 1), 20);
    }

    @Test
    void whatEverythingReachesFindsAllPairs() {
        List<@Nullable String> left = TestNames.names(45, 40);
        List<@Nullable String> right = TestNames.names(46, 30);
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.jaccard(), 0), 7);
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.jaroWinkler(), 0), 7);
        assertFindsTheSame(left, right, MatchRule.withinDistance(Metrics.levenshtein(), Integer.MAX_VALUE), 7);
    }

    @Test
    void equalRowsMatchAsOften() {
        List<@Nullable String> left = Collections.nCopies(300, "Ada Lovelace");
        List<@Nullable String> right = Collections.nCopies(200, "Ada Lovelacé");
        assertFindsTheSame(left, right, MatchRule.withinDistance(Metrics.levenshtein(), 1), 50);
        assertFindsTheSame(left, left, MatchRule.withSimilarity(Metrics.jaccard(), 1), 50);
    }

    @Test
    void aHotSegmentIsComparedInParts() {
        List<@Nullable String> left = TestLists.withOneHotSegment(47, 900);
        List<@Nullable String> right = TestLists.withOneHotSegment(48, 900);
        MatchRule rule = MatchRule.withinDistance(Metrics.levenshtein(), 1);
        assertFindsTheSame(left, right, rule, 60);
        String plan = SparkLinker.of(TestLists.list(left), TestLists.list(right), rule)
                .withRoute(JoinRoute.SHUFFLE)
                .withBlockTexts(60)
                .explain();
        assertFalse(plan.contains(" 0 keys divided"), plan);
    }

    @Test
    void veryLongTextsAndEmptyOnesMatch() {
        String text = "0123456789".repeat(3_000);
        List<@Nullable String> left = Arrays.asList(text, text + "x", "", null, "a", text.substring(5_000));
        List<@Nullable String> right = Arrays.asList("x" + text, null, "", "b", text.substring(4_999), "ab");
        assertFindsTheSame(left, right, MatchRule.withinDistance(Metrics.levenshtein(), 2), 2);
        assertFindsTheSame(left, right, MatchRule.withSimilarity(Metrics.levenshtein(), 0.8), 2);
    }

    @Test
    void emptyListsMatchNothing() {
        List<@Nullable String> none = Collections.singletonList(null);
        MatchRule rule = MatchRule.withSimilarity(Metrics.jaroWinkler(), 0);
        assertFindsTheSame(none, TestNames.names(49, 5), rule, 7);
        assertFindsTheSame(TestNames.names(49, 5), List.of(), rule, 7);
    }

    @Test
    void theBestOfEachRowAreThoseOfOneMachine() {
        List<@Nullable String> left = TestNames.names(50, 150);
        List<@Nullable String> right = TestNames.names(51, 250);
        right.addAll(right.subList(0, 60)); // several rows of a text
        right.addAll(right.subList(0, 60));
        for (Ties ties : Ties.values()) {
            assertFindsTheSameBest(left, right, MatchRule.withSimilarity(Metrics.jaroWinkler(), 0), 2, ties);
            assertFindsTheSameBest(left, right, MatchRule.withinDistance(Metrics.levenshtein(), 3), 3, ties);
        }
        assertFindsTheSameBest(left, right, MatchRule.withSimilarity(Metrics.jaccard(), 0.3), 1, Ties.FIRST);
    }

    @Test
    void theLimitSwitchesTheWayAndThePlanSaysSo() {
        TextList left = TestLists.list(Arrays.asList("anna", "bert", "clara", null));
        TextList right = TestLists.list(Arrays.asList("anne", "berta"));
        SparkLinker linker = SeanettleSpark.link(left, right, MatchRule.withinDistance(Metrics.levenshtein(), 1));
        String small = linker.withBroadcastLimit(2, 9).explain();
        assertTrue(small.contains("route: broadcast, as the right list is within the limit of 2 rows, 9 bytes"), small);
        assertTrue(small.contains("left: 3 rows, 13 bytes"), small);
        assertTrue(small.contains("index: of the right list"), small);
        assertTrue(small.contains("pairs: at most 6"), small);
        for (SparkLinker over : List.of(linker.withBroadcastLimit(1, 9), linker.withBroadcastLimit(2, 8))) {
            String large = over.explain();
            assertTrue(large.contains("route: shuffle, as the right list is above the limit"), large);
            assertTrue(large.contains("texts: 3 and 2 different ones"), large);
            assertEquals(List.of(new Match(0, 0, 1), new Match(1, 1, 1)), matches(over.matches()));
        }
        assertEquals(List.of(new Match(0, 0, 1), new Match(1, 1, 1)), matches(linker.matches()));
        String swapped = SeanettleSpark.link(right, left, MatchRule.withSimilarity(Metrics.jaro(), 0.9))
                .explain();
        assertTrue(swapped.contains("index: of the left list"), swapped);
        String top = SeanettleSpark.top(right, left, 1, MatchRule.withSimilarity(Metrics.jaro(), 0.9))
                .explain();
        assertTrue(top.contains("index: of the right list"), top);
    }

    @Test
    void keysOfAnyTypeNameRowsAndTextsComeOnRequest() {
        Dataset<Row> table = TestLists.table(Arrays.asList("anna", "anne", "anna"))
                .withColumn(
                        "code",
                        functions.concat(
                                functions.lit("k"),
                                functions.col("id").divide(2).cast("int")));
        TextList both =
                TextList.of(table, functions.struct(functions.col("code"), functions.col("id")), functions.col("name"));
        TextList codes = TextList.of(table, "code", "name"); // k0, k0, k1: not unique
        for (JoinRoute route : JoinRoute.values()) {
            List<Row> rows = SeanettleSpark.link(codes, both, MatchRule.withinDistance(Metrics.osa(), 0))
                    .withTexts()
                    .withRoute(route)
                    .matches()
                    .orderBy("left_key", "right_key")
                    .collectAsList();
            assertEquals(
                    List.of(
                            "[k0,[k0,0],anna,anna,0.0]",
                            "[k0,[k1,2],anna,anna,0.0]",
                            "[k0,[k0,1],anne,anne,0.0]",
                            "[k1,[k0,0],anna,anna,0.0]",
                            "[k1,[k1,2],anna,anna,0.0]"),
                    rows.stream()
                            .map(Row::toString)
                            .sorted(Comparator.comparing((String row) -> row.substring(0, 3))
                                    .thenComparing(row -> row.contains("anne")))
                            .toList());
        }
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsTheReplacementCharacter() {
        Dataset<Row> table = LocalSpark.session()
                .sql("select 1 as id, cast(unhex('616EFF6E61') as string) as name"
                        + " union all select 2, 'an\uFFFDna' union all select 3, 'bert'");
        TextList list = TextList.of(table, "id", "name");
        for (JoinRoute route : JoinRoute.values()) {
            assertEquals(
                    List.of(
                            new Match(1, 1, 0),
                            new Match(1, 2, 0),
                            new Match(2, 1, 0),
                            new Match(2, 2, 0),
                            new Match(3, 3, 0)),
                    matches(SeanettleSpark.link(list, list, MatchRule.withinDistance(Metrics.levenshtein(), 0))
                            .withRoute(route)
                            .matches()));
        }
    }

    @Test
    void badArgumentsGetAClearMessage() {
        Dataset<Row> table = TestLists.table(List.of("a"));
        String notText = assertThrows(IllegalArgumentException.class, () -> TextList.of(table, "name", "id"))
                .getMessage();
        assertTrue(notText.contains("must be a string, but id is of type int: cast it"), notText);
        TextList list = TextList.of(table, "id", "name");
        MatchRule rule = MatchRule.withinDistance(Metrics.osa(), 1);
        assertThrows(IllegalArgumentException.class, () -> SeanettleSpark.top(list, list, 0, rule));
        assertThrows(IllegalArgumentException.class, () -> MatchRule.withSimilarity(Metrics.jaro(), 1.5));
        assertThrows(IllegalArgumentException.class, () -> MatchRule.withinDistance(Metrics.osa(), -1));
        assertThrows(NullPointerException.class, () -> SeanettleSpark.link(list, list, null));
        SparkLinker linker = SparkLinker.of(list, list, rule);
        assertThrows(IllegalArgumentException.class, () -> linker.withBroadcastLimit(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> linker.withPartitions(0));
    }
}
