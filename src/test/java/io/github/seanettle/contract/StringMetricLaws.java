package io.github.seanettle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringMetric;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;

/** What every {@link StringMetric} promises; built-in or not. */
public class StringMetricLaws {
    private static final double[] CUT_OFFS = {0, 1e-300, 0.25, 0.5, 0.7, 0.9, Math.nextDown(1.0), 1};

    private final StringMetric metric;

    public StringMetricLaws(StringMetric metric) {
        this.metric = metric;
    }

    /** Holds the metric to its promises over random pairs. */
    public void hold(long seed, int rounds, int maxPieces) {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            var pair = RandomTexts.nextPair(random, maxPieces);
            pair(pair.get(0), pair.get(1));
            pair(pair.get(0), pair.get(0));
        }
        edges();
    }

    void pair(String a, String b) {
        String label = metric + " of " + escape(a) + " and " + escape(b);
        double similarity = metric.similarity(a, b);
        assertTrue(similarity >= 0 && similarity <= 1, () -> label + " is " + similarity);
        assertEquals(similarity, metric.similarity(b, a), () -> "order matters to " + label);
        assertEquals(1 - similarity, metric.normalizedDistance(a, b), 1e-15, label);
        if (a.equals(b)) {
            assertEquals(1, similarity, label);
            assertEquals(0, metric.normalizedDistance(a, b), label);
        }
        PreparedQuery query = metric.prepare(a);
        assertEquals(similarity, query.similarity(b), () -> "prepared " + label);
        assertEquals(similarity, metric.similarity(new StringBuilder(a), new StringBuilder(b)), label);
        for (double cutOff : CUT_OFFS) {
            similarityCutOff(a, b, similarity, cutOff, query, label);
        }
        similarityCutOff(a, b, similarity, similarity, query, label);
        similarityCutOff(a, b, similarity, Math.min(1, Math.nextUp(similarity)), query, label);
        similarityCutOff(a, b, similarity, Math.max(0, Math.nextDown(similarity)), query, label);
    }

    private void similarityCutOff(
            String a, String b, double similarity, double cutOff, PreparedQuery query, String label) {
        double expected = similarity >= cutOff ? similarity : 0;
        assertEquals(expected, metric.similarity(a, b, cutOff), () -> label + " from " + cutOff);
        assertEquals(expected, query.similarity(b, cutOff), () -> "prepared " + label + " from " + cutOff);
        double distance = metric.normalizedDistance(a, b);
        double most = Math.min(1, Math.abs(1 - cutOff));
        assertEquals(distance <= most ? distance : 1, metric.normalizedDistance(a, b, most), label);
    }

    private void edges() {
        assertEquals(1, metric.similarity("", ""), metric + " of two empty texts");
        assertEquals(0, metric.similarity("", "abc"), metric + " of an empty text and another");
        assertEquals(0, metric.similarity("abc", ""), metric + " of a text and an empty one");
        for (double bad : new double[] {-1e-9, Math.nextUp(1.0), Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> metric.similarity("a", "b", bad));
            assertThrows(IllegalArgumentException.class, () -> metric.normalizedDistance("a", "b", bad));
            assertThrows(
                    IllegalArgumentException.class, () -> metric.prepare("a").similarity("b", bad));
        }
    }

    /** A copy made by writing the metric and reading it again. */
    public StringMetric serializedCopy() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(metric);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (StringMetric) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(metric + " cannot be serialised", e);
        }
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append(c > 32 && c < 127 ? "" + (char) c : String.format("\\u%04x", c)));
        return escaped.append('"').toString();
    }
}
