package io.github.seanettle.cli;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that compare one list with itself: what is compared, and by how many threads. */
final class OneListOptions {
    @Option(names = "--on", paramLabel = "COL", description = "The column to compare (the first).")
    private @Nullable String on;

    @Mixin
    TextChoice text = new TextChoice();

    @Option(names = "--match-empty", description = "Empty texts are texts like any other.")
    private boolean matchEmpty;

    @Mixin
    private ThreadOption threads = new ThreadOption();

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    void check() {
        threads.check();
    }

    TextColumn read(String path, Console console) throws IOException {
        RowReader rows = Inputs.open(path, unnamed.formatOr(InputFormat.LINES), console);
        return TextColumn.read(rows, on, text, matchEmpty);
    }

    /** A pool of as many threads as were asked for. */
    ForkJoinPool newPool() {
        return threads.newPool();
    }
}
