package io.github.seanettle.cli;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.Clustering;
import io.github.seanettle.match.LinkPlan;
import io.github.seanettle.match.OneToOne;
import io.github.seanettle.match.ScoreMatrix.Element;
import io.github.seanettle.match.Ties;
import io.github.seanettle.record.MissingValues;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Unit;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: finds the command, runs it, and turns what happened into an exit code. */
@Command(
        name = "seanettle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LinkCommand.class,
            TopCommand.class,
            DedupeCommand.class,
            IndexCommand.class,
            HistogramCommand.class,
            MatrixCommand.class,
            ScoreCommand.class,
            EncodeCommand.class,
            CompareCommand.class,
            InfoCommand.class,
            HelpCommand.class
        },
        description =
                "Fuzzy string matching: finds the rows of two lists that match, scores pairs, encodes names by sound.",
        footer = {
            "",
            "Examples:",
            "  seanettle link left.csv right.csv --metric damerau-levenshtein --max-distance 2",
            "  seanettle top left.csv right.csv --metric jaro-winkler --k 3",
            "  seanettle index search names.index --query 'Jon Smiht' --max-distance 2",
            "  seanettle dedupe customers.csv --metric jaro-winkler --min-similarity 0.92",
            "  seanettle histogram left.csv right.csv --metric levenshtein --chart distances.svg",
            "  seanettle score pairs.csv --metric jaro-winkler",
            "  seanettle encode names.csv --with soundex",
            "  seanettle compare Catherine Kathryn",
            "",
            "'seanettle COMMAND --help' explains a command. Text is UTF-8; files ending in .csv and .tsv have a header,",
            "any other file holds one text a line; .gz of these is read as well, and - is standard input.",
            "",
            "Exit codes: 0 done, 1 a failure of the program itself, 2 something wrong with the call, an input or the output."
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAILURE = 1;
    static final int USER_ERROR = 2;

    /** Held, or the logging system would forget the level. The library logs which kernels it has; 'info' tells it here. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("io.github.seanettle");

    private final Console console;

    @Spec
    private CommandSpec spec;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args what the user typed
     */
    public static void main(String[] args) {
        LIBRARY_LOG.setLevel(Level.WARNING);
        System.exit(run(Console.ofProcess(), args));
    }

    static int run(Console console, String... args) {
        try {
            checkKernels();
        } catch (IllegalStateException e) {
            console.err().println("seanettle: " + Failures.oneLine(String.valueOf(e.getMessage())));
            return USER_ERROR;
        }
        try {
            return commandLine(console).execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println(Failures.outOfMemory());
            return FAILURE;
        }
    }

    /** Whether the kernels that SEANETTLE_JAVA_OPTS may ask for are there: said before any work is done. */
    private static void checkKernels() {
        if (System.getProperty("seanettle.kernels") != null) {
            AllPairs.kernels();
        }
    }

    private static CommandLine commandLine(Console console) {
        Failures failures = new Failures(console);
        CommandLine commandLine = new CommandLine(new Main(console));
        setVersions(commandLine);
        return commandLine
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
                .setUsageHelpWidth(110)
                .setExpandAtFiles(false) // "@" begins a text like any other
                .setPosixClusteredShortOptionsAllowed(false)
                .registerConverter(Unit.class, Choices.converter("unit", Unit.values()))
                .registerConverter(Folding.class, Choices::folding)
                .registerConverter(ScoreKind.class, Choices.converter("kind of score", ScoreKind.values()))
                .registerConverter(InputFormat.class, Choices.converter("input format", InputFormat.values()))
                .registerConverter(OneToOne.class, Choices.converter("choice of partners", OneToOne.values()))
                .registerConverter(Clustering.class, Choices.converter("clustering", Clustering.values()))
                .registerConverter(Ties.class, Choices.converter("choice of ties", Ties.values()))
                .registerConverter(LinkPlan.class, Choices.converter("plan", LinkPlan.values()))
                .registerConverter(Element.class, Choices.converter("element", Element.values()))
                .registerConverter(MatrixLabels.class, Choices.converter("kind of labels", MatrixLabels.values()))
                .registerConverter(int.class, Choices::wholeNumber)
                .registerConverter(FieldRule.class, Choices.converter("rule", FieldRule.values()))
                .registerConverter(MissingValues.class, Choices.converter("choice", MissingValues.values()))
                .registerConverter(MatchFormat.class, Choices.converter("format", MatchFormat.values()))
                .registerConverter(Integer.class, Choices::wholeNumber)
                .registerConverter(Double.class, Choices::number)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static void setVersions(CommandLine commandLine) {
        for (CommandLine command : commandLine.getSubcommands().values()) {
            command.getCommandSpec().versionProvider(new Version());
            setVersions(command);
        }
    }

    private static Ansi ansi(Console console) {
        return console.outIsTerminal() && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
