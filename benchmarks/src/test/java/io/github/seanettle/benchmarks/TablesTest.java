package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TablesTest {
    @TempDir
    private Path folder;

    private JsonNode file;

    /** Written and found again as {@code benchmarks/run} and {@code benchmarks/charts} do. */
    @BeforeEach
    void writeAFile() throws IOException {
        ObjectNode holder = ResultFile.object();
        ArrayNode results = holder.putArray("results");
        result(results, "PairBenchmarks.Osa.compare", Map.of("contender", "seanettle", "texts", "names"), 8, 6, 10, 7);
        result(results, "PairBenchmarks.Osa.compare", Map.of("contender", "lucene", "texts", "names"), 2, 1, 4, 3);
        result(
                results,
                "EncoderBenchmark.encode",
                Map.of("encoder", "nysiis", "contender", "seanettle", "texts", "names"),
                1);
        result(results, "PreparedBenchmark.compare", Map.of("metric", "osa", "texts", "ascii-15"), 1);
        ResultFile.write(folder, "jmh", "benchmarks/run -p texts=names", results);
        file = ResultFile.read(ResultFile.newest(folder, "jmh").orElseThrow());
    }

    private static void result(ArrayNode results, String benchmark, Map<String, String> params, double... iterations) {
        ObjectNode result = results.addObject();
        result.put("benchmark", "io.github.seanettle.benchmarks." + benchmark);
        ObjectNode into = result.putObject("params");
        params.forEach(into::put);
        ArrayNode fork = result.putObject("primaryMetric").putArray("rawData").addArray();
        for (double iteration : iterations) {
            fork.add(iteration);
        }
        result.putObject("secondaryMetrics").putObject("gc.alloc.rate.norm").put("score", 16.2);
    }

    @Test
    void scoresAreMediansOfIterations() {
        List<Score> scores = Score.of(file);
        assertEquals(new Score("osa", "seanettle", "names", 7.5, 6, 10, 16.2), scores.get(0));
        assertEquals(new Score("osa", "lucene", "names", 2.5, 1, 4, 16.2), scores.get(1));
        assertEquals("nysiis", scores.get(2).contest());
        assertEquals(new Score("osa, prepared", "seanettle", "ascii-15", 1, 1, 1, 16.2), scores.get(3));
    }

    @Test
    void tablesSayWhatWasMeasuredAndWhoAnswersSomethingElse() {
        String page = Tables.of(file, Map.of("osa", Score.of(file).subList(0, 2)));
        assertTrue(page.contains("- command: benchmarks/run -p texts=names\n"), page);
        assertTrue(page.contains("- commons-text 1."), page);
        assertTrue(page.contains("| names | lucene | 2.50 | 1.00 – 4.00 | 3.00 | 16 |\n"), page);
        assertTrue(page.contains("- lucene counts code points\n"), page);
        assertTrue(page.contains("finds transpositions of ASCII letters only"), page);
    }
}
