package io.github.seanettle.cli;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.PairScores;
import io.github.seanettle.match.ScoreMatrix.Element;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the scores of all pairs. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the score of every text of LEFT with every text of RIGHT: a row for each text of LEFT.",
        footer = {
            "",
            "A .csv or .tsv has the texts, or with --labels number the row numbers from 1, in its first row and column. A",
            "similarity has the digits that tell its float from others. Where a text is missing the value is empty.",
            "A .npy is for NumPy: float32, or with --element short or byte uint16 or uint8. In these a distance too large",
            "is 65534 or 254, a similarity is multiplied by that, and 65535 or 255 (float32: nan) is a missing score.",
            "Rows are written as they are scored, so the matrix need not fit into memory.",
            "",
            "Examples:",
            "  seanettle matrix left.csv right.csv --metric levenshtein --out distances.csv",
            "  seanettle matrix names.txt --metric jaro-winkler --element byte --out similarities.npy",
        })
final class MatrixCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "LEFT",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private String left;

    @Parameters(arity = "0..1", paramLabel = "RIGHT", description = "Another such file; LEFT if it is left out.")
    private @Nullable String right;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Mixin
    private PairKind kind = new PairKind();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the matrix goes, when it is complete: .csv, .tsv or .npy; zipped if .gz follows. - is"
                    + " standard output, as csv.")
    private String out = "-";

    @Option(names = "--element", paramLabel = "ELEMENT", description = ".npy: float (the default), short or byte.")
    private @Nullable Element element;

    @Option(names = "--labels", paramLabel = "LABELS", description = ".csv, .tsv: text (the default) or number.")
    private @Nullable MatrixLabels labels;

    @Mixin
    private ListOptions lists = new ListOptions();

    @Override
    public Integer call() throws IOException {
        MatrixFormat format = MatrixFormat.of(out);
        if (format == MatrixFormat.NPY && labels != null) {
            throw new UserError("--labels goes with .csv and .tsv: a .npy has none");
        }
        if (format != MatrixFormat.NPY && element != null) {
            throw new UserError("--element goes with .npy: a .csv or .tsv has text");
        }
        lists.check(left, right);
        AllPairs allPairs = kind.allPairs(metricOptions.name, metricOptions.metric(lists.text));
        Console console = main.console();
        TerminalLine screen = new TerminalLine(console);
        List<String> inputs = right == null ? List.of(left) : List.of(left, right);
        try (Output output = Output.open(out, inputs, console, screen)) {
            write(allPairs, format, output, console, screen);
            output.complete();
        }
        return Main.DONE;
    }

    private void write(AllPairs allPairs, MatrixFormat format, Output output, Console console, TerminalLine screen)
            throws IOException {
        TextColumn leftTexts = lists.readLeft(left, console);
        TextColumn rightTexts = right == null ? leftTexts : lists.readRight(right, console);
        long pairs = (long) leftTexts.texts().size() * rightTexts.texts().size();
        Element stored = element == null ? Element.FLOAT : element;
        MatrixWriter writer = format == MatrixFormat.NPY
                ? new NpyWriter(
                        output,
                        stored,
                        leftTexts.texts().size(),
                        rightTexts.texts().size())
                : new TableMatrixWriter(
                        new RowWriter(output, format.delimiter()),
                        kind.isDistance(metricOptions.name, metricOptions.metric(lists.text)),
                        label(leftTexts),
                        label(rightTexts));
        ForkJoinPool pool = lists.newPool();
        Summary summary = new Summary(pairs);
        try (Progress progress = new Progress("matrix", pairs, console, screen)) {
            AllPairs ready = allPairs.withPool(pool).withProgress(progress);
            PairScores scores = right == null
                    ? ready.within(leftTexts.compared())
                    : ready.between(leftTexts.compared(), rightTexts.compared());
            scores.matrix(stored, writer::write);
            console.err().println(summary.lineWithKernels(scores.kernels()));
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> label(TextColumn texts) {
        if (labels == MatrixLabels.NUMBER) {
            return IntStream.rangeClosed(1, texts.texts().size())
                    .mapToObj(String::valueOf)
                    .toList();
        }
        return texts.texts();
    }
}
