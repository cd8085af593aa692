package io.github.seanettle.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.StringDistanceLaws;
import io.github.seanettle.contract.StringMetricLaws;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {
    private static final TextOptions FOLDED =
            new TextOptions(Unit.CODE_POINT, Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES));

    static Stream<StringMetric> all() {
        List<StringMetric> metrics = new ArrayList<>();
        for (TextOptions text : List.of(TextOptions.DEFAULT, TextOptions.DEFAULT.withUnit(Unit.UTF16), FOLDED)) {
            Metrics.names().forEach(name -> metrics.add(Metrics.named(name, text)));
            metrics.add(Metrics.jaccard(2, text));
            metrics.add(Metrics.ngramJaccard(2, text));
            metrics.add(Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true), text));
            metrics.add(Metrics.jaroWinkler(new JaroWinklerOptions(0, 0.2, 5, false), text));
        }
        return metrics.stream();
    }

    static Stream<StringDistance> distances() {
        return all().filter(StringDistance.class::isInstance).map(StringDistance.class::cast);
    }

    static Stream<MetricDistance> metricDistances() {
        return all().filter(MetricDistance.class::isInstance).map(MetricDistance.class::cast);
    }

    @ParameterizedTest
    @MethodSource("all")
    void lawsHold(StringMetric metric) {
        StringMetricLaws laws = metric instanceof StringDistance distance
                ? new StringDistanceLaws(distance)
                : new StringMetricLaws(metric);
        laws.hold(20261123, 120, 12);
        laws.hold(4, 10, 150);
    }

    @ParameterizedTest
    @MethodSource("metricDistances")
    void triangleInequalityHolds(MetricDistance metric) {
        new StringDistanceLaws(metric).triangle(3, 28, 5);
    }

    @Test
    void osaIsNoMetricAndSaysSo() {
        StringDistance osa = Metrics.osa();
        assertFalse(osa instanceof MetricDistance);
        assertEquals(1, osa.distance("ab", "ba"));
        assertEquals(1, osa.distance("ba", "bca"));
        assertEquals(3, osa.distance("ab", "bca"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void serializedCopyIsEqualAndAnswersTheSame(StringMetric metric) {
        StringMetric copy = new StringMetricLaws(metric).serializedCopy();
        assertEquals(metric, copy);
        assertEquals(metric.hashCode(), copy.hashCode());
        assertEquals(metric.toString(), copy.toString());
        assertEquals(metric.similarity("Ünal", "Unar"), copy.similarity("Ünal", "Unar"));
    }

    @Test
    void differentMetricsAreNotEqual() {
        List<StringMetric> metrics = all().toList();
        for (int i = 0; i < metrics.size(); i++) {
            for (int j = 0; j < metrics.size(); j++) {
                assertEquals(i == j, metrics.get(i).equals(metrics.get(j)), metrics.get(i) + " " + metrics.get(j));
            }
        }
        assertNotEquals(Metrics.levenshtein(), "levenshtein");
        assertNotEquals(Metrics.jaro(), "jaro");
        assertNotEquals(Metrics.jaccard(), "jaccard");
    }

    @Test
    void namesAreReadable() {
        assertEquals("levenshtein", Metrics.levenshtein().toString());
        assertEquals("damerau-levenshtein", Metrics.named("damerau-levenshtein").toString());
        assertEquals("jaro", Metrics.jaro().toString());
        assertEquals("jaro-winkler", Metrics.jaroWinkler().toString());
        assertEquals(
                "jaro-winkler(maxPrefix=6, longTolerance=true)",
                Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withMaxPrefix(6).withLongTolerance(true))
                        .toString());
        assertEquals(
                "jaro-winkler(boostThreshold=0.8, prefixWeight=0.05)",
                Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT
                                .withBoostThreshold(0.8)
                                .withPrefixWeight(0.05))
                        .toString());
        assertEquals("jaccard", Metrics.jaccard().toString());
        assertEquals("jaccard(pieces=3)", Metrics.jaccard(3).toString());
        assertEquals("jaccard(ngrams=2)", Metrics.ngramJaccard(2).toString());
        assertEquals(
                "osa[code-point]",
                Metrics.osa(TextOptions.DEFAULT.withUnit(Unit.CODE_POINT)).toString());
        assertEquals(
                "jaro[grapheme, accents+case]",
                Metrics.jaro(TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS)))
                        .toString());
    }

    @Test
    void everyNameIsKnown() {
        assertEquals(
                "levenshtein damerau-levenshtein osa indel lcs hamming jaro jaro-winkler jaccard",
                String.join(" ", Metrics.names()));
        for (String name : Metrics.names()) {
            assertEquals(name, Metrics.named(name).toString());
        }
        assertEquals(Metrics.hamming(), assertInstanceOf(MetricDistance.class, Metrics.named("hamming")));
    }

    @Test
    void factoriesMakeWhatTheirNamesSay() {
        List<StringMetric> made = List.of(
                Metrics.levenshtein(),
                Metrics.damerauLevenshtein(),
                Metrics.osa(),
                Metrics.indel(),
                Metrics.lcs(),
                Metrics.hamming(),
                Metrics.jaro(),
                Metrics.jaroWinkler(),
                Metrics.jaccard());
        assertEquals(Metrics.names().stream().map(Metrics::named).toList(), made);
    }

    @Test
    void optionsAtTheirLimitsAreAllowedAndEqual() {
        JaroWinklerOptions limits = new JaroWinklerOptions(1, 0.25, 4, false);
        assertEquals(limits, JaroWinklerOptions.DEFAULT.withPrefixWeight(0.25).withBoostThreshold(1));
        assertEquals(new JaroWinklerOptions(1, 0.25, 4, false).hashCode(), limits.hashCode());
        assertNotEquals(JaroWinklerOptions.DEFAULT.hashCode(), limits.hashCode());
        JaroWinklerOptions noPrefix = new JaroWinklerOptions(0, 0, 0, false);
        assertEquals(
                Metrics.jaro().similarity("martha", "marhta"),
                Metrics.jaroWinkler(noPrefix).similarity("martha", "marhta"));
    }

    /** Texts with marks are read into buffers that are used again: what the call before left there must not be compared. */
    @Test
    void everyCallReadsItsOwnTexts() {
        StringDistance metric = Metrics.levenshtein();
        Runnable leaveOthers = () -> assertEquals(4, metric.distance("x\u0301", "k\u0302lmn"));
        leaveOthers.run();
        assertEquals(0.5, metric.normalizedDistance("q\u0301a", "q\u0301b"));
        leaveOthers.run();
        assertEquals(0.5, metric.similarity("q\u0301a", "q\u0301b"));
        leaveOthers.run();
        assertEquals(1, metric.distance("q\u0301a", "q\u0301b"));
        leaveOthers.run();
        assertEquals(2, metric.largestDistance("q\u0301a", "q\u0301b"));
        leaveOthers.run();
        assertEquals(1, metric.prepare("q\u0301a").distance("q\u0301b"));
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() {
        String message = assertThrows(IllegalArgumentException.class, () -> Metrics.named("levenstein"))
                .getMessage();
        assertTrue(message.startsWith("unknown metric \"levenstein\": did you mean levenshtein?"), message);
        assertTrue(message.contains("jaro-winkler"), message);
        String unlike = assertThrows(IllegalArgumentException.class, () -> Metrics.named("zzz"))
                .getMessage();
        assertTrue(unlike.startsWith("unknown metric \"zzz\" (metrics: levenshtein, "), unlike);
    }

    @Test
    void missingArgumentsAreNamed() {
        assertNull("text", () -> Metrics.levenshtein((TextOptions) null));
        assertNull("text", () -> Metrics.jaro((TextOptions) null));
        assertNull("text", () -> Metrics.jaccard((TextOptions) null));
        assertNull("options", () -> Metrics.jaroWinkler((JaroWinklerOptions) null));
        assertNull("name", () -> Metrics.named(null));
        for (StringMetric metric : all().toList()) {
            assertNull("a", () -> metric.similarity(null, "b"));
            assertNull("b", () -> metric.similarity("a", null));
            assertNull("a", () -> metric.normalizedDistance(null, "b"));
            assertNull("b", () -> metric.normalizedDistance("a", null, 0.5));
            assertNull("query", () -> metric.prepare(null));
            assertNull("candidate", () -> metric.prepare("a").similarity(null));
        }
        for (StringDistance metric : distances().toList()) {
            assertNull("a", () -> metric.distance(null, "b"));
            assertNull("b", () -> metric.distance("a", null, 1));
            assertNull("a", () -> metric.largestDistance(null, "b"));
            assertNull("b", () -> metric.largestDistance("a", null));
            assertNull("candidate", () -> metric.prepare("a").distance(null));
        }
    }

    @Test
    void badOptionsAreRefusedWithTheirValue() {
        assertMessage(
                "boostThreshold must be a number from 0 to 1, but is 1.5",
                () -> JaroWinklerOptions.DEFAULT.withBoostThreshold(1.5));
        assertMessage("maxPrefix must be 0 or more, but is -1", () -> JaroWinklerOptions.DEFAULT.withMaxPrefix(-1));
        assertMessage(
                "prefixWeight times maxPrefix must be a number from 0 to 1, but is 0.5 times 4",
                () -> JaroWinklerOptions.DEFAULT.withPrefixWeight(0.5));
        assertMessage(
                "prefixWeight times maxPrefix must be a number from 0 to 1, but is NaN times 4",
                () -> JaroWinklerOptions.DEFAULT.withPrefixWeight(Double.NaN));
        assertMessage(
                "prefixWeight times maxPrefix must be a number from 0 to 1, but is -0.1 times 4",
                () -> JaroWinklerOptions.DEFAULT.withPrefixWeight(-0.1));
        assertMessage("size must be 1 or more, but is 0", () -> Metrics.jaccard(0));
        assertMessage("n must be 1 or more, but is -2", () -> Metrics.ngramJaccard(-2));
        assertMessage(
                "maxDistance must be 0 or more, but is -1", () -> Metrics.osa().distance("a", "b", -1));
        assertMessage(
                "minSimilarity must be a number from 0 to 1, but is NaN",
                () -> Metrics.jaro().similarity("a", "b", Double.NaN));
        assertMessage(
                "maxNormalizedDistance must be a number from 0 to 1, but is 2.0",
                () -> Metrics.jaro().normalizedDistance("a", "b", 2));
    }

    @Test
    void unitsAndFoldingsDecideWhatIsEqual() {
        String composed = "Jos\u00e9";
        String decomposed = "Jose\u0301";
        assertEquals(0, Metrics.levenshtein().distance(composed, decomposed));
        TextOptions codePoints = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);
        assertEquals(2, Metrics.levenshtein(codePoints).distance(composed, decomposed));
        TextOptions plain = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS));
        assertEquals(0, Metrics.levenshtein(plain).distance("JOS\u00c9", "jose"));
        assertEquals(1, Metrics.levenshtein().distance("👍🏽a", "👎a"));
        assertEquals(
                2,
                Metrics.levenshtein(TextOptions.DEFAULT.withUnit(Unit.CODE_POINT))
                        .distance("👍🏽a", "👎a"));
        assertEquals(
                3, Metrics.levenshtein(TextOptions.DEFAULT.withUnit(Unit.UTF16)).distance("👍🏽a", "👎a"));
        assertEquals(1, Metrics.jaro(plain).similarity("ÀÉ", "ae"));
        assertEquals(1, Metrics.jaccard(plain).similarity("Père Noël", "noel PERE"));
    }

    private static void assertNull(String parameter, org.junit.jupiter.api.function.Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
