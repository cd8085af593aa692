package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once warm, a comparison leaves nothing for the garbage collector. */
@Tag("exhaustive")
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM = 20_000;
    private static final int CALLS = 1_000;

    private static final List<String> PLAIN = List.of(
            "Jellyfish Incorporated",
            "Jellyfihs Incorportaed",
            "Müller & Söhne",
            "Мария Иванова",
            "株式会社くらげ",
            "한국어 이름",
            "x".repeat(64),
            "xy".repeat(32),
            "");

    @Test
    void pairsOfPlainTextsCostNoMemory() {
        Map<String, ToDoubleBiFunction<String, String>> functions = new LinkedHashMap<>();
        functions.put("levenshtein", Fuzzy::levenshteinDistance);
        functions.put("levenshtein up to 2", (a, b) -> Fuzzy.levenshteinDistance(a, b, 2));
        functions.put("levenshtein from 0.8", (a, b) -> Fuzzy.levenshteinSimilarity(a, b, 0.8));
        functions.put("osa", Fuzzy::osaDistance);
        functions.put("damerau-levenshtein", Fuzzy::damerauLevenshteinDistance);
        functions.put("damerau-levenshtein up to 3", (a, b) -> Fuzzy.damerauLevenshteinDistance(a, b, 3));
        functions.put("indel", Fuzzy::indelDistance);
        functions.put("lcs", Fuzzy::lcsLength);
        functions.put("hamming", Fuzzy::hammingDistance);
        functions.put("jaro", Fuzzy::jaroSimilarity);
        functions.put("jaro-winkler", Fuzzy::jaroWinklerSimilarity);
        functions.put("jaro-winkler from 0.9", (a, b) -> Fuzzy.jaroWinklerSimilarity(a, b, 0.9));
        functions.forEach((name, function) -> assertEquals(0, bytesACall(function), name));
    }

    @Test
    void preparedQueriesOfAnyLengthCostNoMemory() {
        for (int length : new int[] {10, 64, 65, 1_000}) {
            String text = "Seanettle ".repeat(length / 10 + 1).substring(0, length);
            for (String name : Metrics.names()) {
                if (!name.equals("jaccard")) {
                    PreparedQuery query = Metrics.named(name).prepare(text);
                    assertEquals(
                            0, bytesACall((a, b) -> query.similarity(a) + query.similarity(b, 0.9)), name + length);
                    if (query instanceof PreparedDistanceQuery distance) {
                        assertEquals(
                                0, bytesACall((a, b) -> distance.distance(a) + distance.distance(b, 4)), name + length);
                    }
                }
            }
        }
    }

    private static double bytesACall(ToDoubleBiFunction<String, String> function) {
        double sum = 0;
        for (int i = 0; i < WARM; i++) {
            sum += function.applyAsDouble(PLAIN.get(i % PLAIN.size()), PLAIN.get(i * 7 % PLAIN.size()));
        }
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && least > 0; attempt++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                sum += function.applyAsDouble(PLAIN.get(i % PLAIN.size()), PLAIN.get(i * 7 % PLAIN.size()));
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS);
        }
        assertTrue(sum > 0);
        return least;
    }
}
