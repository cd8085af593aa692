package io.github.seanettle.benchmarks;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Hit;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a query takes: a {@link FuzzyIndex} beside Lucene's FuzzyQuery over the same list, for what both can do, and what else
 * an index is asked. One thread, one query after the other, round by round in turn. Each query's time is taken; a round gives
 * the median and the 99th percentile of them.
 */
public final class IndexBenchmark {
    private static final int WARM_UP_ROUNDS = 2;

    private IndexBenchmark() {}

    /** Finds rows; they come in order. */
    @FunctionalInterface
    interface Search {
        int[] rows(String query);
    }

    /**
     * Started by the script {@code benchmarks/index}.
     *
     * @param args the folder for results; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException {
        Arguments arguments = new Arguments("index", Stream.of(args).skip(1).toArray(String[]::new));
        int count = arguments.number("--queries", 1000);
        int rounds = arguments.number("--rounds", 5);
        List<String> files = arguments.filesOrNone(2, "LEFT RIGHT");
        NameLists lists = files.isEmpty()
                ? NameLists.make(NameLists.LEFT, NameLists.RIGHT, NameLists.SEED)
                : new NameLists(Files.readAllLines(Path.of(files.get(0))), Files.readAllLines(Path.of(files.get(1))));
        List<String> queries = spread(lists.left(), count);
        ResultFile file = new ResultFile(Path.of(args[0]), "index", System.getProperty("benchmarks.command"));
        ObjectNode results = ResultFile.object()
                .put("rows", lists.right().size())
                .put("queries", queries.size())
                .put("rounds", rounds);
        long start = System.nanoTime();
        try (LuceneIndex lucene = new LuceneIndex(lists.right())) {
            results.put("luceneBuildSeconds", (System.nanoTime() - start) / 1e9);
            start = System.nanoTime();
            FuzzyIndex ours = FuzzyIndex.of(lists.right(), Metrics.damerauLevenshtein());
            results.put("seanettleBuildSeconds", (System.nanoTime() - start) / 1e9);
            Map<String, Search> searches = searches(lists.right(), ours, lucene);
            results.put("answersCompared", compareAnswers(searches, queries));
            measure(searches, queries, rounds, results.putArray("lines"));
        }
        file.save(results);
        System.out.println("Results: " + file.path());
    }

    /** Evenly spaced texts of a list. */
    private static List<String> spread(List<String> texts, int count) {
        int queries = Math.min(count, texts.size());
        return IntStream.range(0, queries)
                .mapToObj(i -> texts.get((int) ((long) i * texts.size() / queries)))
                .toList();
    }

    /** What is asked. Lucene counts code points and restricted transpositions: our {@code osa} on code points. */
    static Map<String, Search> searches(List<String> rows, FuzzyIndex damerau, LuceneIndex lucene) {
        StringMetric same = Metrics.osa(TextOptions.DEFAULT.withUnit(Unit.CODE_POINT));
        FuzzyIndex osa = FuzzyIndex.of(rows, same);
        FuzzyIndex winkler = FuzzyIndex.of(rows, Metrics.jaroWinkler());
        Map<String, Search> searches = new LinkedHashMap<>();
        for (int k = 1; k <= 2; k++) {
            int most = k;
            searches.put("lucene-within-" + k, query -> lucene.withinDistance(query, most));
            searches.put("osa-within-" + k, query -> rows(osa.withinDistance(query, most)));
            searches.put("damerau-levenshtein-within-" + k, query -> rows(damerau.withinDistance(query, most)));
        }
        searches.put("damerau-levenshtein-within-3", query -> rows(damerau.withinDistance(query, 3)));
        searches.put("damerau-levenshtein-top-3", query -> rows(damerau.top(query, 3)));
        searches.put("jaro-winkler-from-0.9", query -> rows(winkler.withSimilarity(query, 0.9)));
        searches.put("jaro-winkler-top-3", query -> rows(winkler.top(query, 3)));
        return searches;
    }

    private static int[] rows(List<Hit> hits) {
        return hits.stream().mapToInt(Hit::row).sorted().toArray();
    }

    /** Ends the program where the two do not find the same rows; returns how many rows they found. */
    static long compareAnswers(Map<String, Search> searches, List<String> queries) {
        long found = 0;
        for (int k = 1; k <= 2; k++) {
            for (String query : queries) {
                int[] theirs = search(searches, "lucene-within-" + k).rows(query);
                int[] ours = search(searches, "osa-within-" + k).rows(query);
                if (!Arrays.equals(theirs, ours)) {
                    throw new IllegalStateException(query + " within " + k + ": Lucene finds " + Arrays.toString(theirs)
                            + ", we find " + Arrays.toString(ours));
                }
                found += ours.length;
            }
        }
        return found;
    }

    private static Search search(Map<String, Search> searches, String name) {
        Search search = searches.get(name);
        if (search == null) {
            throw new IllegalArgumentException("no search " + name);
        }
        return search;
    }

    private static void measure(Map<String, Search> searches, List<String> queries, int rounds, ArrayNode lines) {
        Map<String, double[]> medians = new LinkedHashMap<>();
        Map<String, double[]> ninetyNines = new LinkedHashMap<>();
        Map<String, Long> hits = new LinkedHashMap<>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (Map.Entry<String, Search> search : searches.entrySet()) {
                double[] micros = new double[queries.size()];
                hits.put(search.getKey(), time(search.getValue(), queries, micros));
                if (round >= 0) {
                    medians.computeIfAbsent(search.getKey(), name -> new double[rounds])[round] =
                            micros[micros.length / 2];
                    ninetyNines.computeIfAbsent(search.getKey(), name -> new double[rounds])[round] =
                            micros[micros.length * 99 / 100];
                }
            }
        }
        System.out.printf("%-30s %-30s %-30s %s%n", "", "median of a query, µs", "99th percentile, µs", "hits a query");
        medians.forEach((name, ofRounds) -> {
            double ofQuery = (double) hits.get(name) / queries.size();
            ObjectNode line = lines.addObject().put("search", name).put("hitsAQuery", ofQuery);
            Spread.of(ofRounds).put(line.putObject("medianMicros"));
            Spread.of(ninetyNines.get(name)).put(line.putObject("percentile99Micros"));
            System.out.printf(
                    "%-30s %-30s %-30s %.2f%n", name, Spread.of(ofRounds), Spread.of(ninetyNines.get(name)), ofQuery);
        });
    }

    /** Takes the time of each query, sorts the times, and returns how many rows were found. */
    private static long time(Search search, List<String> queries, double[] micros) {
        long found = 0;
        for (int i = 0; i < micros.length; i++) {
            long start = System.nanoTime();
            found += search.rows(queries.get(i)).length;
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        return found;
    }
}
