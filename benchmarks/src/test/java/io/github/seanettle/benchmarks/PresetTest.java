package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

class PresetTest {
    @Test
    void whatTheUserGivesBeatsThePreset() throws CommandLineOptionException {
        List<String> options = Preset.named("names").with(List.of("Osa", "-f", "7", "-p", "contender=lucene"));
        CommandLineOptions jmh = new CommandLineOptions(options.toArray(String[]::new));
        assertEquals(7, jmh.getForkCount().get());
        assertEquals(5, jmh.getMeasurementIterations().get());
        assertEquals(List.of("names"), List.copyOf(jmh.getParameter("texts").get()));
        assertEquals(
                List.of("lucene"), List.copyOf(jmh.getParameter("contender").get()));
        assertEquals(List.of("Osa"), jmh.getIncludes());
        assertEquals(List.of("-f", "2"), Preset.NONE.with(List.of("-f", "2")));
    }

    @Test
    void jmhTakesTheShortPreset() throws CommandLineOptionException {
        CommandLineOptions jmh =
                new CommandLineOptions(Preset.named("short").with(List.of()).toArray(String[]::new));
        assertEquals(0, jmh.getForkCount().get());
        assertTrue(jmh.getWarmupMode().get().isBulk());
    }

    @Test
    void everyMeasureHasItsTurn() {
        assertEquals(Contests.all().size() + 2, RunBenchmarks.measures().size());
        assertTrue(RunBenchmarks.measures().contains("PairBenchmarks.OsaWithin2.compare"));
    }

    @Test
    void thereAreNoOtherPresets() {
        assertThrows(Arguments.WrongArgument.class, () -> Preset.named("long"));
    }
}
