package io.github.seanettle.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears only when complete.
 *
 * <p>Text is handed on in whole rows, so that a reader that stops early, or a terminal that also shows progress, never sees
 * half of one.
 */
final class Output extends Writer {
    private static final int BLOCK = 1 << 14;

    /** Rows that come slowly are not held back for longer than this. */
    private static final long PATIENCE_NANOS = 200_000_000;

    private final Destination destination;
    private final StringBuilder rows = new StringBuilder(2 * BLOCK);
    private final int block;
    private long lastWrite = System.nanoTime();

    private Output(Destination destination, int block) {
        this.destination = destination;
        this.block = block;
    }

    /**
     * Opens standard output, or a file if there is one.
     *
     * @param inputs what this run reads, so that it is not overwritten
     * @param screen what else is on the terminal
     */
    static Output open(@Nullable String file, List<String> inputs, Console console, TerminalLine screen) {
        if (file == null || file.equals("-")) {
            return new Output(new StandardOutput(console, screen), console.outIsTerminal() ? 1 : BLOCK);
        }
        Path path = FilePaths.path(file);
        checkTarget(file, path, inputs);
        try {
            boolean special = Files.exists(path) && !Files.isRegularFile(path);
            return new Output(special ? new SpecialFile(file, path) : new WholeFile(file, path), BLOCK);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static void checkTarget(String file, Path path, List<String> inputs) {
        if (Files.isDirectory(path)) {
            throw new UserError("cannot write " + file + ": it is a folder");
        }
        for (String input : inputs) {
            if (!input.equals(Inputs.STANDARD_INPUT) && sameFile(path, FilePaths.path(input))) {
                throw new UserError("cannot write " + file + ": it is also an input");
            }
        }
    }

    /**
     * Whether two outputs would get into each other's way.
     *
     * @param b null stands for standard output, as {@code -} does
     */
    static boolean areSame(String a, @Nullable String b) {
        String other = b == null ? "-" : b;
        if (a.equals("-") || other.equals("-")) {
            return a.equals(other);
        }
        Path pathA = FilePaths.path(a);
        Path pathB = FilePaths.path(other);
        boolean isSpecial = Files.exists(pathA) && !Files.isRegularFile(pathA);
        boolean sameName =
                pathA.toAbsolutePath().normalize().equals(pathB.toAbsolutePath().normalize());
        return sameName && !isSpecial || sameFile(pathA, pathB);
    }

    private static boolean sameFile(Path a, Path b) {
        try {
            return Files.exists(a) && Files.isRegularFile(a) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false; // b does not exist, which reading it will tell
        }
    }

    /** Marks the end of a row. */
    void endRow() {
        if (rows.length() >= block || System.nanoTime() - lastWrite > PATIENCE_NANOS) {
            flush();
        }
    }

    /** Writes what is left and, if the results go to a file, puts it into its place. */
    void complete() {
        flush();
        destination.complete();
    }

    @Override
    public void write(char[] from, int offset, int length) {
        rows.append(from, offset, length);
    }

    @Override
    public void write(String text) {
        rows.append(text);
    }

    @Override
    public void write(String from, int offset, int length) {
        rows.append(from, offset, offset + length);
    }

    @Override
    public void write(int c) {
        rows.append((char) c);
    }

    @Override
    public void flush() {
        if (!rows.isEmpty()) {
            destination.write(rows.toString().getBytes(StandardCharsets.UTF_8));
            rows.setLength(0);
            lastWrite = System.nanoTime();
        }
    }

    /** Writes bytes that are no text, behind what was written before. */
    void write(byte[] bytes) {
        flush();
        destination.write(bytes);
    }

    /** A stream of bytes that are no text; closing it does nothing. */
    OutputStream asBytes() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                Output.this.write(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] from, int offset, int length) {
                Output.this.write(Arrays.copyOfRange(from, offset, offset + length));
            }
        };
    }

    /** Ends the output; a file that is not complete is removed. */
    @Override
    public void close() {
        destination.close();
    }

    private static UserError cannotWrite(String name, IOException e) {
        return new UserError("cannot write " + name + ": " + FilePaths.reason(e));
    }

    private interface Destination {
        void write(byte[] bytes);

        void complete();

        void close();
    }

    private static final class StandardOutput implements Destination {
        private final Console console;
        private final TerminalLine screen;

        StandardOutput(Console console, TerminalLine screen) {
            this.console = console;
            this.screen = screen;
        }

        @Override
        public void write(byte[] bytes) {
            synchronized (screen) {
                if (console.outIsTerminal()) {
                    screen.clear();
                }
                try {
                    console.out().write(bytes);
                    console.out().flush();
                } catch (IOException e) {
                    throw explain(e);
                }
            }
        }

        private static RuntimeException explain(IOException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("pipe") ? new ReaderGoneException() : cannotWrite("to standard output", e);
        }

        @Override
        public void complete() {}

        @Override
        public void close() {}
    }

    /** A device or a named pipe: nothing that another file could take the place of. */
    private static final class SpecialFile implements Destination {
        private final String name;
        private final OutputStream out;

        SpecialFile(String name, Path path) throws IOException {
            this.name = name;
            this.out = Files.newOutputStream(path);
        }

        @Override
        public void write(byte[] bytes) {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }

        @Override
        public void complete() {}

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }
    }

    private static final class WholeFile implements Destination {
        private final String name;
        private final AtomicFile file;
        private final OutputStream out;

        WholeFile(String name, Path path) throws IOException {
            this.name = name;
            this.file = new AtomicFile(path);
            boolean zip = name.toLowerCase(Locale.ROOT).endsWith(".gz");
            this.out = zip ? new GZIPOutputStream(file.out(), 1 << 16) : file.out();
        }

        @Override
        public void write(byte[] bytes) {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }

        @Override
        public void complete() {
            try {
                out.close();
                file.complete();
            } catch (IOException e) {
                throw cannotWrite(name, e);
            }
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
