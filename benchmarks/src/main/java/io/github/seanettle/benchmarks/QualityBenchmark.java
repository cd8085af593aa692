package io.github.seanettle.benchmarks;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether the pairs that are found are the right ones: precision, recall and F1 of each metric at each threshold, on lists of
 * which is known which rows belong together.
 */
public final class QualityBenchmark {
    private static final Folding FOLDED = Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES);

    /** Of a curve these thresholds are written. */
    private static final int FIRST_WRITTEN = QualityCurve.BINS / 5;

    private static final int STEP = QualityCurve.BINS / 50;

    private QualityBenchmark() {}

    /**
     * Started by the script {@code benchmarks/quality}.
     *
     * @param args the folder for results and that of examples; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException {
        Arguments arguments = new Arguments("quality", Stream.of(args).skip(2).toArray(String[]::new));
        List<String> metrics = arguments.list(
                "--only", List.copyOf(metrics(TextOptions.DEFAULT).keySet()));
        List<String> wanted = List.of(arguments.text("--sets", "").split(","));
        List<String> folder = arguments.filesOrNone(1, "the folder of the public data");
        List<QualitySet> sets = new ArrayList<>(QualitySets.examples(Path.of(args[1])));
        if (!folder.isEmpty()) {
            sets.addAll(QualitySets.publicSets(Path.of(folder.get(0))));
        }
        sets.removeIf(set -> wanted.stream().noneMatch(set.name()::startsWith));
        if (sets.isEmpty()) {
            throw arguments.wrong("no set's name begins with " + String.join(" or ", wanted));
        }
        ResultFile file = new ResultFile(Path.of(args[0]), "quality", System.getProperty("benchmarks.command"));
        ObjectNode results = ResultFile.object();
        results.put("firstThreshold", (double) FIRST_WRITTEN / QualityCurve.BINS);
        results.put("thresholdStep", (double) STEP / QualityCurve.BINS);
        ArrayNode lines = results.putArray("lines");
        System.out.printf(
                "%-48s %-20s %-8s %-10s %6s %6s %6s %6s%n",
                "data", "metric", "folding", "pairs", "from", "prec.", "recall", "F1");
        for (QualitySet set : sets) {
            for (QualitySet texts : singleTexts(set)) {
                measureMetrics(texts, metrics, lines);
            }
            if (set.columns().size() > 1) {
                measureFields(set, lines);
            }
            file.save(results);
        }
        System.out.println("Wrote " + file.path().getFileName());
    }

    /** The first column by itself, and all columns in one text. */
    private static List<QualitySet> singleTexts(QualitySet set) {
        return set.columns().size() == 1 ? List.of(set.column(0)) : List.of(set.column(0), set.joined());
    }

    private static Map<String, StringMetric> metrics(TextOptions text) {
        Map<String, StringMetric> metrics = new LinkedHashMap<>();
        for (String name : Metrics.names()) {
            metrics.put(name, Metrics.named(name, text));
        }
        metrics.put("jaccard-2-grams", Metrics.ngramJaccard(2, text));
        metrics.put("jaccard-3-grams", Metrics.ngramJaccard(3, text));
        return metrics;
    }

    private static void measureMetrics(QualitySet set, List<String> names, ArrayNode lines) {
        for (Folding folding : List.of(Folding.NONE, FOLDED)) {
            Map<String, StringMetric> metrics = metrics(TextOptions.DEFAULT.withFolding(folding));
            for (String name : names) {
                StringMetric metric = metrics.get(name);
                report(lines.addObject(), set, name, folding, "all", QualityMeasure.all(set, metric));
                if (!set.isOne()) {
                    report(lines.addObject(), set, name, folding, "one-to-one", QualityMeasure.oneToOne(set, metric));
                }
            }
        }
    }

    /** Each column by itself: Jaro-Winkler for all, and a mixture that counts edits in the others. */
    private static void measureFields(QualitySet set, ArrayNode lines) {
        TextOptions text = TextOptions.DEFAULT.withFolding(FOLDED);
        QualitySet named = new QualitySet(
                set.name() + ": " + String.join(", ", set.columns()),
                set.left(),
                set.right(),
                set.columns(),
                set.truth());
        Map<String, StringMetric> metrics = new LinkedHashMap<>();
        metrics.put("fields, jaro-winkler", Metrics.named("jaro-winkler", text));
        metrics.put("fields, levenshtein", Metrics.levenshtein(text));
        metrics.forEach((name, metric) -> {
            List<StringMetric> all = IntStream.range(0, set.columns().size())
                    .mapToObj(i -> metric)
                    .toList();
            for (boolean oneToOne : set.isOne() ? List.of(false) : List.of(false, true)) {
                report(
                        lines.addObject(),
                        named,
                        name,
                        FOLDED,
                        oneToOne ? "one-to-one" : "all",
                        QualityMeasure.fields(set, all, oneToOne));
            }
        });
    }

    private static void report(
            ObjectNode line, QualitySet set, String metric, Folding folding, String pairs, QualityCurve curve) {
        int best = curve.best();
        String folded = folding.isNone() ? "none" : "folded";
        line.put("data", set.name());
        line.put("rows", set.left().size());
        line.put("columns", set.right().size());
        line.put("truth", set.truth().size());
        line.put("metric", metric);
        line.put("folding", folding.toString());
        line.put("pairs", pairs);
        line.put("threshold", (double) best / QualityCurve.BINS);
        line.put("found", curve.found(best));
        line.put("right", curve.right(best));
        line.put("precision", rounded(curve.precision(best)));
        line.put("recall", rounded(curve.recall(best)));
        line.put("f1", rounded(curve.f1(best)));
        ArrayNode precisions = line.putArray("precisions");
        ArrayNode recalls = line.putArray("recalls");
        for (int threshold = FIRST_WRITTEN; threshold < QualityCurve.BINS; threshold += STEP) {
            precisions.add(rounded(curve.precision(threshold)));
            recalls.add(rounded(curve.recall(threshold)));
        }
        System.out.printf(
                "%-48s %-20s %-8s %-10s %6.3f %6.3f %6.3f %6.3f%n",
                set.name(),
                metric,
                folded,
                pairs,
                (double) best / QualityCurve.BINS,
                curve.precision(best),
                curve.recall(best),
                curve.f1(best));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
