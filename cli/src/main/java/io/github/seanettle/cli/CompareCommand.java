package io.github.seanettle.cli;

import io.github.seanettle.edit.EditScripts;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.phonetic.Phonetics;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows all that the library says of two texts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows all metrics and codes of two texts, the letters that they consist of, and how they align.",
        footer = {
            "",
            "Letters of several code points are followed by these, those that cannot be seen are shown as these. Put -- before",
            "texts that begin with -.",
            "",
            "Examples:",
            "  seanettle compare Catherine Kathryn",
            "  seanettle compare 'Σ ΑΣ' 'σ ας' --fold case",
            "  seanettle compare --unit code-point naïve naive",
        })
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "A", description = "One text.")
    private String a;

    @Parameters(paramLabel = "B", description = "The other.")
    private String b;

    @Mixin
    private TextChoice text = new TextChoice();

    @Override
    public Integer call() {
        String foldedA = text.fold(a);
        String foldedB = text.fold(b);
        try (Output out = Output.open(null, List.of(), main.console(), new TerminalLine(main.console()))) {
            out.write(describe("A", a, foldedA) + describe("B", b, foldedB));
            out.write("\n" + alignment(foldedA, foldedB));
            out.write("\n" + metricTable(foldedA, foldedB));
            out.write("\n" + codeTable(foldedA, foldedB));
            out.write("\nmatch rating comparison: " + matchRating(foldedA, foldedB) + "\n");
            out.complete();
        }
        return Main.DONE;
    }

    private String describe(String label, String original, String folded) {
        Unit unit = text.unfolded().unit();
        String fold = text.folding.isNone() ? "" : "\n   folded: " + UnitPicture.visible(folded);
        return String.format(
                Locale.ROOT,
                "%s  %s%s\n   %s: %s\n",
                label,
                UnitPicture.visible(original),
                fold,
                count(unit.count(folded), unit),
                UnitPicture.of(folded, unit));
    }

    private static String count(int count, Unit unit) {
        String name = switch (unit) {
            case GRAPHEME -> "grapheme";
            case CODE_POINT -> "code point";
            case UTF16 -> "UTF-16 unit";
        };
        return count + " " + name + (count == 1 ? "" : "s");
    }

    private String alignment(String foldedA, String foldedB) {
        String indent = "   ";
        String lines = EditScripts.damerauLevenshtein(
                        foldedA, foldedB, text.unfolded().unit())
                .toAlignment()
                .wrap(main.console().columns() - indent.length())
                .stream()
                .map(line -> (indent + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return "alignment by damerau-levenshtein (| equal, * other, + added, - missing, x swapped)\n" + lines;
    }

    private String metricTable(String foldedA, String foldedB) {
        StringBuilder table = new StringBuilder(String.format("%-30s %8s %12s\n", "metric", "distance", "similarity"));
        metrics(text.unfolded()).forEach((name, metric) -> {
            String distance =
                    metric instanceof StringDistance counts ? String.valueOf(counts.distance(foldedA, foldedB)) : "-";
            table.append(String.format(
                    Locale.ROOT, "%-30s %8s %12.6f\n", name, distance, metric.similarity(foldedA, foldedB)));
        });
        return table.toString();
    }

    /** All metrics by name, and below some of them what their options change. */
    private static Map<String, StringMetric> metrics(TextOptions text) {
        JaroWinklerOptions usual = JaroWinklerOptions.DEFAULT;
        JaroWinklerOptions tolerant =
                new JaroWinklerOptions(usual.boostThreshold(), usual.prefixWeight(), usual.maxPrefix(), true);
        Map<String, StringMetric> metrics = new LinkedHashMap<>();
        for (String name : Metrics.names()) {
            metrics.put(name, Metrics.named(name, text));
            if (name.equals("jaro-winkler")) {
                metrics.put("jaro-winkler --long-tolerance", Metrics.jaroWinkler(tolerant, text));
            }
            if (name.equals("jaccard")) {
                for (int n = 2; n <= 3; n++) {
                    metrics.put("jaccard --pieces " + n, Metrics.jaccard(n, text));
                    metrics.put("jaccard --ngrams " + n, Metrics.ngramJaccard(n, text));
                }
            }
        }
        return metrics;
    }

    private static String codeTable(String foldedA, String foldedB) {
        StringBuilder table = new StringBuilder();
        appendCodes(table, "encoder", "A", "B", "");
        for (String name : Phonetics.names()) {
            PhoneticEncoder encoder = Phonetics.named(name);
            String codeA = encoder.encode(foldedA);
            String codeB = encoder.encode(foldedB);
            appendCodes(
                    table,
                    name,
                    UnitPicture.visible(codeA),
                    UnitPicture.visible(codeB),
                    codeA.equals(codeB) ? "same" : "different");
        }
        return table.toString();
    }

    private static void appendCodes(StringBuilder table, String name, String codeA, String codeB, String verdict) {
        table.append(String.format("%-14s %-15s %-15s %s", name, codeA, codeB, verdict)
                        .stripTrailing())
                .append('\n');
    }

    private static String matchRating(String a, String b) {
        Boolean match = Phonetics.matchRatingComparison(a, b);
        if (match == null) {
            return "not comparable";
        }
        return match ? "match" : "no match";
    }
}
