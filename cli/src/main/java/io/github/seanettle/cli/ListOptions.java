package io.github.seanettle.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that compare two lists, or one with itself: what is compared, and by how many threads. */
final class ListOptions {
    @Option(names = "--on", paramLabel = "COL", description = "The column to compare in both tables (the first).")
    private @Nullable String on;

    @Option(names = "--left-on", paramLabel = "COL", description = "The column of the left table.")
    private @Nullable String leftOn;

    @Option(names = "--right-on", paramLabel = "COL", description = "The column of the right table.")
    private @Nullable String rightOn;

    @Mixin
    TextChoice text = new TextChoice();

    @Option(names = "--match-empty", description = "Empty texts are texts like any other.")
    private boolean matchEmpty;

    @Mixin
    private ThreadOption threads = new ThreadOption();

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    /**
     * Checks that the options fit together.
     *
     * @param right the right list; null if the left one is compared with itself
     */
    void check(String left, @Nullable String right) {
        threads.check();
        if (on != null && (leftOn != null || rightOn != null)) {
            throw new UserError("--on names the column of both tables: it does not go with --left-on or --right-on");
        }
        if (right == null && rightOn != null) {
            throw new UserError("--right-on names a column of RIGHT, but there is no such list");
        }
        if (left.equals(Inputs.STANDARD_INPUT) && left.equals(right)) {
            throw new UserError("LEFT and RIGHT cannot both be standard input");
        }
    }

    TextColumn readLeft(String path, Console console) throws IOException {
        return read(path, leftOn, console);
    }

    TextColumn readRight(String path, Console console) throws IOException {
        return read(path, rightOn, console);
    }

    /** The column of the left table to compare; null for the first. */
    @Nullable
    String leftColumn() {
        return leftOn == null ? on : leftOn;
    }

    /** The column of the right table to compare; null for the first. */
    @Nullable
    String rightColumn() {
        return rightOn == null ? on : rightOn;
    }

    /** Checks that no column is named, because something else names them. */
    void checkNoColumn(String by) {
        if (on != null || leftOn != null || rightOn != null) {
            throw new UserError(
                    "--on, --left-on and --right-on do not go with " + by + ", which names its columns itself");
        }
    }

    RecordTable readColumns(String path, List<@Nullable String> columns, Console console) throws IOException {
        RowReader rows = Inputs.open(path, unnamed.formatOr(InputFormat.LINES), console);
        return RecordTable.read(rows, columns, text, matchEmpty);
    }

    private TextColumn read(String path, @Nullable String column, Console console) throws IOException {
        RowReader rows = Inputs.open(path, unnamed.formatOr(InputFormat.LINES), console);
        return TextColumn.read(rows, column == null ? on : column, text, matchEmpty);
    }

    /** A pool of as many threads as were asked for. */
    ForkJoinPool newPool() {
        return threads.newPool();
    }
}
