package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands in the documentation and compares what they print with what it shows. */
class DocumentationIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^ {4}(\\./seanettle .*(?:\\\\\n.*)*)$");

    record Example(String command, String output) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Example> consoleExamples() throws IOException {
        Matcher blocks = CONSOLE.matcher(Files.readString(ROOT.resolve("docs/command-line.md")));
        List<Example> examples = new ArrayList<>();
        while (blocks.find()) {
            for (String example : blocks.group(1).substring(2).split("(?m)^\\$ ")) {
                int end = example.indexOf('\n');
                examples.add(new Example(example.substring(0, end), example.substring(end + 1)));
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("consoleExamples")
    void commandsPrintWhatTheDocumentationShows(Example example) throws IOException, InterruptedException {
        assertEquals(example.output(), run(example.command()));
    }

    static Stream<String> commandsOfTheExamples() throws IOException {
        return EXAMPLE.matcher(Files.readString(ROOT.resolve("examples/README.md")))
                .results()
                .map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheExamples")
    void commandsOfTheExamplesFindSomethingToSee(String command) throws IOException, InterruptedException {
        long matches = run(command).lines().count() - 1;
        assertTrue(matches >= 50 && matches <= 1000, command + ": " + matches);
    }

    @Test
    void thereAreSuchCommands() throws IOException {
        assertTrue(consoleExamples().count() >= 9);
        assertEquals(4, commandsOfTheExamples().count());
    }

    private static String run(String command) throws IOException, InterruptedException {
        String script =
                "seanettle() { \"$JAVA\" -jar \"$JAR\" \"$@\"; }\n" + command.replace("./seanettle", "seanettle");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(ROOT.toFile());
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment()
                .put("JAR", ROOT.resolve("cli/target/seanettle-cli.jar").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path err = Files.createTempFile("documentation", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), () -> out);
            return out;
        } finally {
            Files.delete(err);
        }
    }
}
