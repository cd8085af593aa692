package io.github.seanettle.cli;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads a list and writes it as an index. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads LIST and writes it to a file that 'index search' searches.",
        footer = {
            "",
            "The file holds the texts, the metric, and what is made equal first: a search needs nothing else. An empty text is",
            "a missing one and is never found, unless --match-empty is given.",
            "",
            "Examples:",
            "  seanettle index build names.txt --metric damerau-levenshtein --out names.index",
            "  seanettle index build people.csv --on name --metric jaro-winkler --fold case,accents --out people.index",
        })
final class IndexBuildCommand implements Callable<Integer> {
    @ParentCommand
    private IndexCommand index;

    @Parameters(
            paramLabel = "LIST",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private String list;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Option(names = "--on", paramLabel = "COL", description = "The column to index (the first).")
    private @Nullable String on;

    @Mixin
    private TextChoice text = new TextChoice();

    @Option(names = "--match-empty", description = "Empty texts are texts like any other.")
    private boolean matchEmpty;

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the index goes, when it is complete.")
    private String out;

    @Override
    public Integer call() throws IOException {
        StringMetric metric = metricOptions.foldingMetric(text);
        if (out.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            throw new UserError("an index is not zipped: give --out a name that does not end in .gz, but is " + out);
        }
        long start = System.nanoTime();
        Console console = index.console();
        try (Output output = Output.open(out, List.of(list), console, new TerminalLine(console))) {
            RowReader rows = Inputs.open(list, unnamed.formatOr(InputFormat.LINES), console);
            FuzzyIndex built = FuzzyIndex.of(present(TextColumn.read(rows, on, text, matchEmpty)), metric);
            built.save(output.asBytes());
            output.complete();
            console.err()
                    .println(Summary.count(built.size(), "row", "rows") + ", "
                            + Summary.seconds((System.nanoTime() - start) / 1e9));
        }
        return Main.DONE;
    }

    /** The texts as they stand, for the index folds them itself; null for one that is missing. */
    private static List<@Nullable String> present(TextColumn column) {
        List<@Nullable String> texts = new ArrayList<>(column.texts());
        for (int row = 0; row < texts.size(); row++) {
            if (column.compared().get(row) == null) {
                texts.set(row, null);
            }
        }
        return texts;
    }
}
