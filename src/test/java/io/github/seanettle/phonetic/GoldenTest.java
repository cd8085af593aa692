package io.github.seanettle.phonetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.seanettle.contract.GoldenFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of {@code golden/}: a text, its code, and the rule of the class doc that it shows. */
class GoldenTest {
    static final String COMPARISONS = "match-rating-comparison.csv";

    @ParameterizedTest
    @CsvSource({
        "soundex.csv, 116",
        "metaphone.csv, 172",
        "nysiis.csv, 137",
        "match-rating-codex.csv, 101",
        "match-rating-comparison.csv, 85"
    })
    void allRowsAreRead(String file, int rows) {
        assertEquals(rows, GoldenFile.rows(file).size());
    }

    @TestFactory
    Stream<DynamicTest> soundex() {
        return codes(Phonetics.soundex());
    }

    @TestFactory
    Stream<DynamicTest> metaphone() {
        return codes(Phonetics.metaphone());
    }

    @TestFactory
    Stream<DynamicTest> nysiis() {
        return codes(Phonetics.nysiis());
    }

    @TestFactory
    Stream<DynamicTest> matchRatingCodex() {
        return codes(Phonetics.matchRating());
    }

    @TestFactory
    Stream<DynamicTest> matchRatingComparison() {
        return GoldenFile.rows(COMPARISONS).stream()
                .map(row -> dynamicTest(String.join(", ", row), () -> checkComparison(row)));
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            for (String name : Phonetics.names()) {
                PhoneticEncoder encoder = Phonetics.named(name);
                GoldenFile.rows(file(encoder)).forEach(row -> checkCode(encoder, row));
            }
            GoldenFile.rows(COMPARISONS).forEach(GoldenTest::checkComparison);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The file with the codes of an encoder. */
    static String file(PhoneticEncoder encoder) {
        return encoder.toString().equals("match-rating") ? "match-rating-codex.csv" : encoder + ".csv";
    }

    private static Stream<DynamicTest> codes(PhoneticEncoder encoder) {
        return GoldenFile.rows(file(encoder)).stream()
                .map(row -> dynamicTest(String.join(", ", row), () -> checkCode(encoder, row)));
    }

    private static void checkCode(PhoneticEncoder encoder, List<String> row) {
        assertEquals(row.get(1), encoder.encode(row.get(0)), row::toString);
    }

    private static void checkComparison(List<String> row) {
        String a = row.get(0);
        String b = row.get(1);
        assertEquals(row.get(2), answer(Phonetics.matchRatingComparison(a, b)), row::toString);
        assertEquals(row.get(2), answer(Phonetics.matchRatingComparison(b, a)), () -> "the other way: " + row);
    }

    private static String answer(Boolean match) {
        return match == null ? "none" : match.toString();
    }
}
