package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzyIndexTest {
    private static final int QUERIES = 32;

    /** One of each kind: the others take the same ways, and the double loop takes long. */
    private static final Set<String> FOR_LONG_TEXTS = Set.of("damerau-levenshtein", "lcs", "jaro-winkler");

    private static final Comparator<Hit> BY_ROW = Comparator.comparingInt(Hit::row);

    static Stream<StringMetric> metrics() {
        return Stream.concat(
                Metrics.names().stream().map(Metrics::named),
                Stream.of(
                        Metrics.jaccard(2),
                        Metrics.ngramJaccard(2),
                        Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true)),
                        Metrics.levenshtein(new TextOptions(Unit.CODE_POINT, Folding.of(Step.CASE, Step.ACCENTS)))));
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatTwoLoopsFind(Lists lists) {
        List<String> queries = queries(lists);
        for (StringMetric metric : metrics().toList()) {
            if (lists != Lists.LONG || FOR_LONG_TEXTS.contains(metric.toString())) {
                FuzzyIndex index = FuzzyIndex.of(lists.right, metric);
                if (metric instanceof StringDistance) {
                    check(index, queries, DoubleLoop.of(metric, true, queries, lists.right), true);
                }
                check(index, queries, DoubleLoop.of(metric, false, queries, lists.right), false);
            }
        }
    }

    /** Some texts of the left list, from all over it. */
    private static List<String> queries(Lists lists) {
        int step = Math.max(1, lists.left.size() / QUERIES);
        return IntStream.iterate(0, row -> row < lists.left.size(), row -> row + step)
                .mapToObj(lists.left::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void check(FuzzyIndex index, List<String> queries, DoubleLoop expected, boolean byDistance) {
        double[] cutOffs = byDistance ? new double[] {0, 1, 2, 3, 7, Integer.MAX_VALUE} : new double[] {1, 0.9, 0.7, 0};
        for (double cutOff : cutOffs) {
            List<List<Hit>> all = byRow(queries.size(), expected.within(cutOff, false));
            for (int row = 0; row < queries.size(); row++) {
                String query = queries.get(row);
                List<Hit> hits = all.get(row);
                assertEquals(hits, within(index, query, byDistance, cutOff), () -> index + " " + cutOff);
                assertEquals(!hits.isEmpty(), exists(index, query, byDistance, cutOff));
                assertEquals(sortedByRow(hits), sortedByRow(streamed(index, query, byDistance, cutOff)));
            }
        }
        for (int count : new int[] {1, 3, 40, Integer.MAX_VALUE}) {
            for (Ties ties : Ties.values()) {
                List<List<Hit>> all = byRow(queries.size(), expected.top(count, ties, false));
                for (int row = 0; row < queries.size(); row++) {
                    assertEquals(all.get(row), top(index, queries.get(row), byDistance, count, ties));
                }
            }
        }
    }

    private static List<Hit> sortedByRow(List<Hit> hits) {
        return hits.stream().sorted(BY_ROW).toList();
    }

    /** The hits of each left row. */
    private static List<List<Hit>> byRow(int rows, List<Match> matches) {
        List<List<Hit>> hits = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            hits.add(new ArrayList<>());
        }
        matches.forEach(match -> hits.get(match.left()).add(new Hit(match.right(), match.score())));
        return hits;
    }

    private static List<Hit> within(FuzzyIndex index, String query, boolean byDistance, double cutOff) {
        return byDistance ? index.withinDistance(query, (int) cutOff) : index.withSimilarity(query, cutOff);
    }

    private static boolean exists(FuzzyIndex index, String query, boolean byDistance, double cutOff) {
        return byDistance ? index.existsWithinDistance(query, (int) cutOff) : index.existsWithSimilarity(query, cutOff);
    }

    private static List<Hit> streamed(FuzzyIndex index, String query, boolean byDistance, double cutOff) {
        List<Hit> hits = new ArrayList<>();
        Consumer<Hit> sink = hits::add;
        if (byDistance) {
            index.withinDistance(query, (int) cutOff, sink);
        } else {
            index.withSimilarity(query, cutOff, sink);
        }
        return hits;
    }

    private static List<Hit> top(FuzzyIndex index, String query, boolean byDistance, int count, Ties ties) {
        boolean isUsual = byDistance == index.metric() instanceof StringDistance;
        return isUsual ? index.top(query, count, ties) : index.withSimilarity(query, 0, count, ties);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void losesNoShortWordAtAnyCutOff(StringMetric metric) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.size() < 121; i++) {
            for (String letter : List.of("a", "b", "c")) {
                words.add(words.get(i) + letter);
            }
        }
        List<String> queries = new ArrayList<>(words);
        queries.addAll(List.of("d", "ad", "dd", "de", "dab", "abde", "cbda"));
        FuzzyIndex index = FuzzyIndex.of(words, metric);
        DoubleLoop similarities = DoubleLoop.of(metric, false, queries, words);
        for (int twentieths = 0; twentieths <= 20; twentieths++) {
            double least = twentieths / 20.0;
            List<List<Hit>> all = byRow(queries.size(), similarities.within(least, false));
            for (int row = 0; row < queries.size(); row++) {
                assertEquals(all.get(row), index.withSimilarity(queries.get(row), least));
            }
        }
        if (metric instanceof StringDistance) {
            DoubleLoop distances = DoubleLoop.of(metric, true, queries, words);
            for (int most = 0; most <= 8; most++) {
                List<List<Hit>> all = byRow(queries.size(), distances.within(most, false));
                for (int row = 0; row < queries.size(); row++) {
                    assertEquals(all.get(row), index.withinDistance(queries.get(row), most));
                }
            }
        }
    }

    @Test
    void aMetricOfOnesOwnIsAskedForEveryRow() {
        StringDistance lengths = (a, b) -> Math.abs(a.length() - b.length());
        FuzzyIndex index = FuzzyIndex.of(Arrays.asList("abc", null, "ab", "abcd", ""), lengths);
        assertEquals(List.of(new Hit(0, 0), new Hit(2, 1), new Hit(3, 1)), index.withinDistance("xyz", 1));
        assertEquals(List.of(new Hit(4, 0)), index.top("", 1));
        assertEquals(List.of(new Hit(0, 0), new Hit(2, 1), new Hit(3, 1)), index.top("xyz", 2, Ties.ALL));
        assertEquals(List.of(new Hit(0, 1), new Hit(3, 0.75)), index.withSimilarity("xyz", 0.7));
        assertTrue(index.existsWithinDistance("abcdef", 2));
        assertFalse(index.existsWithinDistance("abcdefg", 2));
        StringMetric same = (a, b) -> a.equals(b) ? 1 : 0.5;
        assertEquals(
                List.of(new Hit(1, 1), new Hit(0, 0.5)),
                FuzzyIndex.of(List.of("b", "a"), same).top("a", 2));
    }

    @Test
    void matchesAtTheCutOffAreFoundAndThoseBeyondAreNot() {
        StringDistance metric = Metrics.damerauLevenshtein();
        FuzzyIndex index = FuzzyIndex.of(
                List.of("Jellyfihs Incorportaed", "Jellyfihs Incorportade", "Jellyfish Incorporated"), metric);
        String query = "Jellyfish Incorporated";
        assertEquals(List.of(new Hit(2, 0), new Hit(0, 2)), index.withinDistance(query, 2));
        assertEquals(List.of(new Hit(2, 0), new Hit(0, 2), new Hit(1, 3)), index.withinDistance(query, 3));
        double exactly = metric.similarity(query, "Jellyfihs Incorportaed");
        assertEquals(2, index.withSimilarity(query, exactly).size());
        assertEquals(1, index.withSimilarity(query, Math.nextUp(exactly)).size());
    }

    @Test
    void aQueryIsFoldedAsTheRowsAre() {
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES));
        FuzzyIndex index = FuzzyIndex.of(Arrays.asList(" MÜLLER", null, ""), Metrics.levenshtein(folded));
        assertEquals(List.of(new Hit(0, 0)), index.withinDistance("muller  ", 1));
        assertEquals(List.of(new Hit(2, 0)), index.withinDistance("  ", 1));
        assertEquals(" MÜLLER", index.text(0));
        assertNull(index.text(1));
    }

    @Test
    void lettersThatNoRowHasMatchNothing() {
        FuzzyIndex index = FuzzyIndex.of(List.of("kitten", "k\u0301\u0302itten", "\ud83d"), Metrics.levenshtein());
        assertEquals(List.of(new Hit(0, 1)), index.withinDistance("kittex", 1));
        assertEquals(List.of(new Hit(0, 2)), index.withinDistance("kitt\u03b1\u03b1", 2));
        assertEquals(List.of(new Hit(0, 2)), index.withinDistance("kitte\u0301\u0302n\u0301\u0302", 2));
        assertEquals(List.of(new Hit(1, 0), new Hit(0, 1)), index.withinDistance("k\u0301\u0302itten", 1));
        assertEquals(List.of(new Hit(2, 0)), index.withinDistance("\ud83d", 0));
        assertEquals(List.of(), index.withinDistance("\ud83e", 0));
        FuzzyIndex words = FuzzyIndex.of(List.of("a b", "a"), Metrics.jaccard());
        assertEquals(0.25, words.top("a \u03b1 \u03b2", 1).get(0).score() * 3 / 4, 0);
        assertEquals(List.of(new Hit(1, 1.0 / 3), new Hit(0, 0.25)), words.withSimilarity("a \u03b1 \u03b2", 0.1));
    }

    @Test
    void anEmptyIndexHasNoHits() {
        for (List<String> none : List.of(List.<String>of(), Collections.<String>singletonList(null))) {
            FuzzyIndex index = FuzzyIndex.of(none, Metrics.levenshtein());
            assertEquals(none.size(), index.size());
            assertEquals(List.of(), index.withinDistance("", Integer.MAX_VALUE));
            assertEquals(List.of(), index.top("a", 3));
            assertFalse(index.existsWithSimilarity("", 0));
        }
    }

    @Test
    void rowsMayBeAnything() {
        record Person(String name, int age) {}
        FuzzyIndex index = FuzzyIndex.of(
                List.of(new Person("Ada", 36), new Person("Alan", 41)), Person::name, Metrics.jaroWinkler());
        assertEquals(1, index.top("Allan", 1).get(0).row());
        assertEquals("Ada", index.text(0));
    }

    @Test
    void textsAreCopied() {
        StringBuilder text = new StringBuilder("kitten");
        List<CharSequence> list = new ArrayList<>(List.of(text));
        StringDistance own = (a, b) -> Metrics.levenshtein().distance(a, b);
        List<FuzzyIndex> indexes = List.of(FuzzyIndex.of(list, own), FuzzyIndex.of(list, Metrics.levenshtein()));
        text.setLength(0);
        list.clear();
        for (FuzzyIndex index : indexes) {
            assertEquals(List.of(new Hit(0, 0)), index.withinDistance("kitten", 0));
        }
    }

    @Test
    void theExampleInTheDocumentationIsTrue() {
        FuzzyIndex index =
                FuzzyIndex.of(List.of("Ada Lovelace", "Alan Turing", "Adam Love"), Metrics.damerauLevenshtein());
        assertEquals(
                "[Hit[row=1, score=1.0]]",
                index.withinDistance("Alan Turign", 2).toString());
        assertEquals(
                "[Hit[row=0, score=1.0], Hit[row=2, score=6.0]]",
                index.top("Ada Lovelance", 2).toString());
        assertFalse(index.existsWithinDistance("Grace", 2));
        assertEquals("Alan Turing", index.text(1));
        assertEquals("FuzzyIndex[3 rows, damerau-levenshtein]", index.toString());
    }

    @Test
    void threadsMaySearchAtOnce() throws Exception {
        List<String> rows = RandomTexts.list(71, 700, 7);
        List<String> queries = RandomTexts.list(72, 60, 7);
        FuzzyIndex index = FuzzyIndex.of(rows, Metrics.damerauLevenshtein());
        List<List<Hit>> expected =
                queries.stream().map(query -> index.withinDistance(query, 3)).toList();
        assertTrue(expected.stream().mapToInt(List::size).sum() > 200);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Hit>>>> answers = IntStream.range(0, 8)
                    .mapToObj(thread -> pool.submit(() -> queries.stream()
                            .map(query -> index.withinDistance(query, 3))
                            .toList()))
                    .toList();
            for (Future<List<List<Hit>>> answer : answers) {
                assertEquals(expected, answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anInterruptedThreadGetsNoAnswer() {
        StringMetric own = (a, b) -> 0.5;
        for (StringMetric metric : List.of(Metrics.jaro(), Metrics.jaccard(), own)) {
            FuzzyIndex index = FuzzyIndex.of(List.of("a", "b"), metric);
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> index.withSimilarity("a", 0.1));
            assertTrue(Thread.interrupted());
            assertFalse(index.withSimilarity("a", 0.1).isEmpty());
        }
    }

    @Test
    void whatTheSinkThrowsComesOut() {
        FuzzyIndex index = FuzzyIndex.of(List.of("a", "a"), Metrics.levenshtein());
        List<Hit> seen = new ArrayList<>();
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> index.withinDistance("a", 0, hit -> {
                    seen.add(hit);
                    throw new IllegalStateException("enough");
                }));
        assertEquals("enough", thrown.getMessage());
        assertEquals(List.of(new Hit(0, 0)), seen);
    }

    @Test
    @SuppressWarnings("NullAway")
    void badArgumentsAreRefused() {
        FuzzyIndex index = FuzzyIndex.of(List.of("a"), Metrics.levenshtein());
        assertMessage("maxDistance must be 0 or more, but is -1", () -> index.withinDistance("a", -1));
        assertMessage(
                "minSimilarity must be a number from 0 to 1, but is NaN", () -> index.withSimilarity("a", Double.NaN));
        assertMessage("minSimilarity must be a number from 0 to 1, but is 1.5", () -> index.withSimilarity("a", 1.5));
        assertMessage("count must be 1 or more, but is 0", () -> index.top("a", 0));
        UnsupportedOperationException none = assertThrows(
                UnsupportedOperationException.class,
                () -> FuzzyIndex.of(List.of("a"), Metrics.jaro()).withinDistance("a", 1));
        assertEquals("jaro has no distance, only a similarity: search by similarity", none.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> index.text(1));
        assertNamesNull("query", () -> index.withinDistance(null, 1));
        assertNamesNull("query", () -> index.existsWithSimilarity(null, 1));
        assertNamesNull("sink", () -> index.withSimilarity("a", 1, null));
        assertNamesNull("ties", () -> index.top("a", 1, null));
        assertNamesNull("texts", () -> FuzzyIndex.of(null, Metrics.jaro()));
        assertNamesNull("metric", () -> FuzzyIndex.of(List.of("a"), null));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNamesNull(String name, org.junit.jupiter.api.function.Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
