package io.github.seanettle.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.knowm.xchart.internal.chartpart.IChart;
import tools.jackson.databind.JsonNode;

/** Pictures of what {@link VersusRapidFuzz} wrote: for each set of texts both sides as bars. */
final class DuelCharts {
    private DuelCharts() {}

    /** Charts by the name of their file. */
    static Map<String, IChart> of(JsonNode results) {
        Map<String, Bars> sets = new LinkedHashMap<>();
        for (JsonNode line : results.path("lines")) {
            Bars bars = sets.computeIfAbsent(line.get("set").asString(), set -> new Bars());
            for (String side : new String[] {"seanettle", "rapidfuzz"}) {
                if (line.has(side)) {
                    bars.add(
                            line.get("measure").asString() + ", " + side,
                            line.get(side).get("median").asDouble());
                }
            }
        }
        Map<String, IChart> charts = new LinkedHashMap<>();
        sets.forEach((set, bars) -> charts.put(
                "rapidfuzz-" + set, bars.draw("Beside RapidFuzz, " + set, "pairs a second, one thread", true)));
        return charts;
    }
}
