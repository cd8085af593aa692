package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a user gave to one of the commands here: options with a value, switches and files. */
final class Arguments {
    private final String command;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    /** What a command does; a wrong argument ends it with a message. */
    @FunctionalInterface
    interface Command {
        void run() throws Exception;
    }

    /** An argument that makes no sense; the message says what is wrong and where. */
    static final class WrongArgument extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        WrongArgument(String message) {
            super(message);
        }
    }

    /** Runs a command; a wrong argument ends the program with its message and status 2. */
    static void run(Command command) throws Exception {
        try {
            command.run();
        } catch (WrongArgument e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Reads a command line.
     *
     * @param command the command's name, for messages
     * @param switches the options that take no value
     */
    Arguments(String command, String[] args, String... switches) {
        this.command = command;
        Set<String> withoutValue = Set.of(switches);
        List<String> all = Arrays.asList(args);
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (withoutValue.contains(argument)) {
                options.put(argument, "");
            } else if (i + 1 < all.size()) {
                options.put(argument, all.get(++i));
            } else {
                throw wrong(argument + " needs a value");
            }
        }
    }

    boolean has(String option) {
        return options.remove(option) != null;
    }

    String text(String option, String otherwise) {
        String value = options.remove(option);
        return value == null ? otherwise : value;
    }

    /** A number of things, at least one. */
    int number(String option, int otherwise) {
        long value = longNumber(option, otherwise);
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw wrong(option + " takes a number from 1, not " + value);
        }
        return (int) value;
    }

    long longNumber(String option, long otherwise) {
        String value = options.remove(option);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw wrong(option + " takes a whole number, not " + value);
        }
    }

    /** Values separated by commas, each one of those known; all of them without the option. */
    List<String> list(String option, List<String> known) {
        return list(option, known, known);
    }

    /** Values separated by commas, each one of those known; {@code all} stands for all of them. */
    List<String> list(String option, List<String> known, List<String> otherwise) {
        String value = options.remove(option);
        if (value == null) {
            return otherwise;
        }
        if (value.equals("all")) {
            return known;
        }
        List<String> chosen = List.of(value.split(","));
        for (String one : chosen) {
            if (!known.contains(one)) {
                throw wrong(option + " does not know " + one + "; there are " + String.join(", ", known));
            }
        }
        return chosen;
    }

    /** The files, after all options were taken: exactly so many, and no option left that nobody knows. */
    List<String> files(int count, String names) {
        if (!options.isEmpty()) {
            throw wrong("there is no option " + String.join(", ", options.keySet()));
        }
        if (files.size() != count) {
            throw wrong("give " + names + "; got " + (files.isEmpty() ? "nothing" : String.join(" ", files)));
        }
        return files;
    }

    /** All files, or none. */
    List<String> filesOrNone(int count, String names) {
        return files.isEmpty() ? files(0, names) : files(count, names + ", or none");
    }

    WrongArgument wrong(String message) {
        return new WrongArgument("benchmarks/" + command + ": " + message);
    }
}
