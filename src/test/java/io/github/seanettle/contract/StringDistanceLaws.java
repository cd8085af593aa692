package io.github.seanettle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.MetricDistance;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.StringDistance;
import java.util.List;

/** What every {@link StringDistance} promises, and the triangle inequality where a {@link MetricDistance} promises it. */
public final class StringDistanceLaws extends StringMetricLaws {
    private final StringDistance metric;

    public StringDistanceLaws(StringDistance metric) {
        super(metric);
        this.metric = metric;
    }

    @Override
    void pair(String a, String b) {
        super.pair(a, b);
        String label = metric + " of " + escape(a) + " and " + escape(b);
        int distance = metric.distance(a, b);
        int largest = metric.largestDistance(a, b);
        assertTrue(distance >= 0 && distance <= largest, () -> label + " is " + distance + " of " + largest);
        assertEquals(distance, metric.distance(b, a), () -> "order matters to " + label);
        assertEquals(a.equals(b), distance == 0 && a.equals(b), label);
        double normalized = largest == 0 ? 0 : (double) distance / largest;
        assertEquals(normalized, metric.normalizedDistance(a, b), label);
        assertEquals(1 - normalized, metric.similarity(a, b), label);
        PreparedDistanceQuery query = metric.prepare(a);
        assertEquals(distance, query.distance(b), () -> "prepared " + label);
        for (int max = 0; max <= distance + 2; max++) {
            int expected = Math.min(distance, max + 1);
            assertEquals(expected, metric.distance(a, b, max), label + " up to " + max);
            assertEquals(expected, query.distance(b, max), "prepared " + label + " up to " + max);
        }
        assertEquals(distance, metric.distance(a, b, Integer.MAX_VALUE), label);
        assertEquals(distance, query.distance(b, Integer.MAX_VALUE), label);
        assertThrows(IllegalArgumentException.class, () -> metric.distance(a, b, -1));
        assertThrows(IllegalArgumentException.class, () -> query.distance(b, Integer.MIN_VALUE));
    }

    /** The triangle inequality over all triples of random texts. */
    public void triangle(long seed, int count, int maxPieces) {
        assertTrue(metric instanceof MetricDistance, metric + " promises no triangle inequality");
        List<String> texts = RandomTexts.list(seed, count, maxPieces);
        for (String a : texts) {
            for (String b : texts) {
                int ab = metric.distance(a, b);
                for (String c : texts) {
                    assertTrue(
                            metric.distance(a, c) <= ab + metric.distance(b, c),
                            () -> metric + ": " + escape(a) + ", " + escape(b) + ", " + escape(c));
                }
            }
        }
    }
}
