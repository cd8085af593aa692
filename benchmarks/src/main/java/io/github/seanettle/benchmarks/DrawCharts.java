package io.github.seanettle.benchmarks;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.ChartTheme;

/**
 * Turns a result file into pictures and tables: for each contest the names as bars, the ASCII texts as curves over their
 * length, and all figures in {@code tables.md}.
 */
public final class DrawCharts {
    private static final int WIDTH = 760;

    private DrawCharts() {}

    /**
     * Started by the script {@code benchmarks/charts}.
     *
     * @param args the folder of results; then, if it is not to be the newest, the file
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Path file = args.length > 1 ? Path.of(args[1]) : ResultFile.newest(results, "jmh");
        Path charts = Files.createDirectories(results.resolve("charts"));
        var json = ResultFile.read(file);
        Map<String, List<Score>> contests = Score.of(json).stream()
                .collect(Collectors.groupingBy(Score::contest, LinkedHashMap::new, Collectors.toList()));
        for (var contest : contests.entrySet()) {
            draw(charts, contest.getKey(), contest.getValue());
        }
        Path tables = charts.resolve("tables.md");
        Files.writeString(tables, Tables.of(json, contests));
        System.out.println("Drew " + contests.size() + " contests of " + file.getFileName() + " into " + charts);
    }

    private static void draw(Path folder, String contest, List<Score> scores) throws IOException {
        String name = contest.replaceAll("[^a-z0-9]+", "-");
        List<Score> names =
                scores.stream().filter(score -> score.texts().equals("names")).toList();
        if (!names.isEmpty()) {
            save(folder.resolve(name + "-names.svg"), bars(contest, names));
        }
        Map<String, List<Score>> byLength = scores.stream()
                .filter(score -> score.texts().startsWith("ascii-"))
                .sorted(Comparator.comparingInt(DrawCharts::length))
                .collect(Collectors.groupingBy(Score::contender, LinkedHashMap::new, Collectors.toList()));
        if (byLength.values().stream().anyMatch(curve -> curve.size() > 1)) {
            save(folder.resolve(name + "-length.svg"), curves(contest, byLength));
        }
    }

    private static HorizontalBarChart bars(String contest, List<Score> names) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(110 + 40 * names.size())
                .theme(ChartTheme.XChart)
                .title(contest + ", names")
                .xAxisTitle("million calls a second, one thread")
                .build();
        // That count is the one for the names on the left, too; without it every other name is left out.
        chart.getStyler().setXAxisMaxLabelCount(20).setLegendVisible(false).setChartBackgroundColor(Color.WHITE);
        List<Score> fastestFirst = names.stream()
                .sorted(Comparator.comparingDouble(Score::median).reversed())
                .toList();
        chart.addSeries(
                contest,
                fastestFirst.stream().map(Score::median).toList(),
                fastestFirst.stream().map(DrawCharts::label).toList());
        return chart;
    }

    private static XYChart curves(String contest, Map<String, List<Score>> byContender) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(480)
                .theme(ChartTheme.XChart)
                .title(contest + ", ASCII texts by length")
                .xAxisTitle("letters in a text")
                .yAxisTitle("million calls a second, one thread")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true).setChartBackgroundColor(Color.WHITE);
        byContender.forEach((contender, curve) -> chart.addSeries(
                contender,
                curve.stream().mapToDouble(DrawCharts::length).toArray(),
                curve.stream().mapToDouble(Score::median).toArray()));
        return chart;
    }

    private static String label(Score score) {
        return String.format(Locale.ROOT, "%s  %.2f", score.contender(), score.median());
    }

    private static int length(Score score) {
        return Integer.parseInt(score.texts().substring(score.texts().lastIndexOf('-') + 1));
    }

    private static void save(Path file, IChart chart) throws IOException {
        ChartEncoder.saveChart(chart, file.toString(), "svg");
    }
}
