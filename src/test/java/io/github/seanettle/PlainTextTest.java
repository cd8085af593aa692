package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.reference.EditReference;
import io.github.seanettle.reference.JaroReference;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Strings of chars that are each a unit are compared as they stand, others are read as units first, and a pair may be of
 * either kind or both. Whatever the way, the public answers equal the textbook's on ICU's clusters.
 */
class PlainTextTest {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static final Map<String, ToIntBiFunction<int[], int[]>> DISTANCES = new LinkedHashMap<>();

    static {
        DISTANCES.put("levenshtein", EditReference::levenshtein);
        DISTANCES.put("osa", EditReference::osa);
        DISTANCES.put("damerau-levenshtein", EditReference::damerauLevenshtein);
        DISTANCES.put("indel", EditReference::indel);
        DISTANCES.put("lcs", EditReference::lcs);
        DISTANCES.put("hamming", EditReference::hamming);
    }

    /** What can make a cluster out of a char that looks like a letter, and letters of both kinds of string. */
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "e",
            "\u00e9",
            "\u0301",
            "\u0308",
            "\r",
            "\n",
            "\r\n",
            "\u00ad",
            "\u0000",
            "\u0085",
            "\u017e",
            "\u0436",
            "\u5b57",
            "\u212b",
            "\u1100",
            "\u1161",
            "\u11a8",
            "\uac00",
            "\uac01",
            "\u0600",
            "\u200d",
            "\u2764",
            "\ufe0f",
            "\ud83d",
            "\ude00",
            "\ud83d\udc4d",
            "\u0e33",
            "\u0915",
            "\u094d",
            "\u0937");

    private final BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);

    @Tag("exhaustive")
    @Test
    void pairsWithAHardPieceAtAnyEdgeEqualTheTextbook() {
        List<String> texts = new ArrayList<>(List.of("", "ab", "abc", "\u0436\u0437"));
        for (String piece : PIECES) {
            for (String frame : List.of("%s", "%sab", "ab%s", "a%sb", "e%s", "%se", "\u0436%s", "ab%s\u0436c")) {
                texts.add(String.format(frame, piece));
            }
        }
        int pairs = 0;
        for (Unit unit : Unit.values()) {
            Checks checks = new Checks(unit);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i % 7; j < texts.size(); j += 7) {
                    checks.check(texts.get(i), texts.get(j), (i + j) % 4);
                    pairs++;
                }
            }
        }
        assertEquals(3 * 260 * 260 / 7, pairs, 300);
    }

    @Test
    void randomPairsOfEitherKindEqualTheTextbook() {
        Random random = new Random(20261124);
        for (Unit unit : Unit.values()) {
            Checks checks = new Checks(unit);
            for (int round = 0; round < 2_000; round++) {
                int hard = round % 4 == 0 ? 3 : round % 4 == 1 ? 20 : 0;
                String a = text(random, 1 + round % 20, hard);
                String b = round % 2 == 0 ? text(random, 1 + round % 20, hard) : edited(random, a, hard);
                checks.check(a, b, random.nextInt(6));
            }
        }
    }

    @Test
    void aFewLengthsAroundAWordEqualTheTextbook() {
        Random random = new Random(65);
        Checks checks = new Checks(Unit.GRAPHEME);
        for (int n : new int[] {0, 1, 32, 64, 65, 130}) {
            for (String alphabet : List.of("abcd", "\u0436\u0437ab")) {
                String a = letters(random, n, alphabet);
                checks.check(a, letters(random, (n * 7) % 71, alphabet), n % 70);
                checks.check(a, "x" + a, 1);
                checks.check("q" + a + "z", a, 2);
            }
        }
    }

    @Tag("exhaustive")
    @Test
    void lengthsAroundAWordEqualTheTextbook() {
        Random random = new Random(64);
        Checks checks = new Checks(Unit.GRAPHEME);
        for (int n : new int[] {0, 1, 2, 31, 32, 33, 62, 63, 64, 65, 66, 130}) {
            for (int m : new int[] {0, 1, 31, 32, 63, 64, 65, 66, 130}) {
                for (String alphabet : List.of("ab", "abcdefgh", "\u0436\u0437ab", "\u5b57\u4e00\u4e8c\u4e09")) {
                    checks.check(letters(random, n, alphabet), letters(random, m, alphabet), (n + m) % 70);
                    String a = letters(random, n, alphabet);
                    checks.check(a, "x" + a, 1);
                    checks.check(a, a + "\u0301", 1);
                    checks.check("q" + a + "z", a, 2);
                }
            }
        }
    }

    @Test
    void aCommonBeginningOrEndNeverSplitsACluster() {
        assertEquals(1, Fuzzy.levenshteinDistance("e", "e\u0301"));
        assertEquals(1, Fuzzy.levenshteinDistance("xe", "xe\u0301"));
        assertEquals(1, Fuzzy.levenshteinDistance("e\u0301", "o\u0301"));
        assertEquals(1, Fuzzy.levenshteinDistance("\r\n", "\n"));
        assertEquals(1, Fuzzy.levenshteinDistance("a\r\n", "a\r"));
        assertEquals(2, Fuzzy.levenshteinDistance("\r\nx", "\rx\n"));
        assertEquals(0, Fuzzy.levenshteinDistance("e\u0301", "\u00e9"));
        assertEquals(1, Fuzzy.levenshteinDistance("\uac00", "\uac00\u11a8", 0));
        assertEquals(1, Fuzzy.levenshteinDistance("\u0600a", "a"));
        assertEquals(1, Fuzzy.damerauLevenshteinDistance("\ud83d\ude00", "\ud83d\ude01"));
        assertEquals(1, Fuzzy.levenshteinDistance("a", "a" + "\u0301".repeat(40), 3));
        assertEquals(4, Fuzzy.levenshteinDistance("a", "a" + "b".repeat(40), 3));
    }

    private static String text(Random random, int pieces, int hardInAHundred) {
        String alphabet = List.of("abc", "abcdefghijklmnop", "ab\u00e9\u00fc", "a\u0436\u0437\u0438", "\u5b57\u4e00")
                .get(random.nextInt(5));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(100) < hardInAHundred
                            ? PIECES.get(random.nextInt(PIECES.size()))
                            : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
        }
        return text.toString();
    }

    private static String edited(Random random, String text, int hardInAHundred) {
        StringBuilder edited = new StringBuilder(text);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(edited.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> edited.insert(at, text(random, 1, 4 * hardInAHundred));
                case 1 -> edited.delete(Math.max(at - 1, 0), at);
                default -> edited.insert(0, edited.substring(at)).setLength(text.length());
            }
        }
        return edited.toString();
    }

    private static String letters(Random random, int length, String alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** All metrics with one unit. */
    private final class Checks {
        private final Unit unit;
        private final Map<String, StringDistance> distances = new LinkedHashMap<>();
        private final StringMetric jaroWinkler;
        private final Map<String, Integer> ids = new HashMap<>();

        Checks(Unit unit) {
            this.unit = unit;
            TextOptions text = TextOptions.DEFAULT.withUnit(unit);
            DISTANCES.keySet().forEach(name -> distances.put(name, (StringDistance) Metrics.named(name, text)));
            jaroWinkler = Metrics.named("jaro-winkler", text);
        }

        void check(String a, String b, int maxDistance) {
            int[] unitsA = units(a);
            int[] unitsB = units(b);
            distances.forEach((name, metric) -> {
                int distance = DISTANCES.get(name).applyAsInt(unitsA, unitsB);
                checkDistance(metric, a, b, distance, maxDistance);
                checkDistance(metric, b, a, distance, maxDistance);
                checkShares(metric, a, b, distance, largest(name, unitsA.length, unitsB.length));
            });
            checkJaroWinkler(a, b, JaroReference.jaroWinkler(unitsA, unitsB, 0.7, 0.1, 4, false));
            checkJaroWinkler(b, a, JaroReference.jaroWinkler(unitsB, unitsA, 0.7, 0.1, 4, false));
        }

        private void checkDistance(StringDistance metric, String a, String b, int distance, int maxDistance) {
            PreparedDistanceQuery query = metric.prepare(a);
            same(distance, metric.distance(a, b), metric, a, b);
            same(distance, query.distance(b), metric, a, b);
            for (int k : new int[] {maxDistance, distance, Math.max(distance - 1, 0)}) {
                same(Math.min(distance, k + 1), metric.distance(a, b, k), metric, a, b);
                same(Math.min(distance, k + 1), query.distance(b, k), metric, a, b);
            }
        }

        private void checkShares(StringDistance metric, String a, String b, int distance, int largest) {
            double share = largest == 0 ? 0 : (double) distance / largest;
            PreparedDistanceQuery query = metric.prepare(a);
            same(largest, metric.largestDistance(a, b), metric, a, b);
            same(share, metric.normalizedDistance(a, b), metric, a, b);
            same(share <= 0.4 ? share : 1, metric.normalizedDistance(a, b, 0.4), metric, a, b);
            for (double least : new double[] {0, 0.5, 0.8, 1 - share, 1}) {
                double expected = 1 - share >= least ? 1 - share : 0;
                same(expected, metric.similarity(a, b, least), metric, a, b);
                same(expected, query.similarity(b, least), metric, a, b);
            }
        }

        private void checkJaroWinkler(String a, String b, double similarity) {
            PreparedQuery query = jaroWinkler.prepare(a);
            for (double least : new double[] {0, 0.5, 0.9, similarity, Math.min(1, Math.nextUp(similarity)), 1}) {
                double expected = similarity >= least ? similarity : 0;
                same(expected, jaroWinkler.similarity(a, b, least), jaroWinkler, a, b);
                same(expected, query.similarity(b, least), jaroWinkler, a, b);
            }
        }

        private void same(double expected, double actual, StringMetric metric, String a, String b) {
            assertEquals(expected, actual, () -> metric + " of " + escaped(a) + " and " + escaped(b));
        }

        private int largest(String name, int m, int n) {
            return name.equals("indel") ? m + n : Math.max(m, n);
        }

        private int[] units(String text) {
            return switch (unit) {
                case GRAPHEME -> clustersOf(text);
                case CODE_POINT -> text.codePoints().toArray();
                case UTF16 -> text.chars().toArray();
            };
        }

        private int[] clustersOf(String text) {
            clusters.setText(text);
            List<Integer> units = new ArrayList<>();
            int start = clusters.first();
            for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
                units.add(ids.computeIfAbsent(NFC.normalize(text.substring(start, end)), key -> ids.size()));
                start = end;
            }
            assertTrue(units.size() <= text.length());
            return units.stream().mapToInt(Integer::intValue).toArray();
        }

        private String escaped(String text) {
            StringBuilder escaped = new StringBuilder("\"");
            text.chars().forEach(c -> escaped.append(c > ' ' && c < 127 ? "" + (char) c : String.format("\\u%04x", c)));
            return escaped.append('"').toString();
        }
    }
}
