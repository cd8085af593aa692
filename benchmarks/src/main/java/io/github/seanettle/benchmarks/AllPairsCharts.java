package io.github.seanettle.benchmarks;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.ChartTheme;
import tools.jackson.databind.JsonNode;

/** Pictures of what {@link AllPairsBenchmark} wrote: for each metric all routes as bars; the speed over the size of the lists. */
final class AllPairsCharts {
    private AllPairsCharts() {}

    /** Charts by the name of their file. */
    static Map<String, IChart> of(JsonNode results) {
        Map<String, IChart> charts = new LinkedHashMap<>();
        for (Map.Entry<String, Bars> metric : bars(results.path("table")).entrySet()) {
            charts.put(
                    "all-pairs-" + metric.getKey(),
                    metric.getValue().draw("All pairs, " + metric.getKey(), "million pairs a second", true));
        }
        if (!results.path("scaling").isEmpty()) {
            charts.put("all-pairs-scaling", curves(results.get("scaling")));
        }
        return charts;
    }

    private static Map<String, Bars> bars(JsonNode table) {
        Map<String, Bars> metrics = new LinkedHashMap<>();
        for (JsonNode line : table) {
            metrics.computeIfAbsent(line.get("metric").asString(), metric -> new Bars())
                    .add(line.get("route").asString() + ", " + threads(line), median(line));
        }
        return metrics;
    }

    private static XYChart curves(JsonNode lines) {
        XYChart chart = new XYChartBuilder()
                .width(Bars.WIDTH)
                .height(480)
                .theme(ChartTheme.XChart)
                .title("All pairs, by the size of the job")
                .xAxisTitle("pairs")
                .yAxisTitle("million pairs a second")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setYAxisMin(0.0);
        Map<String, List<JsonNode>> curves = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            curves.computeIfAbsent(line.get("metric").asString() + ", " + threads(line), name -> new ArrayList<>())
                    .add(line);
        }
        curves.forEach((name, curve) -> chart.addSeries(
                name,
                curve.stream().mapToDouble(AllPairsCharts::pairs).toArray(),
                curve.stream().mapToDouble(AllPairsCharts::median).toArray()));
        return chart;
    }

    private static String threads(JsonNode line) {
        int threads = line.get("threads").asInt();
        return threads + (threads == 1 ? " thread" : " threads");
    }

    private static double pairs(JsonNode line) {
        return line.get("rows").asDouble() * line.get("columns").asDouble();
    }

    private static double median(JsonNode line) {
        return line.get("millionPairsPerSecond").get("median").asDouble();
    }
}
