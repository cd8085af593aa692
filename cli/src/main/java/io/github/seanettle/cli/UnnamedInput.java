package io.github.seanettle.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option: what an input is whose name does not tell. */
final class UnnamedInput {
    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "What an input is whose name ends in neither .csv nor .tsv, standard input included: lines (one"
                            + " text a line), csv or tsv.")
    @Nullable
    InputFormat format;

    InputFormat formatOr(InputFormat usual) {
        return format == null ? usual : format;
    }
}
