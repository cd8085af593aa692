package io.github.seanettle.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What several rounds gave.
 *
 * @param median the middle one
 * @param slowest the smallest, for speeds
 * @param fastest the largest
 */
record Spread(double median, double slowest, double fastest) {
    static Spread of(double... rounds) {
        if (rounds.length == 0) {
            throw new IllegalArgumentException("no rounds");
        }
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Spread(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    static Spread of(JsonNode from) {
        return new Spread(
                from.get("median").asDouble(),
                from.get("slowest").asDouble(),
                from.get("fastest").asDouble());
    }

    private static double middle(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : DoubleStream.of(sorted[middle - 1], sorted[middle]).average().orElseThrow();
    }

    void put(ObjectNode into) {
        into.put("median", median);
        into.put("slowest", slowest);
        into.put("fastest", fastest);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f – %.2f]", median, slowest, fastest);
    }
}
