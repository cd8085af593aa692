package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.Fuzzy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DuelSetTest {
    private static final Texts PAIRS = new Texts(new String[] {"ca", "anna"}, new String[] {"abc", "hannah"});

    private static double pairs(String measure) {
        return DuelSet.names(PAIRS).sum(Measure.named(measure));
    }

    @Test
    void everyMeasureSumsItsAnswers() {
        assertEquals(3 + 2, pairs("levenshtein"));
        assertEquals(2 + 2, pairs("levenshtein-within-1"));
        assertEquals(3 + 2, pairs("osa"));
        assertEquals(3 + 2, pairs("osa-within-2"));
        assertEquals(2 + 2, pairs("damerau-levenshtein"));
        assertEquals(2 + 2, pairs("damerau-levenshtein-within-2"));
        assertEquals(3 + 2, pairs("indel"));
        assertEquals(3 + 2, pairs("indel-within-2"));
        assertEquals(3 + 5, pairs("hamming"));
        double jaroWinkler = Fuzzy.jaroWinklerSimilarity("anna", "hannah");
        assertTrue(jaroWinkler > 0 && jaroWinkler < 0.9);
        assertEquals(Fuzzy.jaroWinklerSimilarity("ca", "abc") + jaroWinkler, pairs("jaro-winkler"));
        assertEquals(0, pairs("jaro-winkler-from-0.9"));
        assertEquals(pairs("jaro"), pairs("jaro-from-0.1"));
    }

    @Test
    void preparedQueriesMeetEveryCandidate() {
        DuelSet prepared = new DuelSet("prepared", true, PAIRS, List.of(), List.of());
        for (String measure : DuelSet.names(PAIRS).measures()) {
            double expected = 0;
            for (String a : PAIRS.left()) {
                for (String b : PAIRS.right()) {
                    expected += Measure.named(measure).facade().applyAsDouble(a, b);
                }
            }
            assertEquals(expected, prepared.sum(Measure.named(measure)), measure);
        }
        JsonNode request = prepared.request(Measure.named("jaro"));
        assertEquals("queries", request.get("call").asString());
        assertEquals("float64", request.get("type").asString());
        assertEquals(4, prepared.pairs());
    }

    @Test
    void anUnknownMeasureIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> pairs("soundex"));
        assertThrows(IllegalArgumentException.class, () -> pairs("osa-from-0.9"));
        assertThrows(IllegalArgumentException.class, () -> pairs("jaro-within-2"));
        assertThrows(NumberFormatException.class, () -> pairs("osa-within-few"));
    }

    @Test
    void longPairsAreSimilarOrUnrelated() {
        List<DuelSet> sets = DuelSet.longTexts();
        assertEquals(
                List.of("long-4-similar", "long-4-unrelated", "long-26-similar", "long-26-unrelated"),
                sets.stream().map(DuelSet::name).toList());
        for (DuelSet set : sets) {
            double distance = set.sum(Measure.named("levenshtein"));
            boolean similar = set.name().endsWith("-similar");
            assertTrue(similar ? distance > 60 && distance <= 200 : distance > 5000, set.name() + " " + distance);
            assertEquals(10_000, set.texts().left()[0].length());
            assertFalse(set.isTooSlowForRapidFuzz(Measure.named("damerau-levenshtein")));
        }
    }

    @Test
    void aMillionLettersHaveLessThanAThousandEdits() {
        DuelSet million = DuelSet.million();
        assertEquals(1_000_000, million.texts().left()[0].length());
        double distance = million.sum(Measure.named("damerau-levenshtein-within-1000"));
        assertTrue(distance > 800 && distance <= 900, "distance " + distance);
        assertTrue(million.isTooSlowForRapidFuzz(Measure.named("damerau-levenshtein-within-1000")));
    }

    @Test
    void bothSidesReadTheSameTexts(@TempDir Path folder) throws IOException {
        DuelSet again = DuelSet.names(PAIRS).through(folder);
        assertArrayEquals(PAIRS.left(), again.texts().left());
        assertArrayEquals(PAIRS.right(), again.texts().right());
        assertEquals(
                PAIRS.left().length, Texts.lines(folder.resolve("right.txt")).size());
    }

    @Test
    void spreadsAreMediansBetweenTheSlowestAndTheFastest() {
        assertEquals(new Spread(2, 1, 9), Spread.of(9, 1, 2));
        assertEquals(new Spread(2.5, 1, 9), Spread.of(9, 1, 2, 3));
        assertEquals("2.50 [1.00 – 9.00]", Spread.of(9, 1, 2, 3).toString());
        var json = ResultFile.object();
        Spread.of(9, 1, 2).put(json);
        assertEquals(Spread.of(9, 1, 2), Spread.of(json));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(new double[0]));
    }
}
