package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistogramTest {
    private static final List<String> LEFT = RandomTexts.list(11, 700, 12);
    private static final List<String> RIGHT = RandomTexts.list(12, 900, 12);

    static List<String> metricNames() {
        return Metrics.names();
    }

    @ParameterizedTest
    @MethodSource("metricNames")
    void countsWhatTwoLoopsCount(String name) {
        StringMetric metric = Metrics.named(name);
        assertEquals(
                bySimilarity(metric, LEFT, RIGHT),
                counts(AllPairs.bySimilarity(metric).between(LEFT, RIGHT).histogram(10)));
        if (metric instanceof StringDistance distance) {
            assertEquals(
                    byDistance(distance, LEFT, RIGHT),
                    counts(AllPairs.byDistance(distance).between(LEFT, RIGHT).histogram()));
        }
    }

    private static Map<Integer, Long> counts(Histogram histogram) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int bin = 0; bin < histogram.bins(); bin++) {
            if (histogram.count(bin) > 0) {
                counts.put(bin, histogram.count(bin));
            }
        }
        return counts;
    }

    private static Map<Integer, Long> byDistance(StringDistance metric, List<String> left, List<String> right) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (String a : left) {
            for (String b : right) {
                counts.merge(metric.distance(a, b), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static Map<Integer, Long> bySimilarity(StringMetric metric, List<String> left, List<String> right) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (String a : left) {
            for (String b : right) {
                double similarity = metric.similarity(a, b);
                int bin = 9;
                while (bin / 10.0 > similarity) {
                    bin--;
                }
                counts.merge(bin, 1L, Long::sum);
            }
        }
        return counts;
    }
}
