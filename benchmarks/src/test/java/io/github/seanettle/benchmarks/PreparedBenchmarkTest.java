package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedBenchmarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"levenshtein", "osa", "damerau-levenshtein", "indel", "jaro", "jaro-winkler"})
    void goesThroughTheCandidatesQueryByQuery(String name) {
        Texts texts = Texts.named("latin-15");
        StringMetric metric = Metrics.named(name);
        PreparedBenchmark benchmark = new PreparedBenchmark();
        benchmark.metric = name;
        benchmark.texts = "latin-15";
        benchmark.setUp();
        for (int query = 0; query < 2; query++) {
            for (int candidate = 0; candidate < Texts.PAIRS; candidate++) {
                String a = texts.left()[query];
                String b = texts.right()[candidate];
                double expected = metric instanceof StringDistance d ? d.distance(a, b) : metric.similarity(a, b);
                assertEquals(expected, benchmark.compare());
            }
        }
    }
}
