package io.github.seanettle.cli;

import io.github.seanettle.match.Histogram;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.Styler.ChartTheme;

/** Draws a histogram. The axis of the counts is logarithmic: the few pairs that match would be lost beside the many that do not. */
final class HistogramChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final int MOST_LABELS = 26;

    /** The axis begins here, so that a bar of one pair can be seen; logarithms know no 0. */
    private static final double FOOT = 0.5;

    private HistogramChart() {}

    static String svg(Histogram histogram, String metric, String left, @Nullable String right) throws IOException {
        System.setProperty("java.awt.headless", "true");
        String lists = right == null ? "within " + left : "of " + left + " and " + right;
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .theme(ChartTheme.XChart)
                .title(String.format(Locale.ROOT, "%s: %,d pairs %s", metric, histogram.total(), lists))
                .xAxisTitle(histogram.isOfDistances() ? "distance" : "similarity, from")
                .yAxisTitle("pairs, logarithmic")
                .build();
        chart.getStyler()
                .setYAxisLogarithmic(true)
                .setYAxisMin(FOOT)
                .setXAxisMaxLabelCount(MOST_LABELS)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesStroke(new BasicStroke(0.5f)) // dashes would be drawn one by one: a megabyte
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setAvailableSpaceFill(0.95);
        addBars(chart, histogram);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartEncoder.saveChart(chart, bytes, "svg");
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void addBars(CategoryChart chart, Histogram histogram) {
        int bins = Math.max(1, histogram.bins());
        List<String> labels = IntStream.range(0, bins)
                .mapToObj(bin -> histogram.isOfDistances() ? String.valueOf(bin) : String.valueOf(histogram.from(bin)))
                .toList();
        List<Double> heights = IntStream.range(0, bins)
                .mapToObj(bin -> bin < histogram.bins() ? Math.max(FOOT, histogram.count(bin)) : FOOT)
                .toList();
        chart.addSeries("pairs", labels, heights);
    }
}
