package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that speed is compared with compute the same as the library. */
class TextbookTest {
    @ParameterizedTest
    @MethodSource("metrics")
    void answersAreTheLibrarys(String name) {
        ToDoubleBiFunction<String, String> textbook = new Textbook().metric(name);
        StringMetric metric = Metrics.named(name);
        List<String> texts = texts();
        for (String a : texts) {
            for (String b : texts) {
                double expected =
                        metric instanceof StringDistance distance ? distance.distance(a, b) : metric.similarity(a, b);
                assertEquals(expected, textbook.applyAsDouble(a, b), () -> name + " of " + a + " and " + b);
            }
        }
    }

    /** All over {a, b, c} up to three letters, names, and texts longer than the tables are at first. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < 3; i++) {
            for (char letter : new char[] {'a', 'b', 'c'}) {
                texts.add(texts.get(i) + letter);
            }
        }
        texts.addAll(NameLists.make(20, 20, 3).right());
        LongTexts random = new LongTexts(4, 1);
        String text = random.random(150);
        texts.add(text);
        texts.add(random.edited(text, 5));
        texts.add(random.random(70));
        return texts;
    }

    @Test
    void otherMetricsAreNotInIt() {
        assertThrows(IllegalArgumentException.class, () -> new Textbook().metric("jaccard"));
    }

    static List<String> metrics() {
        return AllPairsRoute.METRICS;
    }
}
