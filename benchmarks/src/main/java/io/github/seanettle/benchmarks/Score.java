package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one contender reached with one kind of texts, in millions of calls a second.
 *
 * @param contest what was computed
 * @param contender by whom
 * @param texts from what
 * @param median the median of the iterations
 * @param slowest the slowest
 * @param fastest the fastest
 * @param bytes garbage, in bytes a call
 */
record Score(
        String contest, String contender, String texts, double median, double slowest, double fastest, double bytes) {

    /** The scores of a file that {@link RunBenchmarks} wrote. */
    static List<Score> of(JsonNode file) {
        List<Score> scores = new ArrayList<>();
        for (JsonNode result : file.get("results")) {
            scores.add(ofResult(result));
        }
        return scores;
    }

    private static Score ofResult(JsonNode result) {
        double[] iterations = result.get("primaryMetric")
                .get("rawData")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        Spread spread = Spread.of(iterations);
        JsonNode params = result.get("params");
        JsonNode garbage = result.get("secondaryMetrics").get("gc.alloc.rate.norm");
        return new Score(
                contest(result.get("benchmark").asString(), params),
                params.path("contender").asString("seanettle"),
                params.get("texts").asString(),
                spread.median(),
                spread.slowest(),
                spread.fastest(),
                garbage == null ? Double.NaN : garbage.get("score").asDouble());
    }

    /** {@code …PairBenchmarks.Osa.compare} is about {@code osa}; the other benchmarks have it among their parameters. */
    private static String contest(String benchmark, JsonNode params) {
        if (params.has("encoder")) {
            return params.get("encoder").asString();
        }
        if (params.has("metric")) {
            return params.get("metric").asString() + ", prepared";
        }
        String[] parts = benchmark.split("[.$]");
        return Contests.named(parts[parts.length - 2]).measure();
    }
}
