package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.AllPairsRoute.Slice;
import io.github.seanettle.benchmarks.AllPairsRoute.Slices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole jobs: both lists complete, or a series of ever larger parts of them; nothing is scaled up. */
final class AllPairsComplete {
    /** Parts of 1,000 x 1,000 and more, then everything. */
    private static final List<Slice> SERIES =
            List.of(new Slice(1_000, 1_000), new Slice(10_000, 10_000), new Slice(10_000, 100_000));

    /** More than ten million pairs from all over the lists. */
    private static final Slice SAMPLE = new Slice(3_200, 3_200);

    /** Small parts are repeated until so many seconds have passed. */
    private static final double LEAST_SECONDS = 1;

    private final AllPairsLab lab;

    AllPairsComplete(AllPairsLab lab) {
        this.lab = lab;
    }

    /**
     * Runs the complete job, each route in a new process.
     *
     * @return whether all came to the same sums, also on a sample that the pair kernel does too
     */
    boolean run(String metric, List<AllPairsRoute> routes, ArrayNode lines, ArrayNode checks) throws IOException {
        AnswerCheck check = new AnswerCheck(metric);
        Slice sample = SAMPLE.within(lab.lists());
        for (AllPairsRoute route : routes) {
            try (AllPairsContestant contestant = lab.route(route, metric)) {
                check.add(contestant.title(), "spread " + sample, contestant.sample(sample));
                for (int threads : lab.threads()) {
                    JsonNode result = contestant.run(lab.lists(), threads, 0);
                    check.add(contestant.title(), lab.lists().toString(), result);
                    report(metric, route, threads, result, lines.addObject().put("kernels", contestant.kernels()));
                }
            }
        }
        try (AllPairsContestant reference = lab.route(AllPairsRoute.PREPARED, metric)) {
            check.add(reference.title(), "spread " + sample, reference.sample(sample));
        }
        return check.report(checks);
    }

    private void report(String metric, AllPairsRoute route, int threads, JsonNode result, ObjectNode line) {
        line.put("metric", metric);
        line.put("route", route.title());
        line.put("threads", threads);
        line.put("rows", lab.lists().rows());
        line.put("columns", lab.lists().columns());
        line.put("millionPairsPerSecond", AllPairsTable.speed(result));
        result.propertyStream().forEach(field -> line.set(field.getKey(), field.getValue()));
        System.out.printf(
                "%-20s %-26s %d thread(s) %s: %.1f s, %.1f million pairs/s, heap %s, RSS %s, sum %s%n",
                metric,
                route.title(),
                threads,
                lab.lists(),
                result.get("seconds").asDouble(),
                AllPairsTable.speed(result),
                AllPairsTable.megabytes(result.get("heap").asLong()),
                AllPairsTable.megabytes(result.get("rss").asLong()),
                (result.has("sum") ? result.get("sum") : result.get("bins")).asString());
    }

    /** How the speed of a route changes as lists grow: all parts by turns, as often as there are rounds. */
    void series(String metric, AllPairsRoute route, ArrayNode lines) throws IOException {
        Map<Slice, Map<Integer, List<Double>>> speeds = new LinkedHashMap<>();
        try (AllPairsContestant contestant = lab.route(route, metric)) {
            for (int round = 0; round < lab.rounds(); round++) {
                for (Slice part : parts()) {
                    for (int threads : lab.threads()) {
                        speeds.computeIfAbsent(part, p -> new LinkedHashMap<>())
                                .computeIfAbsent(threads, t -> new ArrayList<>())
                                .add(AllPairsTable.speed(contestant.run(part, threads, LEAST_SECONDS)));
                    }
                }
            }
        }
        speeds.forEach((part, byThreads) -> byThreads.forEach((threads, rounds) -> {
            Spread speed = Spread.of(rounds.stream().mapToDouble(s -> s).toArray());
            ObjectNode line = lines.addObject();
            line.put("metric", metric).put("route", route.title()).put("threads", threads);
            line.put("rows", part.rows()).put("columns", part.columns());
            speed.put(line.putObject("millionPairsPerSecond"));
            System.out.printf(
                    "%-20s %-26s %d thread(s) %s: %s million pairs/s%n", metric, route.title(), threads, part, speed);
        }));
    }

    private List<Slice> parts() {
        List<Slice> parts = new ArrayList<>();
        for (Slice part : SERIES) {
            parts.add(part.within(lab.lists()));
        }
        parts.add(lab.quick() ? lab.slice(Slices.FAST) : lab.lists());
        return parts.stream().distinct().toList();
    }
}
