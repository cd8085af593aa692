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

/** One metric, all routes and RapidFuzz by turns, each on as much of the lists as takes it some seconds. */
final class AllPairsTable implements AutoCloseable {
    /** Shorter jobs are repeated until so many seconds have passed. */
    private static final double LEAST_SECONDS = 0.5;

    private final AllPairsLab lab;
    private final String metric;
    private final List<AllPairsContestant> contestants = new ArrayList<>();
    private final Map<Entry, List<JsonNode>> rounds = new LinkedHashMap<>();

    /** Whose speed, with how many threads. */
    private record Entry(AllPairsContestant contestant, int threads) {}

    AllPairsTable(AllPairsLab lab, String metric, List<AllPairsRoute> routes) throws IOException {
        this.lab = lab;
        this.metric = metric;
        for (AllPairsRoute route : routes) {
            contestants.add(lab.route(route, metric));
        }
        contestants.add(lab.rapidFuzz(metric));
    }

    /**
     * Measures, prints a table, and adds a line for each entry to the results.
     *
     * @return whether all came to the same sums
     */
    boolean measure(ArrayNode table, ArrayNode checks) throws IOException {
        AnswerCheck check = new AnswerCheck(metric);
        compareAnswers(check);
        for (int round = 0; round < lab.rounds(); round++) {
            for (AllPairsContestant contestant : contestants) {
                for (int threads : lab.threads()) {
                    JsonNode result = contestant.run(contestant.slice(), threads, LEAST_SECONDS);
                    rounds.computeIfAbsent(new Entry(contestant, threads), entry -> new ArrayList<>())
                            .add(result);
                    check.add(contestant.title(), contestant.slice().toString(), result);
                }
            }
        }
        System.out.printf(
                "%n%-34s %-26s %-22s %12s %6s %6s%n",
                metric, "million pairs/s", "ratio to RapidFuzz", "all pairs", "heap", "RSS");
        for (Entry entry : rounds.keySet()) {
            report(entry, table.addObject());
        }
        return check.report(checks);
    }

    /** On a slice that everybody can do: what the answers add up to. */
    private void compareAnswers(AnswerCheck check) throws IOException {
        Slice common = lab.slice(Slices.SLOW);
        for (AllPairsContestant contestant : contestants) {
            check.add(contestant.title(), "first " + common, contestant.run(common, 1, 0));
            check.add(contestant.title(), "spread " + common, contestant.sample(common));
        }
    }

    private void report(Entry entry, ObjectNode line) {
        AllPairsContestant contestant = entry.contestant();
        List<JsonNode> results = rounds.get(entry);
        Spread speed =
                Spread.of(results.stream().mapToDouble(AllPairsTable::speed).toArray());
        Spread ratio = ratio(entry);
        double all = lab.lists().pairs() / 1e6 / speed.median();
        line.put("metric", metric);
        line.put("route", contestant.title());
        line.put("threads", entry.threads());
        line.put("kernels", contestant.kernels());
        line.put("rows", contestant.slice().rows());
        line.put("columns", contestant.slice().columns());
        speed.put(line.putObject("millionPairsPerSecond"));
        ratio.put(line.putObject("ratio"));
        line.put("scaledSecondsForAllPairs", all);
        line.put("heap", largest(results, "heap"));
        line.put("rss", largest(results, "rss"));
        System.out.printf(
                "%-34s %-26s %-22s %10.0f s %6s %6s%n",
                contestant.title() + ", " + entry.threads() + (entry.threads() == 1 ? " thread" : " threads"),
                speed,
                ratio,
                all,
                megabytes(largest(results, "heap")),
                megabytes(largest(results, "rss")));
    }

    /** To RapidFuzz with as many threads, round by round: what slows the machine down for a while hits both. */
    private Spread ratio(Entry entry) {
        List<JsonNode> ours = rounds.get(entry);
        List<JsonNode> theirs = rounds.get(new Entry(contestants.get(contestants.size() - 1), entry.threads()));
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = speed(ours.get(round)) / speed(theirs.get(round));
        }
        return Spread.of(ratios);
    }

    /** In million pairs a second. */
    static double speed(JsonNode result) {
        return result.get("pairs").asLong() / result.get("seconds").asDouble() / 1e6;
    }

    private static long largest(List<JsonNode> results, String field) {
        return results.stream()
                .mapToLong(result -> result.path(field).asLong(0))
                .max()
                .orElseThrow();
    }

    static String megabytes(long bytes) {
        return bytes <= 0 ? "" : (bytes >> 20) + "M";
    }

    @Override
    public void close() throws IOException {
        for (AllPairsContestant contestant : contestants) {
            contestant.close();
        }
    }
}
