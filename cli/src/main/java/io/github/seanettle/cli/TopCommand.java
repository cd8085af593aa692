package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Ties;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the best partners of each row. */
@Command(
        name = "top",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the K rows of RIGHT that are nearest to each row of LEFT, whatever their score.",
        footer = {
            "",
            "The result is that of link: left_row, right_row, score, left, right, sorted by left row, then best score, then",
            "right row. Without RIGHT each row of LEFT is compared with all others of LEFT. An empty text is a missing one and",
            "has no partner, unless --match-empty is given.",
            "",
            "Examples:",
            "  seanettle top left.csv right.csv --metric jaro-winkler --k 3",
            "  seanettle top names.txt --metric damerau-levenshtein --k 1 --ties all --out nearest.csv",
        })
final class TopCommand implements Callable<Integer> {
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

    @Option(names = "--k", required = true, paramLabel = "K", description = "How many partners each row gets.")
    private int count;

    @Option(
            names = "--ties",
            paramLabel = "TIES",
            description = "Of partners as good as the last one: first (those of the lower rows; the default), or all.")
    private Ties ties = Ties.FIRST;

    @Mixin
    private PairKind kind = new PairKind();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Override
    public Integer call() throws IOException {
        MetricOptions.atLeastOne("--k", count);
        lists.check(left, right);
        StringMetric metric = metricOptions.metric(lists.text);
        Linker linker = plan.applyTo(kind.linker(metricOptions.name, metric).withTop(count, ties));
        boolean byDistance = kind.isDistance(metricOptions.name, metric);
        new LinkRun("top", main.console(), left, right, lists, result, byDistance, plan, null).link(linker);
        return Main.DONE;
    }
}
