package io.github.seanettle.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.internal.kernel.JaroKernel;
import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.Recurrence;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What engines ask of the metrics that work on units, against what the same metrics say of texts. */
class UnitMetricTest {
    private static final TextOptions TEXT = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);

    private final Workspace workspace = Workspace.borrow();

    static Stream<UnitMetric> all() {
        List<StringMetric> metrics = new ArrayList<>();
        Metrics.names().forEach(name -> metrics.add(Metrics.named(name, TEXT)));
        metrics.add(Metrics.jaccard(2, TEXT));
        metrics.add(Metrics.jaccard(3, TEXT));
        metrics.add(Metrics.ngramJaccard(2, TEXT));
        for (boolean longTolerance : new boolean[] {false, true}) {
            metrics.add(Metrics.jaroWinkler(new JaroWinklerOptions(0, 0.2, 5, longTolerance), TEXT));
        }
        return metrics.stream().map(UnitMetric.class::cast);
    }

    static Stream<UnitMetric.InLanes> inLanes() {
        return all().filter(UnitMetric.InLanes.class::isInstance).map(UnitMetric.InLanes.class::cast);
    }

    static Stream<UnitMetric.Counting> counting() {
        return all().filter(UnitMetric.Counting.class::isInstance).map(UnitMetric.Counting.class::cast);
    }

    @ParameterizedTest
    @MethodSource("inLanes")
    void whatLanesCountGivesTheSimilarity(UnitMetric.InLanes metric) {
        forRandomPairs((a, b) -> {
            Pattern pattern = new Pattern(a, 0, a.length);
            int code = metric instanceof UnitMetric.Counting counting
                    ? counting.distance(pattern, b, 0, b.length, Integer.MAX_VALUE, workspace)
                    : JaroKernel.matchesAndTranspositions(pattern, b, 0, b.length, workspace);
            assertEquals(
                    metric.similarity(pattern, b, 0, b.length, 0, workspace),
                    metric.similarity(code, a.length, b.length, Math.min(prefix(a, b), metric.prefixLimit())));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void similarTextsHaveAsManyUnitsInCommonAsTheyMust(UnitMetric metric) {
        forRandomPairs((a, b) -> {
            double similarity = metric.similarity(new Pattern(a, 0, a.length), b, 0, b.length, 0, workspace);
            int common = common(a, b);
            assertTrue(metric.leastCommon(a.length, b.length, similarity) <= common);
            if (metric instanceof UnitMetric.InLanes lanes) {
                int prefix = Math.min(prefix(a, b), lanes.prefixLimit());
                int known = lanes.leastCommon(a.length, b.length, similarity, prefix);
                assertTrue(known <= common);
                assertTrue(known >= metric.leastCommon(a.length, b.length, similarity));
            }
        });
    }

    /** Of what must be in common nothing is given away: there are texts that have no more. */
    @Test
    void noMoreUnitsMustBeInCommonThanSomeTextsHave() {
        counting().forEach(metric -> {
            boolean isIndel = metric.recurrence() == Recurrence.INDEL;
            for (int k = 0; k <= 9; k++) {
                assertEquals(isIndel ? 10 - k / 2 : 10 - k, metric.leastCommon(10, 10, k), metric.toString());
                assertEquals(isIndel ? (17 - k + 1) / 2 : 10 - k, metric.leastCommon(7, 10, k), metric.toString());
            }
            assertEquals(isIndel ? 7 : 5, metric.leastCommon(10, 10, isIndel ? 0.7 : 0.5), metric.toString());
            assertEquals(isIndel ? 7 : 5, metric.leastCommon(10, 10, isIndel ? 0.7 : 0.5, 10), metric.toString());
        });
        UnitMetric.InLanes jaro = (UnitMetric.InLanes) Metrics.jaro();
        assertEquals(7, jaro.leastCommon(10, 10, 0.8));
        UnitMetric.InLanes winkler = (UnitMetric.InLanes) Metrics.jaroWinkler();
        assertEquals(8, winkler.leastCommon(10, 10, 0.9));
        assertEquals(9, winkler.leastCommon(10, 10, 0.9, 0));
        assertEquals(4, winkler.prefixLimit());
    }

    @ParameterizedTest
    @MethodSource("counting")
    void theLargestDistanceIsTheLastThatIsSimilarEnough(UnitMetric.Counting metric) {
        for (int n = 1; n < 40; n++) {
            for (double least : new double[] {0, 0.1, 1 / 3.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1}) {
                int largest = metric.largestDistance(n, n, least);
                assertTrue(metric.similarity(largest, n, n, 0) >= least);
                boolean isAll = least == 0;
                assertTrue(
                        isAll
                                ? metric.similarity(largest, n, n, 0) == 0
                                : metric.similarity(largest + 1, n, n, 0) < least);
            }
        }
    }

    @Test
    void everyRecipeIsForOneMetric() {
        List<UnitMetric> metrics = all().toList();
        for (UnitMetric a : metrics) {
            assertTrue(((Object) a).toString().startsWith(a.recipe().name().replaceAll("-(pieces|ngrams)$", "")));
            for (UnitMetric b : metrics) {
                if (a.equals(b)) {
                    assertEquals(a.recipe(), b.recipe());
                    assertEquals(a.hashCode(), b.hashCode());
                } else {
                    assertNotEquals(a.recipe(), b.recipe());
                    assertNotEquals(a.hashCode(), b.hashCode());
                }
            }
        }
        assertEquals(
                List.of(0.7, 0.1, 4.0, 0.0),
                ((UnitMetric) Metrics.jaroWinkler()).recipe().numbers());
        assertEquals(List.of(3.0), ((UnitMetric) Metrics.jaccard(3)).recipe().numbers());
    }

    @Test
    void lanesComputeTheMetricOfTheName() {
        inLanes().forEach(metric -> {
            String name = metric.recipe()
                    .name()
                    .replace("-winkler", "")
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT);
            assertEquals(Recurrence.valueOf(name), metric.recurrence());
        });
    }

    private interface PairCheck {
        void check(int[] a, int[] b);
    }

    private static void forRandomPairs(PairCheck check) {
        Random random = new Random(20261124);
        IntFunction<int[]> text =
                letters -> random.ints(random.nextInt(14), 'a', 'a' + letters).toArray();
        for (int round = 0; round < 1_000; round++) {
            int letters = 1 + round % 6;
            int[] a = text.apply(letters);
            check.check(a, text.apply(letters));
            int[] near = a.clone();
            for (int i = 0; i < near.length; i += 1 + random.nextInt(8)) {
                near[near.length - 1 - i] = 'x';
            }
            check.check(a, near);
        }
    }

    private static int prefix(int[] a, int[] b) {
        int prefix = 0;
        while (prefix < Math.min(a.length, b.length) && a[prefix] == b[prefix]) {
            prefix++;
        }
        return prefix;
    }

    /** How many units have a partner in the other text, each one of its own. */
    private static int common(int[] a, int[] b) {
        List<Integer> left = new ArrayList<>();
        for (int unit : a) {
            left.add(unit);
        }
        int common = 0;
        for (Integer unit : b) {
            common += left.remove(unit) ? 1 : 0;
        }
        return common;
    }
}
