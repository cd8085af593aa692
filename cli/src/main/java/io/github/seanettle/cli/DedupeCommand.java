package io.github.seanettle.cli;

import io.github.seanettle.match.Clustering;
import io.github.seanettle.match.Linker;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the rows of one list that stand for the same thing. */
@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the rows of FILE that stand for the same thing, as clusters of rows that match.",
        footer = {
            "",
            "The result has the columns cluster, row, representative, score, text, and a line for each row of a cluster. Rows",
            "count from 1 without the header, clusters from 1 by their lowest rows. The representative is the row that stands",
            "for the cluster; the score is that of the row and the representative: a distance with --max-distance, a",
            "similarity with --min-similarity. Rows with equal texts are in one cluster whatever the cut-off. An empty text is",
            "a missing one and in no cluster, unless --match-empty is given. A line on standard error tells how much work it",
            "was.",
            "",
            "Examples:",
            "  seanettle dedupe customers.csv --on name --metric damerau-levenshtein --max-distance 1",
            "  seanettle dedupe names.txt --metric jaro-winkler --min-similarity 0.95 --clustering complete --pairs why.csv",
        })
final class DedupeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private String file;

    @Mixin
    private MetricOptions metricOptions = new MetricOptions();

    @Mixin
    private CutOff cutOff = new CutOff();

    @Option(
            names = "--clustering",
            paramLabel = "RULE",
            description =
                    "Which rows make a cluster: connected (all that match one another directly or through others; the"
                            + " default), complete (every two of them match) or star (all match the representative).")
    private Clustering clustering = Clustering.CONNECTED;

    @Option(names = "--singles", description = "Rows that are alike to no other are clusters of one row, too.")
    private boolean singles;

    @Mixin
    private OneListOptions list = new OneListOptions();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "Writes the pairs that match within each cluster, too, in the same format. Of equal texts only the first row is"
                            + " held against others.")
    private @Nullable String pairs;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        list.check();
        if (pairs != null && Output.areSame(pairs, result.out)) {
            throw new UserError("--pairs and --out need two different files, but both are "
                    + (result.out == null ? "standard output" : result.out));
        }
        Linker linker = cutOff.linker(metricOptions.name, metricOptions.metric(list.text));
        new DedupeRun(main.console(), file, list, clustering, singles, pairs, result, cutOff.isDistance())
                .dedupe(linker);
        return Main.DONE;
    }
}
