package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.Phonetics;
import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text that was made to break things has an answer like any other. */
@Tag("exhaustive")
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "\ud83d",
            "\ude00",
            "\ude00\ud83d",
            "x\ud83d\ud83d\ude00",
            "\u0000",
            "\u0000\u0000a",
            "\r\n\r\n",
            "\n\r",
            "\u0301",
            "\u0301a",
            "a" + "\u0301".repeat(10_000),
            "a" + "\u0301\u0323".repeat(5_000),
            "a" + "\u0323\u0301".repeat(5_000),
            "👨‍👩‍👧‍👦",
            "👨\u200d".repeat(2_000),
            "🇩🇪🇫🇷🇬",
            "\u1100".repeat(1_000) + "\u1161\u11a8",
            "\uffff\ufffe\ufdd0",
            "\ue000\udbff\udfff",
            "İıſßﬁΣς",
            "क्".repeat(500) + "ष",
            "\u200b\u200c\u200d\u2060\ufeff");

    @Test
    void everyMetricAnswersEveryPair() {
        int answers = 0;
        for (String name : Metrics.names()) {
            StringMetric metric = Metrics.named(name);
            for (String a : TEXTS) {
                for (String b : TEXTS) {
                    double similarity = metric.similarity(a, b);
                    assertEquals(similarity, metric.similarity(b, a));
                    assertEquals(a.equals(b), a.equals(b) && similarity == 1);
                    answers++;
                }
            }
        }
        assertEquals(Metrics.names().size() * TEXTS.size() * TEXTS.size(), answers);
    }

    @Test
    void everyEncoderAnswersEveryText() {
        for (String name : Phonetics.names()) {
            for (String text : TEXTS) {
                assertNotNull(Phonetics.named(name).encode(text));
            }
        }
    }

    @Test
    void marksInAnotherOrderAreEquivalentHoweverManyThereAre() {
        String above = "a" + "\u0301\u0323".repeat(5_000) + "b";
        String below = "a" + "\u0323\u0301".repeat(5_000) + "b";
        assertEquals(0, Fuzzy.levenshteinDistance(above, below));
        assertEquals(2, Unit.GRAPHEME.count(above));
        assertEquals(1, Fuzzy.levenshteinDistance(above, "a" + "\u0301\u0323".repeat(4_999) + "b"));
    }

    @Test
    void aMillionLettersAreCompared() {
        String million = "abcdefghij".repeat(100_000);
        StringBuilder changed = new StringBuilder(million);
        for (int i = 5; i < changed.length(); i += 10_000) {
            changed.setCharAt(i, 'X');
        }
        assertEquals(1_000_000, Unit.GRAPHEME.count(million));
        assertEquals(100, Fuzzy.levenshteinDistance(million, changed, 1_000));
        assertEquals(100, Fuzzy.levenshteinDistance(million, changed));
        assertEquals(100, Fuzzy.osaDistance(million, changed, 1_000));
        assertEquals(100, Fuzzy.damerauLevenshteinDistance(million, changed, 1_000));
        assertEquals(200, Fuzzy.indelDistance(million, changed, 1_000));
        assertEquals(100, Fuzzy.hammingDistance(million, changed));
        assertEquals(1_000_000, Fuzzy.levenshteinDistance("", million));
        assertEquals(11, Fuzzy.levenshteinDistance("a", million, 10));
    }

    @Test
    void thirtyThousandUnlikeLettersNeedRowsOnly() {
        Random random = new Random(30_000);
        String a = letters(random, 30_000);
        String b = letters(random, 30_000);
        int levenshtein = Fuzzy.levenshteinDistance(a, b);
        int osa = Fuzzy.osaDistance(a, b);
        int damerau = Fuzzy.damerauLevenshteinDistance(a, b);
        int indel = Fuzzy.indelDistance(a, b);
        assertEquals(indel, 60_000 - 2 * Fuzzy.lcsLength(a, b));
        assertTrue(damerau <= osa && osa <= levenshtein && levenshtein <= indel && indel <= 2 * levenshtein);
        assertTrue(damerau > 20_000 && levenshtein < 30_000);
        double jaro = Fuzzy.jaroSimilarity(a, b);
        assertTrue(jaro > 0.7 && jaro < 1);
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("T652", Fuzzy.soundex("tiring"));
            assertEquals(Fuzzy.nysiis("MAIL"), Fuzzy.nysiis("mail"));
            assertEquals(Fuzzy.metaphone("TITLE"), Fuzzy.metaphone("title"));
            assertEquals(Fuzzy.matchRatingCodex("INDIA"), Fuzzy.matchRatingCodex("india"));
            assertEquals(1, Fuzzy.levenshteinDistance("TITLE", "TİTLE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
