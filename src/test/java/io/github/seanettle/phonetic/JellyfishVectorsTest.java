package io.github.seanettle.phonetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.seanettle.contract.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The published test vectors of jellyfish, where they are at hand. {@link GoldenTest} checks the same facts from our own
 * files in any case; this test shows that none is missing there.
 */
class JellyfishVectorsTest {
    private static final Path VECTORS = Path.of("../shared/data/vectors/jellyfish.csv");

    private static final Map<String, String> ENCODERS = Map.of(
            "soundex", "soundex",
            "metaphone", "metaphone",
            "nysiis", "nysiis",
            "match_rating_codex", "match-rating");

    @Test
    void everyVectorHoldsAndIsAmongOurOwn() throws IOException {
        assumeTrue(Files.exists(VECTORS), VECTORS + " is not there; our own golden files have to do");
        int codes = 0;
        int comparisons = 0;
        for (String line : Files.readAllLines(VECTORS)) {
            String[] fields = GoldenFile.unescape(line).split(",", -1);
            if (ENCODERS.containsKey(fields[0])) {
                checkCode(Phonetics.named(ENCODERS.get(fields[0])), fields[1], fields[3]);
                codes++;
            } else if (fields[0].equals("match_rating_comparison")) {
                checkComparison(fields[1], fields[2], fields[3]);
                comparisons++;
            }
        }
        assertEquals(92, codes);
        assertEquals(7, comparisons);
    }

    private static void checkCode(PhoneticEncoder encoder, String text, String code) {
        assertEquals(code, encoder.encode(text), () -> encoder + " of " + text);
        assertTrue(
                GoldenFile.rows(GoldenTest.file(encoder)).stream()
                        .anyMatch(row -> row.subList(0, 2).equals(List.of(text, code))),
                () -> "not in " + GoldenTest.file(encoder) + ": " + text);
    }

    private static void checkComparison(String a, String b, String match) {
        Boolean expected = match.equals("None") ? null : (Boolean) match.equals("True");
        assertEquals(expected, Phonetics.matchRatingComparison(a, b), () -> a + " and " + b);
        String answer = match.toLowerCase(Locale.ROOT);
        assertTrue(
                GoldenFile.rows(GoldenTest.COMPARISONS).stream()
                        .anyMatch(row -> row.subList(0, 3).equals(List.of(a, b, answer))),
                () -> "not in " + GoldenTest.COMPARISONS + ": " + a + " and " + b);
    }
}
