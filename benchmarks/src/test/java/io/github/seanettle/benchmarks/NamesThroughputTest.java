package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.Fuzzy;
import org.junit.jupiter.api.Test;

class NamesThroughputTest {
    private final NamesThroughput throughput =
            new NamesThroughput(new Texts(new String[] {"ca", "anna"}, new String[] {"abc", "hannah"}));

    @Test
    void everyMeasureSumsItsAnswers() {
        assertEquals(3 + 2, throughput.run("levenshtein").sum());
        assertEquals(3 + 2, throughput.run("levenshtein-within-2").sum());
        assertEquals(3 + 2, throughput.run("osa").sum());
        assertEquals(3 + 2, throughput.run("osa-within-2").sum());
        assertEquals(2 + 2, throughput.run("damerau-levenshtein").sum());
        assertEquals(2 + 2, throughput.run("damerau-levenshtein-within-2").sum());
        assertEquals(3 + 2, throughput.run("indel").sum());
        assertEquals(3 + 2, throughput.run("indel-within-2").sum());
        double jaroWinkler = Fuzzy.jaroWinklerSimilarity("anna", "hannah");
        assertTrue(jaroWinkler > 0 && jaroWinkler < 0.9);
        assertEquals(
                Fuzzy.jaroWinklerSimilarity("ca", "abc") + jaroWinkler,
                throughput.run("jaro-winkler").sum());
        assertEquals(0, throughput.run("jaro-winkler-from-0.9").sum());
        assertEquals(10, NamesThroughput.measures().size());
    }

    @Test
    void anUnknownMeasureIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> throughput.run("soundex"));
    }
}
