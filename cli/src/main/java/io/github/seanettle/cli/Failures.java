package io.github.seanettle.cli;

import io.github.seanettle.match.TooManyMatchesException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one line for the user's mistakes, a stack trace for ours. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        return userError(name, explain(e, command) + "; see '" + name + " --help'");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        String name = commandLine.getCommandSpec().qualifiedName();
        if (e instanceof ReaderGoneException) {
            return Main.DONE;
        }
        if (e instanceof UserError || e instanceof TooManyMatchesException) {
            return userError(name, String.valueOf(e.getMessage()));
        }
        console.err()
                .println(name + ": internal error (please report it, unless a class of yours is the cause): "
                        + oneLine(String.valueOf(e)));
        e.printStackTrace(console.err());
        return Main.FAILURE;
    }

    static String outOfMemory() {
        return String.format(
                Locale.ROOT,
                "seanettle: the heap of %,d MB is too small for this; give more: SEANETTLE_JAVA_OPTS=-Xmx8g",
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private int userError(String name, String message) {
        console.err().println(name + ": " + oneLine(message));
        return Main.USER_ERROR;
    }

    private static String explain(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return explainUnmatched(unmatched.getUnmatched().get(0), command);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return ((OptionSpec) twice.getOverwritten()).longestName() + " is given twice";
        }
        if (e instanceof MissingParameterException && !unmatched(e).isEmpty()) {
            return explainUnmatched(unmatched(e).get(0), command); // a misspelt option is rather what is wrong
        }
        return lowerFirst(String.valueOf(e.getMessage()));
    }

    private static List<String> unmatched(ParameterException e) {
        return e.getCommandLine().getUnmatchedArguments();
    }

    private static String explainUnmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-") && argument.length() > 1) {
            String given = argument.replaceFirst("=.*", "");
            List<String> names = command.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            String remedy = Choices.suggestion(given, names);
            return "unknown option \"" + given + "\""
                    + (remedy.isEmpty() ? ": put -- before a text that begins with -" : remedy);
        }
        if (!command.subcommands().isEmpty()) {
            return Choices.unknown("command", argument, command.subcommands().keySet());
        }
        return "\"" + argument + "\" is one argument too many";
    }

    private static String lowerFirst(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Line ends and other controls, which an argument or a file may hold, as escapes. */
    static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (c == '\n') {
                line.append("\\n");
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
