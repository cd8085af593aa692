package io.github.seanettle.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run, and which of them a person looks at.
 *
 * <p>Text on them is UTF-8 whatever the locale says. Only the launcher can tell cheaply whether a stream is a terminal, so
 * it says so in system properties; without them nothing is taken for a terminal.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param outIsTerminal whether results go to a terminal
 * @param errIsTerminal whether messages go to a terminal
 * @param columns the width of that terminal
 */
record Console(
        InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    /** A terminal that does not know its width says 0. */
    Console {
        columns = columns < FEWEST_COLUMNS ? USUAL_COLUMNS : columns;
    }

    /** The streams of this process. They are not {@code System.out}, which would swallow what goes wrong. */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("seanettle.terminal.out"),
                Boolean.getBoolean("seanettle.terminal.err"),
                Integer.getInteger("seanettle.terminal.columns", USUAL_COLUMNS));
    }
}
