package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what got slower from one result file to another. */
public final class CompareResults {
    /** Below this, medians are taken for equal whatever their spread. */
    private static final double TOLERANCE = 0.05;

    /**
     * What became of a figure.
     *
     * @param before the earlier figure
     * @param after the later one
     */
    record Change(Figure before, Figure after) {
        /** How many times as fast as before. */
        double factor() {
            double quotient = after.spread().median() / before.spread().median();
            return before.isTime() ? 1 / quotient : quotient;
        }

        /** Whether every round is slower than every round before, and the medians are further apart than noise. */
        boolean isSlower() {
            boolean apart = before.isTime()
                    ? after.spread().slowest() > before.spread().fastest()
                    : after.spread().fastest() < before.spread().slowest();
            return apart && factor() < 1 - TOLERANCE;
        }

        boolean isFaster() {
            return new Change(after, before).isSlower();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%5.2f  %s: %s -> %s", factor(), before.name(), before.spread(), after.spread());
        }
    }

    private CompareResults() {}

    /**
     * Started by the script {@code benchmarks/compare}. Ends with status 1 if something got slower.
     *
     * @param args the earlier file and the later one
     */
    public static void main(String[] args) throws Exception {
        Arguments.run(() -> {
            List<String> files =
                    new Arguments("compare", args).files(2, "two result files: the earlier one, the later one");
            List<Change> changes = changes(read(files.get(0)), read(files.get(1)));
            System.out.print(report(changes));
            System.exit(changes.stream().anyMatch(Change::isSlower) ? 1 : 0);
        });
    }

    private static JsonNode read(String file) throws IOException {
        return ResultFile.read(Path.of(file));
    }

    /** The figures that both files have. Ratios are left out: they say as much of the peer. */
    static List<Change> changes(JsonNode before, JsonNode after) {
        Map<String, Figure> earlier = Figure.of(before).stream()
                .collect(Collectors.toMap(Figure::name, Function.identity(), (first, second) -> first));
        List<Change> changes = new ArrayList<>();
        for (Figure figure : Figure.of(after)) {
            Figure was = earlier.get(figure.name());
            if (was != null && !figure.isRatio()) {
                changes.add(new Change(was, figure));
            }
        }
        if (changes.isEmpty()) {
            throw new Arguments("compare", new String[0])
                    .wrong("the files have no figure in common: compare two of the same kind and the same options");
        }
        return changes;
    }

    static String report(List<Change> changes) {
        StringBuilder report = new StringBuilder();
        section(report, "slower", changes.stream().filter(Change::isSlower).toList());
        section(report, "faster", changes.stream().filter(Change::isFaster).toList());
        long rest = changes.stream()
                .filter(change -> !change.isSlower() && !change.isFaster())
                .count();
        return report.append(rest).append(" within their spread\n").toString();
    }

    private static void section(StringBuilder report, String title, List<Change> changes) {
        report.append(changes.size()).append(' ').append(title).append('\n');
        changes.forEach(change -> report.append(change).append('\n'));
    }
}
