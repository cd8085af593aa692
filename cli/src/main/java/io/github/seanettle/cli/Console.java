package io.github.seanettle.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
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
                new PrintStream(new FileOutputStream(messages()), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("seanettle.terminal.out"),
                Boolean.getBoolean("seanettle.terminal.err"),
                Integer.getInteger("seanettle.terminal.columns", USUAL_COLUMNS));
    }

    /**
     * Standard error, or the stream that the launcher keeps it in, because what the virtual machine writes itself passes a
     * filter. Java opens files, not streams that are open already: there is no way but to make a descriptor by its number.
     * Opening /dev/fd/3 would write over what others write to the same file.
     */
    private static FileDescriptor messages() {
        Integer stream = Integer.getInteger("seanettle.messages");
        if (stream == null) {
            return FileDescriptor.err;
        }
        try {
            Constructor<FileDescriptor> byNumber = FileDescriptor.class.getDeclaredConstructor(int.class);
            byNumber.setAccessible(true);
            return byNumber.newInstance(stream);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return FileDescriptor.err;
        }
    }
}
