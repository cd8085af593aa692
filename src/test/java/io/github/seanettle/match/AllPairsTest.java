package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All sinks of the engine against two loops. */
@Tag("lists")
class AllPairsTest {
    private static final int BINS = 7;

    /** Every recurrence, every way to make a score of a code, and what does not run in lanes. */
    static Stream<StringMetric> metrics() {
        JaroWinklerOptions usual = JaroWinklerOptions.DEFAULT;
        StringDistance ownDistance = (a, b) -> Math.abs(a.length() - b.length());
        StringMetric ownSimilarity = (a, b) -> a.toString().contentEquals(b) ? 1 : 1.0 / (3 + a.length() + b.length());
        return Stream.concat(
                Metrics.names().stream().map(Metrics::named),
                Stream.of(
                        Metrics.jaroWinkler(usual.withMaxPrefix(6).withBoostThreshold(0.5)),
                        Metrics.jaroWinkler(usual.withLongTolerance(true)),
                        Metrics.ngramJaccard(2),
                        ownDistance,
                        ownSimilarity));
    }

    private static AllPairs allPairs(StringMetric metric, boolean byDistance) {
        return byDistance ? AllPairs.byDistance((StringDistance) metric) : AllPairs.bySimilarity(metric);
    }

    @ParameterizedTest
    @EnumSource
    void everySinkAnswersWhatTwoLoopsAnswer(Lists lists) {
        metrics().forEach(metric -> {
            check(metric, false, lists);
            if (metric instanceof StringDistance) {
                check(metric, true, lists);
            }
        });
    }

    private static void check(StringMetric metric, boolean byDistance, Lists lists) {
        String name = metric + (byDistance ? " by distance" : " by similarity");
        DoubleLoop expected = DoubleLoop.of(metric, byDistance, lists.left, lists.right);
        PairScores scores = allPairs(metric, byDistance).between(lists.left, lists.right);
        check(name, expected, scores, byDistance, false);
        DoubleLoop expectedWithin = DoubleLoop.of(metric, byDistance, lists.left, lists.left);
        check(name + " within", expectedWithin, allPairs(metric, byDistance).within(lists.left), byDistance, true);
        checkLinker(name, metric, byDistance, lists, expected, expectedWithin);
    }

    private static void check(String name, DoubleLoop expected, PairScores actual, boolean byDistance, boolean within) {
        assertEquals(expected.histogram(BINS, within), counts(actual.histogram(BINS)), name);
        for (ScoreMatrix.Element element : List.of(ScoreMatrix.Element.FLOAT, ScoreMatrix.Element.BYTE)) {
            MatrixChecks.check(name, expected.scores, actual.matrix(element), byDistance);
        }
        actual.matrix(ScoreMatrix.Element.SHORT, slice -> MatrixChecks.check(name, expected.scores, slice, byDistance));
        assertEquals(expected.top(1, Ties.FIRST, within), actual.best(), name);
        for (Ties ties : Ties.values()) {
            for (int count : new int[] {2, 40}) {
                List<Match> matches = new ArrayList<>();
                actual.top(count, ties, matches::add);
                assertEquals(expected.top(count, ties, within), matches, name + ", top " + count + " " + ties);
            }
        }
    }

    private static void checkLinker(
            String name,
            StringMetric metric,
            boolean byDistance,
            Lists lists,
            DoubleLoop expected,
            DoubleLoop expectedWithin) {
        for (double worst : byDistance ? new double[] {0, 3} : new double[] {0.3, 0.8}) {
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = byDistance
                        ? Linker.withinDistance((StringDistance) metric, (int) worst)
                        : Linker.withSimilarity(metric, worst);
                linker = linker.withPlan(plan).withBudget(500);
                String what = name + " from " + worst + ", " + plan;
                assertEquals(expected.within(worst, false), linker.link(lists.left, lists.right), what);
                List<Match> within = new ArrayList<>();
                linker.linkWithin(lists.left, within::add);
                assertEquals(expectedWithin.within(worst, true), within, what + ", within");
            }
        }
    }

    private static Map<Integer, Long> counts(Histogram histogram) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) > 0) {
                counts.put(bin, histogram.count(bin));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsDoesNotShow(int threads) {
        List<String> left = RandomTexts.list(5, 700, 6);
        List<String> right = RandomTexts.list(6, 2_000, 6);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            for (StringMetric metric :
                    List.of(Metrics.damerauLevenshtein(), Metrics.jaroWinkler(), Metrics.jaccard())) {
                AllPairs allPairs = AllPairs.bySimilarity(metric);
                PairScores expected = allPairs.between(left, right);
                PairScores actual = allPairs.withPool(pool).between(left, right);
                assertEquals(expected.histogram(), actual.histogram());
                List<Match> matches = new ArrayList<>();
                expected.top(3, Ties.ALL, matches::add);
                List<Match> again = new ArrayList<>();
                actual.top(3, Ties.ALL, again::add);
                assertTrue(matches.size() >= 3 * 700);
                assertEquals(matches, again);
            }
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.seanettle.metric.Metrics#names")
    void corporaAreComparedAsListsAre(String name) {
        StringMetric metric = Metrics.named(name);
        Corpus left = Corpus.of(Lists.SCRIPTS.left, TextOptions.DEFAULT);
        Corpus right = Corpus.of(Lists.SCRIPTS.right, text -> text, TextOptions.DEFAULT);
        AllPairs allPairs = AllPairs.bySimilarity(metric);
        assertEquals(
                allPairs.between(Lists.SCRIPTS.left, Lists.SCRIPTS.right).histogram(),
                allPairs.between(left, right).histogram());
        assertEquals(
                allPairs.within(Lists.SCRIPTS.left).histogram(),
                allPairs.within(left).histogram());
    }
}
