package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.XYChart;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DrawChartsTest {
    @TempDir
    private Path folder;

    @Test
    void allPairsGiveBarsForEachMetricAndOneChartOfCurves() throws IOException {
        ObjectNode results = ResultFile.object();
        ArrayNode table = results.putArray("table");
        for (String metric : new String[] {"osa", "jaro"}) {
            line(table, metric, 1, 1000, 1000, 390);
            line(table, metric, 2, 1000, 1000, 0.5);
        }
        ArrayNode scaling = results.putArray("scaling");
        line(scaling, "osa", 1, 1000, 1000, 100);
        line(scaling, "osa", 1, 10_000, 10_000, 200);
        assertEquals(3, draw("all-pairs", results));
        assertEquals(Set.of("all-pairs-osa", "all-pairs-jaro", "all-pairs-scaling"), drawn());
        HorizontalBarChart bars =
                (HorizontalBarChart) AllPairsCharts.of(results).get("all-pairs-osa");
        assertEquals(
                List.of("String.equals, 1 thread  390", "String.equals, 2 threads  0.500"),
                bars.getSeriesCollection().iterator().next().getYData());
        XYChart curves = (XYChart) AllPairsCharts.of(results).get("all-pairs-scaling");
        assertArrayEquals(
                new double[] {1e6, 1e8}, curves.getSeries("osa, 1 thread").getXData());
        assertArrayEquals(
                new double[] {100, 200}, curves.getSeries("osa, 1 thread").getYData());
    }

    private static void line(ArrayNode into, String metric, int threads, int rows, int columns, double median) {
        ObjectNode line = into.addObject();
        line.put("metric", metric).put("route", "String.equals").put("threads", threads);
        line.put("rows", rows).put("columns", columns);
        new Spread(median, median, median).put(line.putObject("millionPairsPerSecond"));
    }

    @Test
    void duelsGiveBarsForEachSet() throws IOException {
        ObjectNode results = ResultFile.object();
        ArrayNode lines = results.putArray("lines");
        ObjectNode both = lines.addObject().put("set", "names").put("measure", "osa");
        new Spread(5e6, 4e6, 6e6).put(both.putObject("seanettle"));
        new Spread(4e6, 3e6, 5e6).put(both.putObject("rapidfuzz"));
        ObjectNode alone = lines.addObject().put("set", "million").put("measure", "osa-within-1000");
        new Spread(0.5, 0.4, 0.6).put(alone.putObject("seanettle"));
        assertEquals(2, draw("rapidfuzz", results));
        assertEquals(Set.of("rapidfuzz-names", "rapidfuzz-million"), drawn());
        HorizontalBarChart bars = (HorizontalBarChart) DuelCharts.of(results).get("rapidfuzz-names");
        assertEquals(
                List.of("osa, seanettle  5.00 M", "osa, rapidfuzz  4.00 M"),
                bars.getSeriesCollection().iterator().next().getYData());
    }

    private int draw(String kind, ObjectNode results) throws IOException {
        return DrawCharts.draw(ResultFile.write(folder, kind, "a test", results), folder);
    }

    /** The names of all charts that are not empty. */
    private Set<String> drawn() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".svg") && file.toFile().length() > 1000)
                    .map(file -> file.getFileName().toString().replace(".svg", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void figuresHaveThreeDigits() {
        assertEquals("0.00123", Bars.figure(0.001234));
        assertEquals("45.7", Bars.figure(45.67));
        assertEquals("45,678", Bars.figure(45_678));
        assertEquals("4.57 M", Bars.figure(4_567_890));
    }
}
