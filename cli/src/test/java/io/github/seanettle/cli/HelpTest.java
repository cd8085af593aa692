package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final List<String> COMMANDS =
            List.of("link", "top", "dedupe", "index", "histogram", "matrix", "score", "encode", "compare", "info");

    @Test
    void theProgramExplainsItself() {
        Program.Result help = Program.run("--help");
        assertTrue(help.done().startsWith("Usage: seanettle "), help.out());
        COMMANDS.forEach(command -> assertTrue(help.out().contains("\n  " + command + " "), command));
        assertTrue(help.out().contains("Examples:\n"));
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"link", "top", "dedupe", "index", "histogram", "matrix", "score", "encode", "compare", "info"})
    void everyCommandExplainsItselfWithExamples(String command) {
        String help = Program.run(command, "--help").done();
        assertTrue(help.startsWith("Usage: seanettle " + command + " "), help);
        assertTrue(help.matches("(?s).*\nExamples?:\n  .*seanettle " + command + ".*"), help);
        assertTrue(help.lines().allMatch(line -> line.length() <= 118), help);
    }

    @Test
    void helpIsACommandToo() {
        COMMANDS.forEach(command -> assertEquals(
                Program.run(command, "--help").done(),
                Program.run("help", command).done()));
        assertEquals(Program.run("--help").done(), Program.run("help").done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"link", "top", "dedupe", "index", "histogram", "matrix", "score", "encode", "compare", "info"})
    void everyOptionAndArgumentHasAnExplanation(String command) {
        List<String> lines = Program.run(command, "--help").lines();
        lines.stream()
                .filter(line -> line.matches(" +(-\\w, )?--[a-z-]+(=\\w+)?"))
                .forEach(line -> assertTrue(lines.get(lines.indexOf(line) + 1).startsWith("                  "), line));
    }

    @Test
    void theVersionIsTheBuilds() {
        String version = Program.run("--version").done();
        assertTrue(version.matches("seanettle \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), version);
        COMMANDS.forEach(command ->
                assertEquals(version, Program.run(command, "--version").done()));
    }

    @Test
    void thereAreNoEscapeCodesInAPipe() {
        assertTrue(Arrays.stream(new String[] {"--help", "--version"})
                .noneMatch(option -> Program.run(option).done().contains("\u001b")));
    }
}
