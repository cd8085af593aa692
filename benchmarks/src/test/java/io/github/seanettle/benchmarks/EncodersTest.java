package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.seanettle.benchmarks.Encoders.Difference;
import io.github.seanettle.benchmarks.Encoders.Rivals;
import io.github.seanettle.phonetic.Phonetics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class EncodersTest {
    @ParameterizedTest
    @MethodSource("encoders")
    void codesAreTheSameUnlessTheRegistrySaysWhyNot(Rivals rivals) {
        Difference difference = rivals.difference();
        if (difference != null) {
            String word = difference.word();
            assertNotEquals(rivals.ours().apply(word), rivals.theirs().apply(word), difference.reason());
            return;
        }
        for (String workload : params("texts")) {
            for (String word : Texts.words(workload)) {
                assertEquals(rivals.ours().apply(word), rivals.theirs().apply(word), rivals.name() + " of " + word);
            }
        }
    }

    @Test
    void theBenchmarkRunsTheEncoderOfItsParameters() {
        String[] words = Texts.words("ascii-15");
        for (Rivals rivals : Encoders.all()) {
            for (String contender : params("contender")) {
                EncoderBenchmark benchmark = new EncoderBenchmark();
                benchmark.encoder = rivals.name();
                benchmark.contender = contender;
                benchmark.texts = "ascii-15";
                benchmark.setUp();
                assertEquals(rivals.of(contender).apply(words[0]), benchmark.encode());
                assertEquals(rivals.of(contender).apply(words[1]), benchmark.encode());
            }
        }
    }

    @Test
    void everyEncoderIsMeasured() {
        assertEquals(
                Phonetics.names(), Encoders.all().stream().map(Rivals::name).toList());
        assertEquals(Phonetics.names(), params("encoder"));
    }

    private static List<String> params(String field) {
        try {
            return List.of(EncoderBenchmark.class
                    .getField(field)
                    .getAnnotation(Param.class)
                    .value());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Rivals> encoders() {
        return Encoders.all().stream();
    }
}
