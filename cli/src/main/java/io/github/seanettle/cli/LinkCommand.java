package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.OneToOne;
import java.io.IOException;
import java.util.concurrent.Callable;
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

    @Option(
            names = "--one-to-one",
            paramLabel = "HOW",
            description =
                    "Each row, left or right, gets one partner at most: greedy (the best match first, then the best"
                            + " of those left) or optimal (the best sum of all scores).")
    private @Nullable OneToOne oneToOne;

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, when it is complete; zipped if it ends in .gz (standard output).")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (the default) or jsonl.")
    private MatchFormat format = MatchFormat.CSV;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Override
    public Integer call() throws IOException {
        if (top != null) {
            MetricOptions.atLeastOne("--top", top);
        }
        lists.check(left, right);
        Linker linker = linker();
        new LinkRun("link", main.console(), left, right, lists, out, format, cutOff.isDistance(), plan, oneToOne)
                .link(linker);
        return Main.DONE;
    }

    private Linker linker() {
        Linker linker = cutOff.linker(metricOptions.name, metricOptions.metric(lists.text));
        return plan.applyTo(top == null ? linker : linker.withTop(top));
    }
}
