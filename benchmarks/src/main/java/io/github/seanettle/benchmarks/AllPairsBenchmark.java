package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.AllPairsRoute.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text of one list with every text of another: this library's ways to do it, the floor, the textbook and RapidFuzz.
 *
 * <p>Three parts: a table of all of them on slices, by turns; a series of growing lists; the complete job.
 */
public final class AllPairsBenchmark {
    private final AllPairsLab lab;
    private final ResultFile file;
    private final ObjectNode results = ResultFile.object();
    private final ArrayNode checks;
    private boolean allAgree = true;

    private AllPairsBenchmark(AllPairsLab lab, ResultFile file, String peer) {
        this.lab = lab;
        this.file = file;
        results.put("peer", peer);
        results.put("rounds", lab.rounds());
        results.putObject("lists")
                .put("left", lab.left().getFileName().toString())
                .put("rows", lab.lists().rows())
                .put("right", lab.right().getFileName().toString())
                .put("columns", lab.lists().columns());
        checks = results.putArray("checks");
    }

    /**
     * Started by the script {@code benchmarks/all-pairs}, which says what can be asked for.
     *
     * @param args Python, the script that measures RapidFuzz, the folder for results; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException {
        Arguments arguments =
                new Arguments("all-pairs", Stream.of(args).skip(3).toArray(String[]::new), "--quick", "--no-table");
        boolean quick = arguments.has("--quick");
        boolean table = !arguments.has("--no-table");
        int rounds = arguments.number("--rounds", quick ? 3 : 5);
        List<Integer> threads = arguments.list("--threads", List.of("1", "2"), List.of("1", "2")).stream()
                .map(Integer::valueOf)
                .toList();
        List<String> metrics = arguments.list("--only", AllPairsRoute.METRICS);
        List<AllPairsRoute> routes = routes(arguments, "--routes", List.of(AllPairsRoute.values()));
        List<String> series = arguments.list("--scaling", AllPairsRoute.METRICS, List.of());
        List<String> full = arguments.list("--full", AllPairsRoute.METRICS, List.of());
        List<AllPairsRoute> fullRoutes = routes(arguments, "--full-routes", List.of(AllPairsRoute.FASTEST));
        List<String> files = arguments.filesOrNone(2, "LEFT RIGHT");

        Path folder = Files.createTempDirectory("all-pairs");
        Path left = files.isEmpty() ? folder.resolve("left.txt") : Path.of(files.get(0));
        Path right = files.isEmpty() ? folder.resolve("right.txt") : Path.of(files.get(1));
        if (files.isEmpty()) {
            NameLists.make(NameLists.LEFT, NameLists.RIGHT, NameLists.SEED).write(folder);
        }
        try {
            Slice lists = new Slice(Texts.lines(left).size(), Texts.lines(right).size());
            AllPairsLab lab =
                    new AllPairsLab(left, right, lists, Path.of(args[0]), Path.of(args[1]), threads, rounds, quick);
            ResultFile file = new ResultFile(Path.of(args[2]), "all-pairs", System.getProperty("benchmarks.command"));
            AllPairsBenchmark benchmark = new AllPairsBenchmark(lab, file, lab.peer());
            if (table) {
                benchmark.table(metrics, routes);
            }
            benchmark.series(series);
            benchmark.full(full, fullRoutes);
            benchmark.finish();
        } finally {
            Files.deleteIfExists(folder.resolve("left.txt"));
            Files.deleteIfExists(folder.resolve("right.txt"));
            Files.delete(folder);
        }
    }

    private static List<AllPairsRoute> routes(Arguments arguments, String option, List<AllPairsRoute> otherwise) {
        return arguments.list(option, AllPairsRoute.names(), AllPairsRoute.names(otherwise)).stream()
                .map(AllPairsRoute::named)
                .toList();
    }

    private void table(List<String> metrics, List<AllPairsRoute> routes) throws IOException {
        ArrayNode lines = results.putArray("table");
        for (String metric : metrics) {
            try (AllPairsTable table = new AllPairsTable(lab, metric, routes)) {
                allAgree &= table.measure(lines, checks);
            }
            file.save(results);
        }
    }

    private void series(List<String> metrics) throws IOException {
        ArrayNode lines = results.putArray("scaling");
        for (String metric : metrics) {
            new AllPairsComplete(lab).series(metric, AllPairsRoute.FASTEST, lines);
            file.save(results);
        }
    }

    private void full(List<String> metrics, List<AllPairsRoute> routes) throws IOException {
        ArrayNode lines = results.putArray("complete");
        for (String metric : metrics) {
            allAgree &= new AllPairsComplete(lab).run(metric, routes, lines, checks);
            file.save(results);
        }
    }

    /** What was measured is kept in any case. */
    private void finish() throws IOException {
        file.save(results);
        System.out.println("Results: " + file.path());
        if (!allAgree) {
            throw new IOException("answers differ: see above, or the checks in the file of results");
        }
    }
}
