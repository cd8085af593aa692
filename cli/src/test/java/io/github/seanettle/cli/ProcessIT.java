package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program as a process of its own: signals, pipes, locale, memory. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProcessIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR =
            Path.of("target/seanettle-cli.jar").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private static List<String> program(String... args) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(Arrays.asList(args));
        return command;
    }

    private static Program.Result run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path err = Files.createTempFile("program", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Program.Result(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private static Program.Result shell(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
        builder.environment().put("JAVA", JAVA);
        builder.environment().put("JAR", JAR);
        return run(builder);
    }

    private Path names(String file, int count, long seed) {
        Random random = new Random(seed);
        String lines = random.ints(count, 6, 15)
                .mapToObj(length -> random.ints(length, 'a', 'k')
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
        return Program.write(folder, file, lines);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSignalLeavesNoFileAndNoOlderFileChanged(String signal, int exit) throws IOException, InterruptedException {
        Path out = Program.write(folder, "out.csv", "as it was");
        List<String> command = new ArrayList<>(withDefaultSignals());
        command.addAll(program(
                "link",
                names("left.txt", 100_000, 1).toString(),
                names("right.txt", 100_000, 2).toString(),
                "--metric",
                "levenshtein",
                "--max-distance",
                "4",
                "--out",
                out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        waitForOutput(process);
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor());
        assertEquals(exit, process.waitFor());
        assertEquals("as it was", Files.readString(out));
        assertEquals(List.of("left.txt", "out.csv", "right.txt"), Program.namesIn(folder));
    }

    /** Where a shell has its background processes ignore Ctrl-C, so would ours. */
    private static List<String> withDefaultSignals() throws IOException, InterruptedException {
        String[] env = {"env", "--default-signal=INT"};
        boolean known = new ProcessBuilder(env[0], env[1], "true").start().waitFor() == 0;
        return known ? List.of(env) : List.of();
    }

    private void waitForOutput(Process process) throws IOException, InterruptedException {
        while (true) {
            assertTrue(process.isAlive(), "ended by itself");
            for (String name : Program.namesIn(folder)) {
                if (name.startsWith(".out.csv.") && Files.size(folder.resolve(name)) > 0) {
                    return;
                }
            }
            Thread.sleep(20);
        }
    }

    @Test
    void aReaderThatStopsEndsTheProgramQuietly() throws IOException, InterruptedException {
        Path list = names("list.txt", 200_000, 3);
        Path status = folder.resolve("status");
        for (String command : List.of(
                "encode --with soundex '" + list + "'",
                "link '" + list + "' '" + list + "' --metric osa --max-distance 1",
                "--help")) {
            Program.Result result =
                    shell("{ \"$JAVA\" -jar \"$JAR\" " + command + "; echo $? > '" + status + "'; } | head -n 1");
            assertEquals(1, result.lines().size());
            assertEquals("", result.err());
            assertEquals("0\n", Files.readString(status));
        }
    }

    @Test
    void aFullDiskIsAnError() throws IOException, InterruptedException {
        Path list = names("list.txt", 10, 3);
        Program.Result result = shell("\"$JAVA\" -jar \"$JAR\" encode --with soundex '" + list + "' > /dev/full");
        assertTrue(result.mistake().startsWith("seanettle encode: cannot write to standard output: "), result.err());
    }

    @Test
    void textIsUtf8InAnyLocale() throws IOException, InterruptedException {
        Path csv = Program.write(folder, "in.csv", "größe,名前\nŁódź,İstanbul\n");
        ProcessBuilder score =
                new ProcessBuilder(program("score", csv.toString(), "--metric", "osa", "--fold", "case,accents"));
        score.environment().put("LC_ALL", "C");
        assertEquals("größe,名前,score\nŁódź,İstanbul,8\n", run(score).done());
        ProcessBuilder missing = new ProcessBuilder(program("score", csv.toString(), "--metric", "osa", "--left", "x"));
        missing.environment().put("LC_ALL", "C");
        assertTrue(run(missing).mistake().contains("(its columns: größe, 名前)"));
    }

    @Test
    void kernelsThatAreNotThereAreAMistakeOfTheCall() throws IOException, InterruptedException {
        List<String> unknown = program("info");
        unknown.add(1, "-Dseanettle.kernels=avx");
        assertEquals(
                "seanettle: seanettle.kernels must be vector, swar or scalar, but is \"avx\"",
                run(new ProcessBuilder(unknown)).mistake());
        List<String> absent = program("score", "in.csv", "--metric", "osa");
        absent.add(1, "-Dseanettle.kernels=vector");
        assertTrue(run(new ProcessBuilder(absent)).mistake().contains("--add-modules jdk.incubator.vector"));
        List<String> scalar = program("info");
        scalar.add(1, "-Dseanettle.kernels=scalar");
        assertTrue(run(new ProcessBuilder(scalar)).done().contains("scalar, one pair at a time"));
    }

    @Test
    void theDefaultLocaleChangesNothing() throws IOException, InterruptedException {
        Path csv = Program.write(folder, "in.csv", "a,b\nINFINITI,infiniti\nİI,ıi\n");
        String[] args = {"score", csv.toString(), "--metric", "jaro-winkler", "--as", "similarity", "--fold", "case"};
        List<String> turkish = program(args);
        turkish.addAll(1, List.of("-Duser.language=tr", "-Duser.country=TR"));
        assertEquals(Program.run(args).done(), run(new ProcessBuilder(turkish)).done());
        assertTrue(Program.run(args).out().startsWith("a,b,score\nINFINITI,infiniti,1.0\n"));
        List<String> info = program("info");
        info.addAll(1, List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"));
        assertTrue(run(new ProcessBuilder(info)).done().matches("(?s).*\nheap +up to [0-9,]+ MB\n.*"));
    }

    @Test
    void rowsAreStreamedInConstantMemory() throws IOException, InterruptedException {
        int rows = 400_000;
        List<String> command = program("score", "--metric", "levenshtein", "--max-distance", "3");
        command.add(1, "-Xmx24m");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread feeder = new Thread(() -> feed(process.getOutputStream(), rows));
        feeder.start();
        long lines = process.inputReader(StandardCharsets.UTF_8).lines().count();
        feeder.join();
        assertEquals(0, process.waitFor());
        assertEquals(1 + rows, lines);
    }

    private static void feed(OutputStream out, int rows) {
        byte[] row = ("x".repeat(100) + "," + "y".repeat(100) + "\n").getBytes(StandardCharsets.UTF_8);
        try (out) {
            out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < rows; i++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aHeapThatIsTooSmallIsExplained() throws IOException, InterruptedException {
        Path list = names("list.txt", 400_000, 4);
        List<String> command =
                program("link", list.toString(), list.toString(), "--metric", "osa", "--max-distance", "0");
        command.addAll(1, List.of("-Xmx16m"));
        Program.Result result = run(new ProcessBuilder(command));
        assertEquals(1, result.exit());
        assertTrue(
                result.err().matches("seanettle: the heap of \\d+ MB is too small for this; give more: .*\n"),
                result.err());
    }

    @Test
    void moreMatchesThanTheHeapCanKeepAreExplained() throws IOException, InterruptedException {
        String texts =
                IntStream.range(0, 2_000).mapToObj(i -> "row " + i + "\n").collect(Collectors.joining());
        Path list = Program.write(folder, "list.txt", texts);
        List<String> command = program(
                "dedupe",
                list.toString(),
                "--metric",
                "osa",
                "--min-similarity",
                "0",
                "--clustering",
                "complete",
                "--threads",
                "1",
                "--out",
                folder.resolve("out.csv").toString());
        command.addAll(1, List.of("-Xmx64m"));
        String message = run(new ProcessBuilder(command)).mistake();
        assertTrue(
                message.matches(
                        "seanettle dedupe: more than [\\d,]+ pairs match, and this heap cannot keep them all: .*"),
                message);
        assertEquals(List.of("list.txt"), Program.namesIn(folder));
    }
}
