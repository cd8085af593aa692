package io.github.seanettle.benchmarks;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.ChartTheme;
import tools.jackson.databind.JsonNode;

/** Turns result files into pictures, those of JMH into tables too, {@link Tables}, and all into {@link FiguresPage}. */
public final class DrawCharts {
    private DrawCharts() {}

    /**
     * Started by the script {@code benchmarks/charts}.
     *
     * @param args the folder of results; then, if it is not to be the newest of each kind, a file
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Files.writeString(results.resolve("figures.md"), FiguresPage.of(results));
        Path charts = Files.createDirectories(results.resolve("charts"));
        List<Path> files = args.length > 1 ? List.of(Path.of(args[1])) : newest(results);
        if (files.isEmpty()) {
            throw new IOException(
                    "no results in " + results + ": run benchmarks/run, all-pairs, versus-rapidfuzz or quality first");
        }
        for (Path file : files) {
            System.out.println("Drew " + draw(file, charts) + " charts of " + file.getFileName() + " into " + charts);
        }
    }

    private static List<Path> newest(Path results) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("jmh", "all-pairs", "rapidfuzz", "quality")) {
            ResultFile.newest(results, kind).ifPresent(files::add);
        }
        return files;
    }

    /** How many charts there are. */
    static int draw(Path file, Path charts) throws IOException {
        JsonNode json = ResultFile.read(file);
        String name = file.getFileName().toString();
        if (name.endsWith("-jmh.json")) {
            return drawContests(json, charts);
        }
        Map<String, IChart> all = charts(name, json.get("results"));
        for (var chart : all.entrySet()) {
            save(charts.resolve(chart.getKey() + ".svg"), chart.getValue());
        }
        return all.size();
    }

    private static Map<String, IChart> charts(String name, JsonNode results) {
        if (name.endsWith("-quality.json")) {
            return QualityCharts.of(results);
        }
        return name.endsWith("-all-pairs.json") ? AllPairsCharts.of(results) : DuelCharts.of(results);
    }

    private static int drawContests(JsonNode json, Path charts) throws IOException {
        Map<String, List<Score>> contests = Score.of(json).stream()
                .collect(Collectors.groupingBy(Score::contest, LinkedHashMap::new, Collectors.toList()));
        int drawn = 0;
        for (var contest : contests.entrySet()) {
            drawn += draw(charts, contest.getKey(), contest.getValue());
        }
        Files.writeString(charts.resolve("tables.md"), Tables.of(json, contests));
        return drawn;
    }

    private static int draw(Path folder, String contest, List<Score> scores) throws IOException {
        String name = contest.replaceAll("[^a-z0-9]+", "-");
        int drawn = 0;
        List<Score> names =
                scores.stream().filter(score -> score.texts().equals("names")).toList();
        if (!names.isEmpty()) {
            save(folder.resolve(name + "-names.svg"), bars(contest, names));
            drawn++;
        }
        Map<String, List<Score>> byLength = scores.stream()
                .filter(score -> score.texts().startsWith("ascii-"))
                .sorted(Comparator.comparingInt(DrawCharts::length))
                .collect(Collectors.groupingBy(Score::contender, LinkedHashMap::new, Collectors.toList()));
        if (byLength.values().stream().anyMatch(curve -> curve.size() > 1)) {
            save(folder.resolve(name + "-length.svg"), curves(contest, byLength));
            drawn++;
        }
        return drawn;
    }

    private static IChart bars(String contest, List<Score> names) {
        Bars bars = new Bars();
        names.stream()
                .sorted(Comparator.comparingDouble(Score::median).reversed())
                .forEach(score -> bars.add(score.contender(), score.median()));
        return bars.draw(contest + ", names", "million calls a second, one thread", false);
    }

    private static XYChart curves(String contest, Map<String, List<Score>> byContender) {
        XYChart chart = new XYChartBuilder()
                .width(Bars.WIDTH)
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

    private static int length(Score score) {
        return Integer.parseInt(score.texts().substring(score.texts().lastIndexOf('-') + 1));
    }

    private static void save(Path file, IChart chart) throws IOException {
        ChartEncoder.saveChart(chart, file.toString(), "svg");
    }
}
