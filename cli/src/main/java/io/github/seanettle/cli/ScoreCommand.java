package io.github.seanettle.cli;

import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores the pairs of a table. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Adds a column with the score of two texts to each row of a table.",
        footer = {
            "",
            "The result has the rows and the format of the input. Without --as the score is a distance for metrics that",
            "count edits, else a similarity; with --min-similarity it is a similarity. Beyond --max-distance K a distance",
            "is K+1; beyond a cut-off a similarity is 0.0 and a normalized distance 1.0. Similarities are printed so that",
            "they read back exactly. An empty text is a text: its distance is the other one's length.",
            "",
            "Examples:",
            "  seanettle score pairs.csv --metric damerau-levenshtein",
            "  seanettle score pairs.tsv --left name --right title --metric jaro-winkler --fold case",
            "  seanettle score --metric levenshtein --as normalized < pairs.csv",
        })
final class ScoreCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A .csv or .tsv file; - or nothing is standard input, as csv unless --input-format tells.")
    private String file = Inputs.STANDARD_INPUT;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Option(names = "--as", paramLabel = "KIND", description = "What to print: distance, similarity or normalized.")
    private @Nullable ScoreKind kind;

    @Mixin
    private CutOff cutOff = new CutOff();

    @Option(names = "--left", paramLabel = "COL", description = "The column of one text (the first).")
    private @Nullable String leftColumn;

    @Option(names = "--right", paramLabel = "COL", description = "The column of the other (the second).")
    private @Nullable String rightColumn;

    @Mixin
    private TextChoice text = new TextChoice();

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    @Mixin
    private AddedColumn added = new AddedColumn();

    @Override
    public Integer call() throws IOException {
        StringMetric metric = metricOptions.metric(text);
        cutOff.check(metricOptions.name, metric);
        PairScore score = PairScore.of(metricOptions.name, metric, kind, cutOff);
        try (Output output = added.open(file, main.console());
                RowReader rows = open()) {
            int left = Columns.find(rows, leftColumn, 0);
            int right = Columns.find(rows, rightColumn, 1);
            added.write(rows, "score", output, row -> score.of(text.fold(row[left]), text.fold(row[right])));
            output.complete();
        }
        return Main.DONE;
    }

    private RowReader open() {
        boolean standardInput = file.equals(Inputs.STANDARD_INPUT);
        InputFormat usual = standardInput ? InputFormat.CSV : InputFormat.LINES;
        RowReader rows = Inputs.open(file, unnamed.formatOr(usual), main.console());
        if (rows.format() == InputFormat.LINES) {
            throw new UserError(rows.name() + " is read as one text a line, which cannot hold pairs;"
                    + " if it is a table, say --input-format csv or tsv");
        }
        return rows;
    }
}
