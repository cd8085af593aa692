package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the rows of two lists that match. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Finds the rows of two lists that match: every text of LEFT is compared with every text of RIGHT.",
        footer = {
            "",
            "The result has the columns left_row, right_row, score, left, right. Rows count from 1 without the header.",
            "It is sorted by left row, then best score, then right row, and does not depend on the threads. The score is a",
            "distance with --max-distance, a similarity with --min-similarity. An empty text is a missing one and",
            "matches nothing, unless --match-empty is given. A line on standard error tells how much work it was.",
            "",
            "Examples:",
            "  seanettle link left.csv right.csv --metric damerau-levenshtein --max-distance 2 --out matches.csv",
            "  seanettle link a.csv b.tsv.gz --left-on name --right-on title --metric jaro-winkler \\",
            "      --min-similarity 0.92 --fold case,accents --top 1",
            "  cut -f3 names.txt | seanettle link - known.txt --metric osa --max-distance 1 --format jsonl",
        })
final class LinkCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 32_767;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "LEFT",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private String left;

    @Parameters(paramLabel = "RIGHT", description = "Another such file.")
    private String right;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Mixin
    private CutOff cutOff = new CutOff();

    @Option(names = "--top", paramLabel = "N", description = "Of each left row the best N matches only.")
    private @Nullable Integer top;

    @Option(names = "--on", paramLabel = "COL", description = "The column to compare in both tables (the first).")
    private @Nullable String on;

    @Option(names = "--left-on", paramLabel = "COL", description = "The column of the left table.")
    private @Nullable String leftOn;

    @Option(names = "--right-on", paramLabel = "COL", description = "The column of the right table.")
    private @Nullable String rightOn;

    @Mixin
    private TextChoice text = new TextChoice();

    @Option(names = "--match-empty", description = "Empty texts are texts like any other.")
    private boolean matchEmpty;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work (as many as there are cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, when it is complete; zipped if it ends in .gz (standard output).")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (the default) or jsonl.")
    private MatchFormat format = MatchFormat.CSV;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Linker linker = linker();
        Console console = main.console();
        TerminalLine screen = new TerminalLine(console);
        try (Output output = Output.open(out, List.of(left, right), console, screen)) {
            TextColumn leftTexts = read(left, leftOn);
            TextColumn rightTexts = read(right, rightOn);
            link(linker, leftTexts, rightTexts, output, screen);
        }
        return Main.DONE;
    }

    private void checkOptions() {
        if (top != null) {
            MetricOptions.atLeastOne("--top", top);
        }
        if (MetricOptions.atLeastOne("--threads", threads) > MOST_THREADS) {
            throw new UserError("--threads must be at most " + MOST_THREADS + ", but is " + threads);
        }
        if (on != null && (leftOn != null || rightOn != null)) {
            throw new UserError("--on names the column of both tables: it does not go with --left-on or --right-on");
        }
        if (left.equals(Inputs.STANDARD_INPUT) && right.equals(Inputs.STANDARD_INPUT)) {
            throw new UserError("LEFT and RIGHT cannot both be standard input");
        }
    }

    private TextColumn read(String path, @Nullable String column) throws IOException {
        RowReader rows = Inputs.open(path, unnamed.formatOr(InputFormat.LINES), main.console());
        return TextColumn.read(rows, column == null ? on : column, text, matchEmpty);
    }

    private Linker linker() {
        StringMetric metric = metricOptions.metric(text);
        cutOff.check(metricOptions.name, metric);
        Linker linker;
        if (cutOff.maxDistance != null) {
            linker = Linker.withinDistance((StringDistance) metric, cutOff.maxDistance);
        } else if (cutOff.minSimilarity != null) {
            linker = Linker.withSimilarity(metric, cutOff.minSimilarity);
        } else {
            throw new UserError("say which pairs match: --max-distance K or --min-similarity S");
        }
        return top == null ? linker : linker.withTop(top);
    }

    private void link(Linker linker, TextColumn leftTexts, TextColumn rightTexts, Output output, TerminalLine screen) {
        long pairs = (long) leftTexts.texts().size() * rightTexts.texts().size();
        Summary summary = new Summary(pairs);
        MatchWriter matches = MatchWriter.of(format, output);
        Consumer<Match> sink = match -> {
            summary.countMatch();
            matches.write(
                    match.left() + 1,
                    match.right() + 1,
                    score(match),
                    leftTexts.texts().get(match.left()),
                    rightTexts.texts().get(match.right()));
        };
        ForkJoinPool pool = new ForkJoinPool(threads);
        try (Progress progress = new Progress("link", pairs, main.console(), screen)) {
            linker.withPool(pool).withProgress(progress).link(leftTexts.compared(), rightTexts.compared(), sink);
        } finally {
            pool.shutdownNow();
        }
        output.complete();
        main.console().err().println(summary.line());
    }

    private Number score(Match match) {
        if (cutOff.maxDistance != null) {
            return (int) match.score();
        }
        return match.score();
    }
}
