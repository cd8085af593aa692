package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("lists")
class LinkerTest {
    private static final List<String> LEFT = withNulls(RandomTexts.list(1, 120, 8));
    private static final List<String> RIGHT = withNulls(RandomTexts.list(2, 150, 8));

    static List<String> metricNames() {
        return Metrics.names();
    }

    @ParameterizedTest
    @MethodSource("metricNames")
    void findsWhatTwoLoopsFind(String name) {
        StringMetric metric = Metrics.named(name);
        for (double min : new double[] {0, 0.3, 0.5, 0.75, 1}) {
            List<Match> expected = bySimilarity(metric, min, LEFT, RIGHT);
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = Linker.withSimilarity(metric, min).withPlan(plan);
                assertEquals(expected, linker.link(LEFT, RIGHT), name + " from " + min + ", " + plan);
            }
            StringMetric own = (a, b) -> metric.similarity(a, b);
            assertEquals(expected, Linker.withSimilarity(own, min).link(LEFT, RIGHT), "own, from " + min);
        }
        if (metric instanceof StringDistance distance) {
            for (int max : new int[] {0, 1, 2, 5, Integer.MAX_VALUE}) {
                List<Match> expected = byDistance(distance, max, LEFT, RIGHT);
                for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                    Linker linker = Linker.withinDistance(distance, max).withPlan(plan);
                    assertEquals(expected, linker.link(LEFT, RIGHT), name + " to " + max + ", " + plan);
                }
                StringDistance own = (a, b) -> distance.distance(a, b);
                assertEquals(expected, Linker.withinDistance(own, max).link(LEFT, RIGHT), "own, to " + max);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("metricNames")
    void losesNoPairOfShortWordsAtAnyCutOff(String name) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.size() < 121; i++) {
            for (String letter : List.of("a", "b", "c")) {
                words.add(words.get(i) + letter);
            }
        }
        StringMetric metric = Metrics.named(name);
        for (int twentieths = 0; twentieths <= 20; twentieths++) {
            double min = twentieths / 20.0;
            List<Match> expected = bySimilarity(metric, min, words, words);
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = Linker.withSimilarity(metric, min).withPlan(plan);
                assertEquals(expected, linker.link(words, words), name + " from " + min + ", " + plan);
            }
        }
        for (int max = 0; max <= 8 && metric instanceof StringDistance; max++) {
            StringDistance distance = (StringDistance) metric;
            List<Match> expected = byDistance(distance, max, words, words);
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = Linker.withinDistance(distance, max).withPlan(plan);
                assertEquals(expected, linker.link(words, words), name + " to " + max + ", " + plan);
            }
        }
    }

    @Test
    void matchesPlantedAtTheCutOffAreFoundAndThoseBeyondAreNot() {
        StringDistance metric = Metrics.damerauLevenshtein();
        List<String> left = List.of("Jellyfish Incorporated");
        List<String> right = List.of("Jellyfihs Incorportaed", "Jellyfihs Incorportade", "Jellyfish Incorporated");
        assertEquals(
                List.of(new Match(0, 2, 0), new Match(0, 0, 2)),
                Linker.withinDistance(metric, 2).link(left, right));
        assertEquals(
                List.of(new Match(0, 2, 0), new Match(0, 0, 2), new Match(0, 1, 3)),
                Linker.withinDistance(metric, 3).link(left, right));
        double exactly = metric.similarity(left.get(0), right.get(0));
        assertEquals(2, Linker.withSimilarity(metric, exactly).link(left, right).size());
        assertEquals(
                1,
                Linker.withSimilarity(metric, Math.nextUp(exactly))
                        .link(left, right)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsDoesNotShow(int threads) {
        List<String> left = RandomTexts.list(5, 900, 5);
        List<String> right = RandomTexts.list(6, 1_000, 5);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Linker linker = Linker.withSimilarity(Metrics.jaroWinkler(), 0.8);
            List<Match> expected = linker.link(left, right);
            assertTrue(expected.size() > 1_000);
            assertEquals(expected, linker.withPool(pool).link(left, right));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void topKeepsTheBestAndOfEqualOnesTheFirst() {
        List<String> left = List.of("abcd", "zzzz");
        List<String> right = List.of("abxx", "abcx", "abcd", "abcy", "qqqq");
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 3);
        assertEquals(
                List.of(new Match(0, 2, 0), new Match(0, 1, 1)),
                linker.withTop(2).link(left, right));
        assertEquals(List.of(new Match(0, 2, 0)), linker.withTop(1).link(left, right));
        assertEquals(4, linker.withTop(9).link(left, right).size());
    }

    @Test
    void topKeepsTiesIfWanted() {
        List<String> left = List.of("abcd", "zzzz");
        List<String> right = List.of("abxx", "abcx", "abcd", "abcy", "qqqq");
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 3).withTop(2, Ties.ALL);
        assertEquals(List.of(new Match(0, 2, 0), new Match(0, 1, 1), new Match(0, 3, 1)), linker.link(left, right));
    }

    @Test
    void corporaAreLinkedAsListsAre() {
        Linker linker = Linker.withSimilarity(Metrics.jaroWinkler(), 0.7);
        Corpus left = Corpus.of(LEFT, TextOptions.DEFAULT);
        Corpus right = Corpus.of(RIGHT, TextOptions.DEFAULT);
        List<Match> matches = new ArrayList<>();
        linker.link(left, right, matches::add);
        assertEquals(linker.link(LEFT, RIGHT), matches);
        List<Match> within = new ArrayList<>();
        linker.linkWithin(LEFT, within::add);
        List<Match> withinCorpus = new ArrayList<>();
        linker.linkWithin(left, withinCorpus::add);
        assertEquals(within, withinCorpus);
        assertFalse(within.isEmpty());
    }

    @Test
    void aBudgetOfOneMatchChangesNothing() {
        List<String> equal = Collections.nCopies(300, "abc");
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
        assertEquals(linker.link(equal, equal), linker.withBudget(1).link(equal, equal));
        assertEquals(90_000, linker.link(equal, equal).size());
    }

    @Test
    void textsAreFoldedAndMissingOnesMatchNothing() {
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS));
        List<String> left = Arrays.asList(null, "MÜLLER", "");
        List<String> right = Arrays.asList("muller", null, "", null);
        assertEquals(
                List.of(new Match(1, 0, 0), new Match(2, 2, 0)),
                Linker.withinDistance(Metrics.levenshtein(folded), 2).link(left, right));
        assertEquals(
                List.of(new Match(1, 0, 1), new Match(2, 2, 1)),
                Linker.withSimilarity(Metrics.jaro(folded), 0.5).link(left, right));
        assertEquals(
                List.of(new Match(1, 0, 0), new Match(1, 2, 0), new Match(2, 0, 0), new Match(2, 2, 0)),
                Linker.withSimilarity((a, b) -> 0, 0).link(left, right));
        StringDistance lengths = (a, b) -> Math.abs(a.length() - b.length());
        assertEquals(
                List.of(new Match(1, 0, 0), new Match(2, 2, 0)),
                Linker.withinDistance(lengths, 0).link(left, right));
    }

    @Test
    void emptyListsHaveNoMatches() {
        Linker linker = Linker.withSimilarity(Metrics.jaro(), 0);
        assertEquals(List.of(), linker.link(List.of(), List.of()));
        assertEquals(List.of(), linker.link(List.of("a"), List.of()));
        assertEquals(List.of(), linker.link(List.of(), List.of("a")));
    }

    @Test
    void progressRisesAndEndsWithAllPairs() {
        List<Long> told = new ArrayList<>();
        List<String> left = RandomTexts.list(3, 1_000, 4);
        List<String> right = RandomTexts.list(4, 1_000, 4);
        Linker.withinDistance(Metrics.levenshtein(), 0)
                .withProgress((pairs, ofPairs) -> {
                    assertEquals(1_000_000, ofPairs);
                    told.add(pairs);
                })
                .link(left, right);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1_000_000, told.get(told.size() - 1));
    }

    @Test
    void interruptingEndsTheWorkAndKeepsTheFlag() {
        List<String> many = RandomTexts.list(3, 2_000, 8);
        Linker linker = Linker.withSimilarity(Metrics.jaro(), 0.5);
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> linker.link(many, many, match -> {}));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void whatTheSinkOrTheMetricThrowsComesOut() {
        List<String> many = RandomTexts.list(3, 2_000, 4);
        IllegalStateException full = new IllegalStateException("full");
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> linker.link(many, many, match -> {
                            throw full;
                        })));
        StringMetric broken = (a, b) -> {
            throw new ArithmeticException("broken");
        };
        assertThrows(
                ArithmeticException.class,
                () -> Linker.withSimilarity(broken, 0.5).link(many, many));
        StringMetric outOfMemory = (a, b) -> {
            throw new StackOverflowError("deep");
        };
        assertThrows(
                StackOverflowError.class,
                () -> Linker.withSimilarity(outOfMemory, 0.5).link(many, many));
    }

    @Test
    void badArgumentsAreNamed() {
        StringDistance metric = Metrics.levenshtein();
        assertEquals("maxDistance must be 0 or more, but is -1", message(() -> Linker.withinDistance(metric, -1)));
        assertEquals(
                "minSimilarity must be a number from 0 to 1, but is 1.5",
                message(() -> Linker.withSimilarity(metric, 1.5)));
        assertEquals(
                "minSimilarity must be a number from 0 to 1, but is NaN",
                message(() -> Linker.withSimilarity(metric, Double.NaN)));
        Linker linker = Linker.withinDistance(metric, 1);
        assertEquals("count must be 1 or more, but is 0", message(() -> linker.withTop(0)));
        assertThrows(NullPointerException.class, () -> Linker.withinDistance(null, 1));
        assertThrows(NullPointerException.class, () -> Linker.withSimilarity(null, 1));
        assertThrows(NullPointerException.class, () -> linker.withPool(null));
        assertThrows(NullPointerException.class, () -> linker.withProgress(null));
        assertThrows(NullPointerException.class, () -> linker.withTop(1, null));
        assertThrows(NullPointerException.class, () -> linker.linkWithin(List.of(), null));
        assertThrows(NullPointerException.class, () -> linker.link(null, List.of()));
        assertThrows(NullPointerException.class, () -> linker.link(List.of(), null));
        assertThrows(NullPointerException.class, () -> linker.link(List.of(), List.of(), null));
    }

    @Test
    void theDocumentedExampleHolds() {
        Linker linker = Linker.withinDistance(Metrics.damerauLevenshtein(), 2).withTop(1);
        List<Match> matches = linker.link(List.of("Jellyfish Inc"), List.of("Jelly Fish Inc", "Squid Ltd"));
        assertEquals("[Match[left=0, right=0, score=2.0]]", matches.toString());
        assertFalse(matches.isEmpty());
    }

    private static List<Match> bySimilarity(StringMetric metric, double min, List<String> left, List<String> right) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i) != null && right.get(j) != null) {
                    double similarity = metric.similarity(left.get(i), right.get(j));
                    if (similarity >= min) {
                        matches.add(new Match(i, j, similarity));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(match -> -match.score())
                .thenComparingInt(Match::right));
        return matches;
    }

    private static List<Match> byDistance(StringDistance metric, int max, List<String> left, List<String> right) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i) != null && right.get(j) != null) {
                    int distance = metric.distance(left.get(i), right.get(j));
                    if (distance <= max) {
                        matches.add(new Match(i, j, distance));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(Match::score)
                .thenComparingInt(Match::right));
        return matches;
    }

    private static String message(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static List<String> withNulls(List<String> texts) {
        List<String> list = new ArrayList<>(texts);
        list.set(7, null);
        list.set(23, null);
        return list;
    }
}
