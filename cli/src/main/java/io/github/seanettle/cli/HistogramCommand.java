package io.github.seanettle.cli;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Histogram;
import io.github.seanettle.match.PairScores;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts how many pairs have which score. */
@Command(
        name = "histogram",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compares every text of LEFT with every text of RIGHT and counts how many pairs have which score.",
        footer = {
            "",
            "The result is a csv: distance, pairs, at_most; or similarity, pairs, at_least. The last column counts the pairs",
            "that would match with that cut-off. A similarity stands for those from it to the next one. Without RIGHT the rows",
            "of LEFT are compared with one another, each pair once. An empty text is a missing one and is not counted, unless",
            "--match-empty is given. A line on standard error tells how much work it was and which kernels did it.",
            "",
            "Examples:",
            "  seanettle histogram left.csv right.csv --metric damerau-levenshtein",
            "  seanettle histogram names.txt --metric jaro-winkler --bins 20 --chart scores.svg",
        })
final class HistogramCommand implements Callable<Integer> {
    private static final int MOST_BINS = 1_000_000;

    @ParentCommand
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "LEFT",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private String left;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RIGHT",
            description = "Another such file; LEFT if it is left out.")
    private @Nullable String right;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Mixin
    private PairKind kind = new PairKind();

    @Option(names = "--bins", paramLabel = "N", description = "How many bins there are for similarities (100).")
    private int bins = 100;

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, when it is complete; zipped if it ends in .gz (standard output).")
    private @Nullable String out;

    @Option(names = "--chart", paramLabel = "FILE.svg", description = "Draws the counts, too.")
    private @Nullable String chart;

    @Override
    public Integer call() throws IOException {
        if (MetricOptions.atLeastOne("--bins", bins) > MOST_BINS) {
            throw new UserError(String.format(Locale.ROOT, "--bins must be at most %,d, but is %,d", MOST_BINS, bins));
        }
        if (chart != null && !chart.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new UserError("--chart draws an SVG picture: the name " + chart + " must end in .svg");
        }
        if (chart != null && Output.areSame(chart, out)) {
            throw new UserError("--chart and --out need two different files, but both are " + out);
        }
        lists.check(left, right);
        AllPairs allPairs = kind.allPairs(metricOptions.name, metricOptions.metric(lists.text));
        Console console = main.console();
        TerminalLine screen = new TerminalLine(console);
        List<String> inputs = right == null ? List.of(left) : List.of(left, right);
        try (Output output = Output.open(out, inputs, console, screen);
                Output picture = chart == null ? null : Output.open(chart, inputs, console, screen)) {
            Histogram histogram = count(allPairs, console, screen);
            write(histogram, output);
            if (picture != null) {
                picture.write(HistogramChart.svg(histogram, metricOptions.name, left, right));
                picture.complete();
            }
            output.complete();
        }
        return Main.DONE;
    }

    private Histogram count(AllPairs allPairs, Console console, TerminalLine screen) throws IOException {
        TextColumn leftTexts = lists.readLeft(left, console);
        TextColumn rightTexts = right == null ? leftTexts : lists.readRight(right, console);
        ForkJoinPool pool = lists.newPool();
        long rows = leftTexts.texts().size();
        long most = right == null
                ? rows * Math.max(0, rows - 1) / 2
                : rows * rightTexts.texts().size();
        Summary summary = new Summary(most);
        try (Progress progress = new Progress("histogram", most, console, screen)) {
            AllPairs ready = allPairs.withPool(pool).withProgress(progress);
            PairScores scores = right == null
                    ? ready.within(leftTexts.compared())
                    : ready.between(leftTexts.compared(), rightTexts.compared());
            Histogram histogram = scores.histogram(bins);
            console.err().println(summary.lineWithKernels(scores.kernels()));
            return histogram;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void write(Histogram histogram, Output output) {
        RowWriter rows = new RowWriter(output, ',');
        if (histogram.isOfDistances()) {
            rows.write("distance", "pairs", "at_most");
            long sum = 0;
            for (int bin = 0; bin < histogram.bins(); bin++) {
                sum += histogram.count(bin);
                rows.write(bin, histogram.count(bin), sum);
            }
        } else {
            rows.write("similarity", "pairs", "at_least");
            long sum = histogram.total();
            for (int bin = 0; bin < histogram.bins(); bin++) {
                rows.write(histogram.from(bin), histogram.count(bin), sum);
                sum -= histogram.count(bin);
            }
        }
    }
}
