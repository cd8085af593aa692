package io.github.seanettle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.Phonetics;
import io.github.seanettle.reference.EditReference;
import io.github.seanettle.reference.JaroReference;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Kernels against their definitions, joins against all pairs, encoders on anything, index files that were tampered with. */
class LibraryFuzzTest {
    private static final TextOptions POINTS = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);
    private static final int MOST_PAIRS = 400;

    @FuzzTest(maxDuration = "10m")
    void kernelsEqualTheirDefinitions(FuzzedDataProvider data) {
        int k = data.consumeInt(0, 40);
        double least = data.consumeProbabilityDouble();
        String a = data.consumeString(400);
        String b = data.consumeRemainingAsString();
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        check("levenshtein", EditReference.levenshtein(x, y), a, b, k);
        check("osa", EditReference.osa(x, y), a, b, k);
        check("damerau-levenshtein", EditReference.damerauLevenshtein(x, y), a, b, k);
        check("indel", EditReference.indel(x, y), a, b, k);
        check("lcs", EditReference.lcs(x, y), a, b, k);
        check("hamming", EditReference.hamming(x, y), a, b, k);
        double jaro = JaroReference.jaro(x, y);
        StringMetric metric = Metrics.jaro(POINTS);
        assertEquals(jaro, metric.similarity(a, b));
        assertEquals(jaro, metric.prepare(a).similarity(b));
        assertEquals(jaro < least ? 0 : jaro, metric.similarity(a, b, least));
    }

    private static void check(String name, int expected, String a, String b, int k) {
        StringDistance metric = (StringDistance) Metrics.named(name, POINTS);
        assertEquals(expected, metric.distance(a, b), name);
        assertEquals(expected, metric.prepare(a).distance(b), name);
        assertEquals(Math.min(expected, k + 1), metric.distance(a, b, k), name);
        assertEquals(Math.min(expected, k + 1), metric.prepare(a).distance(b, k), name);
    }

    @FuzzTest(maxDuration = "10m")
    void joinsFindWhatAllPairsFind(FuzzedDataProvider data) {
        StringDistance metric = (StringDistance)
                Metrics.named(data.pickValue(List.of("levenshtein", "osa", "damerau-levenshtein", "indel", "hamming")));
        int k = data.consumeInt(0, 4);
        List<String> left = texts(data);
        List<String> right = texts(data);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                int distance = metric.distance(left.get(i), right.get(j));
                if (distance <= k) {
                    matches.add(new Match(i, j, distance));
                }
            }
        }
        // The nearest first within a row.
        matches.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(Match::score)
                .thenComparingInt(Match::right));
        assertEquals(matches, Linker.withinDistance(metric, k).link(left, right));
        FuzzyIndex index = FuzzyIndex.of(right, metric);
        for (int i = 0; i < left.size(); i++) {
            int row = i;
            assertEquals(
                    matches.stream().filter(match -> match.left() == row).count(),
                    index.withinDistance(left.get(i), k).size());
        }
    }

    private static List<String> texts(FuzzedDataProvider data) {
        List<String> texts = new ArrayList<>();
        for (int count = data.consumeInt(0, (int) Math.sqrt(MOST_PAIRS)); count > 0; count--) {
            texts.add(data.consumeString(data.consumeInt(0, 30)));
        }
        return texts;
    }

    @FuzzTest(maxDuration = "10m")
    void encodersAnswerAnything(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (String name : Phonetics.names()) {
            String code = Phonetics.named(name).encode(text);
            assertEquals(code, Phonetics.named(name).encode(text));
        }
    }

    /** A file is an index or a mistake that is told: anything but an {@link IOException} is a bug. */
    @FuzzTest(maxDuration = "10m")
    void indexFilesAreReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".index");
        try {
            Files.write(file, bytes);
            FuzzyIndex index = FuzzyIndex.load(file);
            index.top("any", 1);
        } catch (IOException e) {
            assertEquals(false, String.valueOf(e.getMessage()).isEmpty());
        } finally {
            Files.delete(file);
        }
    }
}
