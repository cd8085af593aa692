package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the program in this process, with streams of its own. */
final class Program {
    private Program() {}

    static Result run(String... args) {
        return run(new byte[0], args);
    }

    static Result run(String standardInput, String[] args) {
        return run(standardInput.getBytes(StandardCharsets.UTF_8), args);
    }

    static Result run(byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        int exit = Main.run(console, args);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The arguments of one command line without quotes. */
    static String[] words(String line) {
        return line.split(" ");
    }

    static Path write(Path folder, String name, String content) {
        return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Result(int exit, String out, String err) {
        /** The output of a run that went well. */
        String done() {
            assertEquals(0, exit, err);
            return out;
        }

        List<String> lines() {
            return done().lines().toList();
        }

        /** The message of a run that failed as a user's mistake should: one line, nothing on standard output. */
        String mistake() {
            assertEquals(2, exit, err);
            assertEquals("", out);
            assertEquals(1, err.lines().count(), err);
            assertTrue(err.endsWith("\n"), err);
            return err.strip();
        }
    }
}
