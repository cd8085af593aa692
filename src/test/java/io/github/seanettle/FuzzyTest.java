package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.seanettle.contract.GoldenFile;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facade: published values, values of our own, and what its documentation says. */
class FuzzyTest {
    /** The published figures are cut off after three digits or more. */
    private static final double PUBLISHED = 1e-3;

    private static final double TO_THE_LAST_DIGIT = 1e-12;
    private static final Path JELLYFISH = Path.of("../shared/data/vectors/jellyfish.csv");

    static List<List<String>> ownValues() {
        return GoldenFile.rows("metrics.csv");
    }

    static List<List<String>> knownBugs() {
        return GoldenFile.rows("known-bugs.csv");
    }

    @ParameterizedTest
    @MethodSource("ownValues")
    void givesTheRightValue(List<String> row) {
        check(row);
    }

    @ParameterizedTest
    @MethodSource("knownBugs")
    void isRightWhereOthersWereWrong(List<String> row) {
        check(row);
    }

    @Test
    void allGoldenRowsWereRead() {
        assertEquals(163, ownValues().size());
        assertEquals(104, knownBugs().size());
    }

    /** Those of the encoders are compared in their own package. */
    @Test
    void jellyfishVectorsHoldWhereTheyAreAtHand() throws IOException {
        assumeTrue(Files.exists(JELLYFISH), JELLYFISH + " is not there; our own golden files have to do");
        List<String[]> vectors = new ArrayList<>();
        for (String line : Files.readAllLines(JELLYFISH)) {
            vectors.add(csvFields(GoldenFile.unescape(line)));
        }
        vectors.remove(0);
        assertEquals(170, vectors.size());
        for (String[] row : vectors) {
            assertVector(row[0], row[1], row[2], row[3]);
        }
    }

    @Test
    void documentedExamplesHold() {
        assertEquals(3, Fuzzy.levenshteinDistance("kitten", "sitting"));
        assertEquals(3, Fuzzy.levenshteinDistance("kitten", "sitting", 2));
        assertEquals(3, Fuzzy.levenshteinDistance("kitten", "sitting", 9));
        assertEquals(0.5714285714285714, Fuzzy.levenshteinSimilarity("kitten", "sitting"));
        assertEquals(0, Fuzzy.levenshteinSimilarity("kitten", "sitting", 0.9));
        assertEquals(2, Fuzzy.damerauLevenshteinDistance("ca", "abc"));
        assertEquals(2, Fuzzy.damerauLevenshteinDistance("ca", "abc", 1));
        assertEquals(2, Fuzzy.damerauLevenshteinDistance("ca", "abc", 9));
        assertEquals(0.33333333333333337, Fuzzy.damerauLevenshteinSimilarity("ca", "abc"));
        assertEquals(0, Fuzzy.damerauLevenshteinSimilarity("ca", "abc", 0.9));
        assertEquals(3, Fuzzy.osaDistance("ca", "abc"));
        assertEquals(3, Fuzzy.osaDistance("ca", "abc", 2));
        assertEquals(3, Fuzzy.osaDistance("ca", "abc", 9));
        assertEquals(0, Fuzzy.osaSimilarity("ca", "abc"));
        assertEquals(0, Fuzzy.osaSimilarity("ca", "abc", 0.9));
        assertEquals(5, Fuzzy.indelDistance("kitten", "sitting"));
        assertEquals(5, Fuzzy.indelDistance("kitten", "sitting", 4));
        assertEquals(5, Fuzzy.indelDistance("kitten", "sitting", 9));
        assertEquals(0.6153846153846154, Fuzzy.indelSimilarity("kitten", "sitting"));
        assertEquals(0, Fuzzy.indelSimilarity("kitten", "sitting", 0.9));
        assertEquals(3, Fuzzy.hammingDistance("karolin", "kathrin"));
        assertEquals(3, Fuzzy.hammingDistance("karolin", "kathrin", 2));
        assertEquals(3, Fuzzy.hammingDistance("karolin", "kathrin", 9));
        assertEquals(0.5714285714285714, Fuzzy.hammingSimilarity("karolin", "kathrin"));
        assertEquals(0, Fuzzy.hammingSimilarity("karolin", "kathrin", 0.9));
        assertEquals(4, Fuzzy.lcsLength("kitten", "sitting"));
        assertEquals(0.9444444444444445, Fuzzy.jaroSimilarity("martha", "marhta"));
        assertEquals(0, Fuzzy.jaroSimilarity("martha", "marhta", 0.95));
        assertEquals(0.9611111111111111, Fuzzy.jaroWinklerSimilarity("martha", "marhta"));
        assertEquals(0, Fuzzy.jaroWinklerSimilarity("martha", "marhta", 0.97));
        assertEquals(0.8303030303030302, Fuzzy.jaroWinklerSimilarity("dixon", "dicksonx", true));
        assertEquals(0.8133333333333332, Fuzzy.jaroWinklerSimilarity("dixon", "dicksonx", false));
        assertEquals(0.6666666666666666, Fuzzy.jaccardSimilarity("John Smith", "John Jacob Smith"));
        assertEquals(0.2, Fuzzy.jaccardSimilarity("night", "nacht", 2));
        assertEquals(0.14285714285714285, Fuzzy.ngramJaccardSimilarity("night", "nacht", 2));
        assertEquals("A261", Fuzzy.soundex("Ashcraft"));
        assertEquals("0M", Fuzzy.metaphone("Thumb"));
        assertEquals("JANATAN", Fuzzy.nysiis("Johnathan"));
        assertEquals("CTHRN", Fuzzy.matchRatingCodex("Catherine"));
        assertEquals(Boolean.TRUE, Fuzzy.matchRatingComparison("Smith", "Smyth"));
        assertNull(Fuzzy.matchRatingComparison("Tim", "Timothy"));
    }

    @Test
    void missingTextsAreNamed() {
        String one = assertThrows(NullPointerException.class, () -> Fuzzy.matchRatingComparison(null, "b"))
                .getMessage();
        String other = assertThrows(NullPointerException.class, () -> Fuzzy.matchRatingComparison("a", null))
                .getMessage();
        assertEquals("a b", one + " " + other);
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> Fuzzy.soundex(null))
                        .getMessage());
    }

    private static void check(List<String> row) {
        double expected = Double.parseDouble(row.get(3));
        String a = row.get(1);
        String b = row.get(2);
        assertEquals(expected, value(row.get(0), a, b), TO_THE_LAST_DIGIT, row::toString);
        assertEquals(expected, value(row.get(0), b, a), TO_THE_LAST_DIGIT, row::toString);
    }

    private static double value(String function, String a, String b) {
        if (function.endsWith("-similarity")) {
            return Metrics.named(function.substring(0, function.length() - "-similarity".length()))
                    .similarity(a, b);
        }
        if (function.startsWith("jaccard-")) {
            int size = Integer.parseInt(function.substring(function.lastIndexOf('-') + 1));
            return function.startsWith("jaccard-pieces")
                    ? Fuzzy.jaccardSimilarity(a, b, size)
                    : Fuzzy.ngramJaccardSimilarity(a, b, size);
        }
        return switch (function) {
            case "levenshtein" -> Fuzzy.levenshteinDistance(a, b);
            case "damerau-levenshtein" -> Fuzzy.damerauLevenshteinDistance(a, b);
            case "osa" -> Fuzzy.osaDistance(a, b);
            case "indel" -> Fuzzy.indelDistance(a, b);
            case "hamming" -> Fuzzy.hammingDistance(a, b);
            case "lcs" -> ((StringDistance) Metrics.named("lcs")).distance(a, b);
            case "lcs-length" -> Fuzzy.lcsLength(a, b);
            case "jaro" -> Fuzzy.jaroSimilarity(a, b);
            case "jaro-winkler" -> Fuzzy.jaroWinklerSimilarity(a, b);
            case "jaro-winkler-long" -> Fuzzy.jaroWinklerSimilarity(a, b, true);
            case "jaccard" -> Fuzzy.jaccardSimilarity(a, b);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static void assertVector(String function, String a, String b, String expected) {
        String label = function + " of " + a + " and " + b;
        switch (function) {
            case "levenshtein_distance" ->
                assertEquals(Integer.parseInt(expected), Fuzzy.levenshteinDistance(a, b), label);
            case "damerau_levenshtein_distance" ->
                assertEquals(Integer.parseInt(expected), Fuzzy.damerauLevenshteinDistance(a, b), label);
            case "hamming_distance" -> assertEquals(Integer.parseInt(expected), Fuzzy.hammingDistance(a, b), label);
            case "jaro_similarity" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaroSimilarity(a, b), PUBLISHED, label);
            case "jaro_winkler_similarity" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaroWinklerSimilarity(a, b), PUBLISHED, label);
            case "jaro_winkler_similarity_longtol" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaroWinklerSimilarity(a, b, true), PUBLISHED, label);
            case "jaccard_similarity" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaccardSimilarity(a, b), PUBLISHED, label);
            case "jaccard_similarity(ngram_size=2)" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaccardSimilarity(a, b, 2), PUBLISHED, label);
            case "jaccard_similarity(ngram_size=3)" ->
                assertEquals(Double.parseDouble(expected), Fuzzy.jaccardSimilarity(a, b, 3), PUBLISHED, label);
            case "soundex" -> assertEquals(expected, Fuzzy.soundex(a), label);
            case "metaphone" -> assertEquals(expected, Fuzzy.metaphone(a), label);
            case "nysiis" -> assertEquals(expected, Fuzzy.nysiis(a), label);
            case "match_rating_codex" -> assertEquals(expected, Fuzzy.matchRatingCodex(a), label);
            case "match_rating_comparison" ->
                assertEquals(
                        expected.toLowerCase(Locale.ROOT).replace("none", "null"),
                        String.valueOf(Fuzzy.matchRatingComparison(a, b)),
                        label);
            default -> throw new IllegalArgumentException(label);
        }
    }

    /** Fields may be quoted; no vector has a quote in it. */
    private static String[] csvFields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        return fields.toArray(String[]::new);
    }
}
