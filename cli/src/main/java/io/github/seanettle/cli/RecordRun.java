package io.github.seanettle.cli;

import io.github.seanettle.record.RecordLinker;
import io.github.seanettle.record.RecordMatch;
import io.github.seanettle.record.RecordReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads two tables, links them by several fields or within blocks, and writes the matches.
 *
 * @param fields what is compared
 * @param blocks which columns must be equal
 * @param firstColumn whether the only field is the first column, or the one that --on names
 * @param top how many matches of each left row are wanted
 * @param plan whether it is to be said how matches were found
 */
record RecordRun(
        Console console,
        String left,
        String right,
        ListOptions options,
        ResultOptions result,
        List<FieldChoice> fields,
        List<ColumnPair> blocks,
        boolean firstColumn,
        int top,
        PlanOptions plan) {

    void link(RecordLinker<RecordTable.Row> linker) throws IOException {
        TerminalLine screen = new TerminalLine(console);
        try (Output output = Output.open(result.out, List.of(left, right), console, screen)) {
            RecordTable leftTable = options.readColumns(left, leftColumns(), console);
            RecordTable rightTable = options.readColumns(right, rightColumns(), console);
            link(linker, leftTable.rows(), rightTable.rows(), output, screen);
        }
    }

    private List<@Nullable String> leftColumns() {
        List<@Nullable String> columns = new ArrayList<>();
        fields.forEach(field ->
                columns.add(firstColumn ? options.leftColumn() : field.columns().left()));
        blocks.forEach(block -> columns.add(block.left()));
        return columns;
    }

    private List<@Nullable String> rightColumns() {
        List<@Nullable String> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(
                firstColumn ? options.rightColumn() : field.columns().right()));
        blocks.forEach(block -> columns.add(block.right()));
        return columns;
    }

    private void link(
            RecordLinker<RecordTable.Row> linker,
            List<RecordTable.Row> leftRows,
            List<RecordTable.Row> rightRows,
            Output output,
            TerminalLine screen) {
        long pairs = (long) leftRows.size() * rightRows.size();
        Summary summary = new Summary(pairs);
        RecordReport report;
        ForkJoinPool pool = options.newPool();
        try (Progress progress = new Progress("link", pairs, console, screen)) {
            RecordLinker<RecordTable.Row> ready = linker.withPool(pool).withProgress(progress);
            if (firstColumn) {
                BestFirst sink = new BestFirst(columnSink(leftRows, rightRows, output, summary));
                report = ready.link(leftRows, rightRows, sink);
                sink.finish();
            } else {
                RecordWriter writer = RecordWriter.of(result.format, output, fields);
                report = ready.withTop(top).link(leftRows, rightRows, match -> {
                    summary.countMatch();
                    writer.write(match, leftRows.get(match.left()), rightRows.get(match.right()));
                });
            }
        } finally {
            pool.shutdownNow();
        }
        output.complete();
        if (plan.explain()) {
            report.toString().lines().forEach(console.err()::println);
        }
        console.err().println(summary.lineWithMatches(report.pairs()));
    }

    private Consumer<RecordMatch> columnSink(
            List<RecordTable.Row> leftRows, List<RecordTable.Row> rightRows, Output output, Summary summary) {
        MatchWriter writer = MatchWriter.ofPairs(result.format, output);
        return match -> {
            summary.countMatch();
            writer.write(
                    match.left() + 1,
                    match.right() + 1,
                    score(fields.get(0), match, 0),
                    leftRows.get(match.left()).text(0),
                    rightRows.get(match.right()).text(0));
        };
    }

    /** What the metric of a field says, as it is printed: a distance as a whole number. */
    static Number score(FieldChoice field, RecordMatch match, int number) {
        return ResultWriter.score(match.fieldScore(number), field.maxDistance() != null);
    }

    /**
     * Puts the matches of each left row into the order that they have without blocks: by their distance, where there is
     * one. The shortest distance need not be the highest similarity.
     */
    private final class BestFirst implements Consumer<RecordMatch> {
        private final Consumer<RecordMatch> sink;
        private final List<RecordMatch> ofRow = new ArrayList<>();

        BestFirst(Consumer<RecordMatch> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(RecordMatch match) {
            if (!ofRow.isEmpty() && ofRow.get(0).left() != match.left()) {
                finish();
            }
            ofRow.add(match);
        }

        void finish() {
            if (fields.get(0).maxDistance() != null) {
                ofRow.sort(Comparator.comparingDouble((RecordMatch match) -> match.fieldScore(0))
                        .thenComparingInt(RecordMatch::right));
            }
            ofRow.stream().limit(top).forEach(sink);
            ofRow.clear();
        }
    }
}
