package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InfoCommandTest {
    @Test
    void tellsWhatRunsHere() {
        List<String> lines = Program.run("info").lines();
        List<String> names = lines.stream().map(line -> line.split(" ")[0]).toList();
        assertEquals(List.of("seanettle", "java", "system", "icu", "cores", "heap", "kernels", ""), names);
        assertTrue(lines.get(0).matches("seanettle +\\d+\\.\\d+\\.\\d+.*"), lines.get(0));
        assertTrue(lines.get(1).contains(System.getProperty("java.version")), lines.get(1));
        assertTrue(lines.get(3).matches("icu +\\d+\\.\\d+, Unicode \\d+\\.\\d+"), lines.get(3));
        assertTrue(lines.get(4).endsWith(" " + Runtime.getRuntime().availableProcessors()), lines.get(4));
    }
}
