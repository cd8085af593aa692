package io.github.seanettle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options: where the rows of a result go, and in which format. */
final class ResultOptions {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes, when it is complete; zipped if it ends in .gz (standard output).")
    @Nullable
    String out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (the default) or jsonl.")
    MatchFormat format = MatchFormat.CSV;
}
