package io.github.seanettle.benchmarks;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import tools.jackson.databind.JsonNode;

/** Pictures of what {@link QualityBenchmark} wrote: for each set F1 over the threshold, one curve for each metric. */
final class QualityCharts {
    /** The others lie close to one of these. */
    private static final List<String> DRAWN = List.of(
            "levenshtein",
            "indel",
            "jaro",
            "jaro-winkler",
            "jaccard",
            "jaccard-2-grams",
            "fields, jaro-winkler",
            "fields, levenshtein");

    private QualityCharts() {}

    /** Charts by the name of their file: texts folded, each pair judged by itself. */
    static Map<String, IChart> of(JsonNode results) {
        Map<String, List<JsonNode>> sets = new LinkedHashMap<>();
        for (JsonNode line : results.get("lines")) {
            boolean isDrawn = !line.get("folding").asString().equals("none")
                    && line.get("pairs").asString().equals("all")
                    && DRAWN.contains(line.get("metric").asString());
            if (isDrawn) {
                sets.computeIfAbsent(line.get("data").asString(), name -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<String, IChart> charts = new LinkedHashMap<>();
        sets.forEach((name, lines) -> charts.put(
                "quality-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                curves(name, lines, results)));
        return charts;
    }

    private static XYChart curves(String name, List<JsonNode> lines, JsonNode results) {
        XYChart chart = new XYChartBuilder()
                .width(Bars.WIDTH)
                .height(480)
                .theme(ChartTheme.XChart)
                .title(name)
                .xAxisTitle("least similarity")
                .yAxisTitle("F1")
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE).setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(1.0);
        for (JsonNode line : lines) {
            double[] f1 = f1(line.get("precisions"), line.get("recalls"));
            double[] thresholds = new double[f1.length];
            for (int i = 0; i < f1.length; i++) {
                thresholds[i] = results.get("firstThreshold").asDouble()
                        + i * results.get("thresholdStep").asDouble();
            }
            chart.addSeries(line.get("metric").asString(), thresholds, f1).setMarker(SeriesMarkers.NONE);
        }
        return chart;
    }

    static double[] f1(JsonNode precision, JsonNode recall) {
        double[] f1 = new double[precision.size()];
        for (int i = 0; i < f1.length; i++) {
            double p = precision.get(i).asDouble();
            double r = recall.get(i).asDouble();
            f1[i] = p + r == 0 ? 0 : 2 * p * r / (p + r);
        }
        return f1;
    }
}
