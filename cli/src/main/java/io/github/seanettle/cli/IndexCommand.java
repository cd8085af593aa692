package io.github.seanettle.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds and searches indexes: a list that is read once and searched often. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        subcommands = {IndexBuildCommand.class, IndexSearchCommand.class},
        description = "Keeps a list ready in a file, and finds the rows of it that match a text.",
        footer = {
            "",
            "Examples:",
            "  seanettle index build names.txt --metric damerau-levenshtein --out names.index",
            "  seanettle index search names.index --query 'Jon Smiht' --max-distance 2",
            "  seanettle index search names.index queries.csv --on name --k 3",
            "",
            "'seanettle index COMMAND --help' explains these."
        })
final class IndexCommand implements Runnable {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    Console console() {
        return main.console();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
