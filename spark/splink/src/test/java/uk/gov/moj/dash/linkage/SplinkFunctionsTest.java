package uk.gov.moj.dash.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions beside those that Splink's jar calls, and beside slow ones of the same rules. */
class SplinkFunctionsTest {
    private static final int PAIRS = 20_000;

    private final JaroSimilarity jaro = new JaroSimilarity();
    private final JaroWinklerSimilarity winkler = new JaroWinklerSimilarity();
    private final JaccardSimilarity jaccard = new JaccardSimilarity();
    private final CosineDistance cosine = new CosineDistance();
    private final LevDamerauDistance damerau = new LevDamerauDistance();

    @ParameterizedTest
    @CsvSource({
        "dave, david, 0.7833, 0.8483",
        "hippo, elephant, 0.4417, 0.4417",
        "hello, hallo, 0.8667, 0.88",
        "abcdefgh, bcadefgh, 0.9375, 0.9375",
    })
    void jaroAnswersWhatSplinkDoes(String left, String right, double similarity, double boosted) {
        assertEquals(similarity, jaro.call(left, right), 5e-5);
        assertEquals(boosted, winkler.call(left, right), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"Local, Pub, 5", "hippo, elephant, 7", "aaapppp, '', 7", "ca, abc, 2", "'', '', 0"})
    void damerauAnswersWhatSplinkDoes(String left, String right, double distance) {
        assertEquals(distance, damerau.call(left, right));
    }

    @Test
    void nullIsAnsweredAsBySplink() {
        assertEquals(0.0, jaro.call(null, "a"));
        assertEquals(0.0, winkler.call("a", null));
        assertEquals(0.0, jaccard.call(null, null));
        assertEquals(1.0, cosine.call("a", null));
        assertEquals(100.0, damerau.call(null, "a"));
        assertNull(new DoubleMetaphone().call(null));
        assertNull(new DoubleMetaphoneAlt().call(null));
    }

    @Test
    void whatBreaksInSplinkIsAnswered() {
        assertEquals(1.0, jaro.call("a", "a"));
        assertEquals(0.0, jaro.call("a", "b"));
        assertEquals(1.0, cosine.call("", ""));
        assertEquals(1.0, cosine.call(" ", "a"));
        assertNull(new QgramTokeniser().call(null));
    }

    @Test
    void jaroWinklerIsThatOfCommonsText() {
        var theirs = new org.apache.commons.text.similarity.JaroWinklerSimilarity();
        assertEquals(1.0, winkler.call("", ""));
        forRandomPairs((left, right) -> assertEquals(theirs.apply(left, right), winkler.call(left, right)));
    }

    @Test
    void jaroIsJaroWinklerWhereNothingIsBoosted() {
        var theirs = new org.apache.commons.text.similarity.JaroWinklerSimilarity();
        int[] tested = {0};
        forRandomPairs((left, right) -> {
            boolean isBoosted = !left.isEmpty() && !right.isEmpty() && left.charAt(0) == right.charAt(0);
            if (left.length() <= right.length() && !isBoosted) {
                assertEquals(theirs.apply(left, right), jaro.call(left, right));
                tested[0]++;
            }
        });
        assertTrue(tested[0] > PAIRS / 4, tested[0] + " pairs");
    }

    @Test
    void jaccardIsThatOfCommonsText() {
        var theirs = new org.apache.commons.text.similarity.JaccardSimilarity();
        forRandomPairs((left, right) -> assertEquals(theirs.apply(left, right), jaccard.call(left, right)));
    }

    @Test
    void cosineIsThatOfCommonsText() {
        var theirs = new org.apache.commons.text.similarity.CosineDistance();
        forRandomPairs((left, right) -> {
            if (!left.isBlank() && !right.isBlank()) { // else theirs throws
                assertEquals(theirs.apply(left, right), cosine.call(left, right), 1e-15, left + "|" + right);
            }
        });
    }

    @Test
    void damerauIsThatOfTheTextbook() {
        forRandomPairs((left, right) -> assertEquals(textbook(left, right), damerau.call(left, right)));
    }

    @Test
    void doubleMetaphoneIsThatOfCommonsCodec() {
        var theirs = new org.apache.commons.codec.language.DoubleMetaphone();
        forRandomPairs((left, right) -> {
            assertEquals(theirs.doubleMetaphone(left), new DoubleMetaphone().call(left));
            assertEquals(theirs.doubleMetaphone(left, true), new DoubleMetaphoneAlt().call(left));
        });
        assertEquals("SM0", new DoubleMetaphone().call("Smith"));
        assertEquals("XMT", new DoubleMetaphoneAlt().call("Smith"));
    }

    @ParameterizedTest
    @CsvSource({"abcd, ab bc cd", "ab, ab", "a, a", "'', ''"})
    void qgramsAreTwoNeighbours(String text, String grams) {
        assertEquals(grams, new QgramTokeniser().call(text));
    }

    /** Lowrance and Wagner 1975, with a row for each letter of the left text. */
    private static double textbook(String left, String right) {
        int m = left.length();
        int n = right.length();
        int[][] distances = new int[m + 2][n + 2];
        for (int i = 0; i <= m + 1; i++) {
            for (int j = 0; j <= n + 1; j++) {
                distances[i][j] = i == 0 || j == 0 ? m + n : i == 1 ? j - 1 : j == 1 ? i - 1 : 0;
            }
        }
        Map<Character, Integer> lastRow = new HashMap<>();
        for (int i = 1; i <= m; i++) {
            int lastColumn = 0;
            for (int j = 1; j <= n; j++) {
                int row = lastRow.getOrDefault(right.charAt(j - 1), 0);
                int transposed = distances[row][lastColumn] + (i - row - 1) + 1 + (j - lastColumn - 1);
                boolean isEqual = left.charAt(i - 1) == right.charAt(j - 1);
                int substituted = distances[i][j] + (isEqual ? 0 : 1);
                int inserted = Math.min(distances[i + 1][j], distances[i][j + 1]) + 1;
                distances[i + 1][j + 1] = Math.min(Math.min(substituted, inserted), transposed);
                lastColumn = isEqual ? j : lastColumn;
            }
            lastRow.put(left.charAt(i - 1), i);
        }
        return distances[m + 1][n + 1];
    }

    private interface PairCheck {
        void check(String left, String right);
    }

    private static void forRandomPairs(PairCheck check) {
        Random random = new Random(1975);
        for (int i = 0; i < PAIRS; i++) {
            check.check(text(random), text(random));
        }
    }

    private static String text(Random random) {
        String letters = random.nextBoolean() ? "abc" : "abcdeMNst é -😀";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(random.nextInt(10) == 0 ? 40 : 9); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
