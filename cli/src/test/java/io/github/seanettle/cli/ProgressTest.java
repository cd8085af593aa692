package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean outIsTerminal, boolean errIsTerminal) {
        return new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outIsTerminal,
                errIsTerminal,
                72);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesPairsASecondAndTheTimeLeft() throws InterruptedException {
        Console console = console(false, true);
        try (Progress progress = new Progress("link", 1_000_000_000L, console, new TerminalLine(console))) {
            for (int i = 1; i <= 20; i++) {
                progress.done(10_000_000L * i, 1_000_000_000L);
                Thread.sleep(100);
            }
        }
        String shown = shown();
        assertTrue(
                shown.matches("(?s).*\rlink +\\d+% \\[=* *\\] +\\d+/1000 M pairs"
                        + " \\(\\d:\\d\\d:\\d\\d / \\d:\\d\\d:\\d\\d\\) \\d+\\.\\d M pairs/s.*"),
                shown);
        for (String line : shown.split("\r")) {
            assertTrue(line.length() <= 71, line);
        }
        assertTrue(shown.endsWith("\r" + " ".repeat(71) + "\r"), "the line is cleared at the end");
    }

    @Test
    void aPipeSeesNothing() {
        Console console = console(true, false);
        try (Progress progress = new Progress("link", 1000, console, new TerminalLine(console))) {
            progress.done(500, 1000);
        }
        assertEquals("", shown());
    }

    @Test
    void resultsOnTheSameTerminalClearTheLineFirst() {
        Console console = console(true, true);
        TerminalLine screen = new TerminalLine(console);
        try (Output output = Output.open(null, List.of(), console, screen)) {
            screen.accept("50%");
            output.write("a row\n");
            output.endRow();
            assertEquals("a row\n", out.toString(StandardCharsets.UTF_8));
            assertEquals("\r50%\r" + " ".repeat(71) + "\r", shown());
            output.write("another\n");
            output.endRow();
            assertEquals("\r50%\r" + " ".repeat(71) + "\r", shown());
        }
    }
}
