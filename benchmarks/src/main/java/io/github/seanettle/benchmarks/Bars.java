package io.github.seanettle.benchmarks;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.Styler.ChartTheme;

/** Horizontal bars, each with its name and figure at the left. */
final class Bars {
    static final int WIDTH = 760;

    private final List<String> labels = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void add(String name, double value) {
        labels.add(name + "  " + figure(value));
        values.add(value);
    }

    int count() {
        return values.size();
    }

    /** Three digits, and M for millions. */
    static String figure(double value) {
        return value >= 1e5
                ? String.format(Locale.ROOT, "%.3g M", value / 1e6)
                : String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : "%.3g", value);
    }

    /**
     * The picture, with the first bar on top.
     *
     * @param logarithmic for figures that are hundreds of times apart; bars then begin at the power of ten below the least
     */
    HorizontalBarChart draw(String title, String axis, boolean logarithmic) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(110 + 40 * count())
                .theme(ChartTheme.XChart)
                .title(title)
                .xAxisTitle(axis)
                .build();
        // That count is the one for the names on the left, too; without it every other name is left out.
        chart.getStyler()
                .setXAxisMaxLabelCount(20 + count())
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
        if (logarithmic) {
            // XChart's own logarithmic axis has the ticks of a linear one under horizontal bars.
            double start = Math.floor(Math.log10(least()));
            chart.getStyler().setXAxisTickLabelsFormattingFunction(tick -> figure(Math.pow(10, start + tick)));
            chart.addSeries(
                    title, values.stream().map(v -> Math.log10(v) - start).toList(), labels);
        } else {
            chart.addSeries(title, values, labels);
        }
        return chart;
    }

    private double least() {
        return values.stream().mapToDouble(v -> v).min().orElseThrow();
    }
}
