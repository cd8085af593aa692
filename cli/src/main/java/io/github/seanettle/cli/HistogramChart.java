package io.github.seanettle.cli;

import io.github.seanettle.match.Histogram;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
    private static final int MOST_BARS = 400;

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

    /** A bar for each bin, or for several where there are many; and an empty one behind, where similarities have their 1. */
    private static void addBars(CategoryChart chart, Histogram histogram) {
        int binsABar = histogram.bins() / MOST_BARS + 1;
        int bars = (histogram.bins() + binsABar - 1) / binsABar;
        DecimalFormat shortest = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        chart.getStyler()
                .setXAxisTickLabelsFormattingFunction(
                        bar -> shortest.format(histogram.from((int) Math.round(bar) * binsABar)));
        chart.addSeries(
                "pairs",
                IntStream.rangeClosed(0, bars).boxed().toList(),
                IntStream.rangeClosed(0, bars)
                        .mapToObj(bar -> Math.max(FOOT, count(histogram, bar * binsABar, binsABar)))
                        .toList());
    }

    private static long count(Histogram histogram, int from, int bins) {
        return IntStream.range(from, Math.min(from + bins, histogram.bins()))
                .mapToLong(histogram::count)
                .sum();
    }
}
