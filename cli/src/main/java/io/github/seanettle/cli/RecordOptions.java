package io.github.seanettle.cli;

import io.github.seanettle.record.MissingValues;
import io.github.seanettle.record.RecordField;
import io.github.seanettle.record.RecordLinker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options: several columns, and columns that must be equal. */
final class RecordOptions {
    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = "Compare several columns, each with a --field of its own: COL:METRIC>=SIMILARITY,"
                    + " COL:METRIC<=DISTANCE, or COL:METRIC without a cut-off; *WEIGHT behind says what it counts in"
                    + " the score (1). LEFT_COL=RIGHT_COL if the names differ. In quotes, for the shell's sake.")
    private List<String> fields = new ArrayList<>();

    @Option(
            names = "--match",
            paramLabel = "RULE",
            description = "Whether all fields must be within their cut-offs (the default) or any of them.")
    private @Nullable FieldRule rule;

    @Option(
            names = "--min-score",
            paramLabel = "S",
            description = "The least score, from 0 to 1: the weighted mean of the fields' similarities.")
    private @Nullable Double minScore;

    @Option(
            names = "--missing",
            paramLabel = "WHAT",
            description = "What a field counts in the score if its text is missing: count-as-different (0, the default)"
                    + " or left-out (nothing, and its weight neither).")
    private @Nullable MissingValues missing;

    @Option(
            names = "--block-on",
            paramLabel = "COL",
            description = "Compare only rows whose texts in this column are equal, once folded; or LEFT_COL=RIGHT_COL."
                    + " An empty one equals none. Given twice: both must be equal.")
    private List<String> blockOn = new ArrayList<>();

    boolean hasFields() {
        return !fields.isEmpty();
    }

    boolean hasBlocks() {
        return !blockOn.isEmpty();
    }

    /** Checks that options of fields are given with fields only. */
    void checkNoneOfFields() {
        String given = rule != null ? "--match" : minScore != null ? "--min-score" : missing != null ? "--missing" : "";
        if (!given.isEmpty()) {
            throw new UserError(given + " goes with --field, which says what is compared in each of several columns");
        }
    }

    List<FieldChoice> fields(TextChoice text, UserClasses userClasses) {
        List<FieldChoice> choices = fields.stream()
                .map(field -> FieldParser.parse(field, text, userClasses))
                .toList();
        if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
            throw new UserError("--min-score must be a number from 0 to 1, but is " + minScore);
        }
        boolean anyCutOff = choices.stream().anyMatch(FieldChoice::hasCutOff);
        if (rule == FieldRule.ANY && !anyCutOff) {
            throw new UserError("--match any needs a cut-off: give a --field one, as in COL:METRIC>=0.9");
        }
        if (minScore == null && !anyCutOff) {
            throw new UserError(
                    "say which pairs match: give a --field a cut-off, as in COL:METRIC>=0.9, or --min-score");
        }
        return choices;
    }

    List<ColumnPair> blockColumns() {
        return blockOn.stream()
                .map(block -> ColumnPair.parse(block, "--block-on \"" + block + "\""))
                .toList();
    }

    /** What links tables of which these fields, and behind them the columns of the blocks, have been read. */
    RecordLinker<RecordTable.Row> linker(List<FieldChoice> choices) {
        List<RecordField<RecordTable.Row>> compared = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            int field = i;
            compared.add(choices.get(i).toField(row -> row.compared(field)));
        }
        double least = minScore == null ? 0 : minScore;
        RecordLinker<RecordTable.Row> linker = rule == FieldRule.ANY
                ? RecordLinker.anyOf(compared).withMinScore(least)
                : RecordLinker.weighted(least, compared);
        linker = missing == null ? linker : linker.withMissing(missing);
        for (int i = 0; i < blockOn.size(); i++) {
            int block = choices.size() + i;
            linker = linker.withBlockOn(row -> row.compared(block));
        }
        return linker;
    }
}
