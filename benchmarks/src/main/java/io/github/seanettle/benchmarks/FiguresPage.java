package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One page of all stored figures, each with its file, command, processor and JVM, and of where we lose. */
final class FiguresPage {
    private static final String OURS = "seanettle";

    private FiguresPage() {}

    /** The page of a folder of result files, the newest file first. */
    static String of(Path results) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(results)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
        StringBuilder sections = new StringBuilder();
        List<String> lost = new ArrayList<>();
        for (Path file : files) {
            JsonNode result = ResultFile.read(file);
            List<Figure> figures = Figure.of(result);
            if (!figures.isEmpty()) {
                sections.append(section(file, result, figures));
                lost.addAll(losses(file, figures));
            }
        }
        return """
                # All figures

                Written by `benchmarks/charts` from the files beside it; a test fails if it is not what they say. Medians of the rounds, \
                and the least and the largest of them. Ratios are to the peer of that file, above 1 where we are faster. What the \
                figures mean and how far to trust them is told in [README.md](README.md).

                ## Where we lose

                """ + (lost.isEmpty() ? "Nowhere in these files.\n" : String.join("\n", lost) + "\n") + sections;
    }

    private static String section(Path file, JsonNode result, List<Figure> figures) {
        StringBuilder section = new StringBuilder("\n## " + file.getFileName() + "\n\n");
        for (String field : List.of("date", "command", "cpu", "cores", "jvm")) {
            section.append("- ")
                    .append(field)
                    .append(": ")
                    .append(result.get(field).asString())
                    .append('\n');
        }
        section.append("\n| what | quantity | median | from – to |\n|---|---|--:|--:|\n");
        for (Figure figure : figures) {
            Spread spread = figure.spread();
            section.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s – %s |%n",
                    figure.what(),
                    figure.quantity(),
                    shown(spread.median()),
                    shown(spread.slowest()),
                    shown(spread.fastest())));
        }
        return section.toString();
    }

    private static List<String> losses(Path file, List<Figure> figures) {
        return figures.stream()
                .map(figure -> loss(figure, figures))
                .filter(Objects::nonNull)
                .map(line -> line + ": `" + file.getFileName() + "`")
                .toList();
    }

    /** A ratio of ours below 1, or a contender with a higher median than ours in the same contest. */
    private static String loss(Figure figure, List<Figure> all) {
        double median = figure.spread().median();
        if (figure.isRatio()) {
            boolean peers = figure.what().contains("RapidFuzz")
                    || figure.what().contains("textbook")
                    || figure.what().contains("String.equals");
            return median < 1 && !peers ? "- " + figure.what() + ", " + shown(median) + " times the peer" : null;
        }
        if (!figure.quantity().equals("millionCallsPerSecond") || figure.what().contains(OURS)) {
            return null;
        }
        String[] parts = figure.what().split(", ");
        String contest = parts[0] + ", " + OURS + ", " + parts[parts.length - 1];
        return all.stream()
                .filter(ours -> ours.what().equals(contest) && ours.spread().median() < median)
                .findFirst()
                .map(ours -> "- " + figure.what() + ", " + shown(ours.spread().median() / median) + " times the peer")
                .orElse(null);
    }

    private static String shown(double number) {
        return number >= 1000
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%.3g", number);
    }
}
