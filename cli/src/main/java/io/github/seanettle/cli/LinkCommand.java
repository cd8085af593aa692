package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.OneToOne;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the rows of two lists that match. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = LinkCommand.MetricMayBeLeftOut.class,
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
            "  seanettle link a.csv b.csv --field \"name:jaro-winkler>=0.9\" --field \"town:damerau-levenshtein<=1\"",
            "  seanettle link a.csv b.csv --field \"name=title:jaro-winkler*2\" --field town:levenshtein --min-score 0.85",
            "  seanettle link a.csv b.csv --on name --metric osa --max-distance 2 --block-on postcode",
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
    private RecordOptions records = new RecordOptions();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PlanOptions plan = new PlanOptions();

    /** Either a metric or fields say what is compared. */
    static final class MetricMayBeLeftOut implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec spec) {
            for (OptionSpec option : List.copyOf(spec.options())) {
                boolean isMetric = option.longestName().equals("--metric");
                spec.remove(option);
                spec.addOption(isMetric ? option.toBuilder().required(false).build() : option);
            }
            return spec;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (top != null) {
            MetricOptions.atLeastOne("--top", top);
        }
        lists.check(left, right);
        if (records.hasFields()) {
            linkFields();
        } else {
            linkColumn();
        }
        return Main.DONE;
    }

    private void linkFields() throws IOException {
        metricOptions.checkNoneGiven("--field");
        lists.checkNoColumn("--field");
        if (cutOff.maxDistance != null || cutOff.minSimilarity != null) {
            throw new UserError("--max-distance and --min-similarity do not go with --field: write COL:METRIC<=K or"
                    + " COL:METRIC>=S, or give a --min-score");
        }
        linkRecords(records.fields(lists.text, metricOptions.userClasses), false);
    }

    private void linkRecords(List<FieldChoice> fields, boolean firstColumn) throws IOException {
        String with = firstColumn ? "--block-on" : "--field";
        plan.checkNotGiven(with);
        if (oneToOne != null) {
            throw new UserError("--one-to-one does not go with " + with);
        }
        int most = top == null ? Integer.MAX_VALUE : top;
        new RecordRun(
                        main.console(),
                        left,
                        right,
                        lists,
                        result,
                        fields,
                        records.blockColumns(),
                        firstColumn,
                        most,
                        plan)
                .link(records.linker(fields));
    }

    private void linkColumn() throws IOException {
        records.checkNoneOfFields();
        if (metricOptions.name.isEmpty()) {
            throw new UserError(
                    "say what compares: --metric METRIC for one column, or --field COL:METRIC... for several");
        }
        if (records.hasBlocks()) {
            linkRecords(List.of(onlyField()), true);
            return;
        }
        Linker linker = linker();
        new LinkRun("link", main.console(), left, right, lists, result, cutOff.isDistance(), plan, oneToOne)
                .link(linker);
    }

    private FieldChoice onlyField() {
        StringMetric metric = metricOptions.metric(lists.text);
        cutOff.checkGiven(metricOptions.name, metric);
        String column = lists.leftColumn() == null ? "text" : lists.leftColumn();
        return new FieldChoice(new ColumnPair(column, column), metric, cutOff.maxDistance, cutOff.minSimilarity, 1);
    }

    private Linker linker() {
        Linker linker = cutOff.linker(metricOptions.name, metricOptions.metric(lists.text));
        return plan.applyTo(top == null ? linker : linker.withTop(top));
    }
}
