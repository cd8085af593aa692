package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins as a user runs them: whole processes of the program, from the start of the JVM to the last byte written, on all cores.
 * RapidFuzz's {@code cdist} with the same cut-off and as many workers computes a slice, and its time is scaled up.
 */
public final class JoinsBenchmark {
    private static final int[] GROWTH = {10_000, 31_600, 100_000, 316_000, 1_000_000};

    private final Path program;
    private final Path folder;
    private final int rounds;

    private JoinsBenchmark(Path program, Path folder, int rounds) {
        this.program = program;
        this.folder = folder;
        this.rounds = rounds;
    }

    /**
     * Started by the script {@code benchmarks/joins}, which says what can be asked for.
     *
     * @param args the program, Python, the script that measures RapidFuzz, the folder for results; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException, InterruptedException {
        Arguments arguments = new Arguments("joins", Stream.of(args).skip(4).toArray(String[]::new), "--growth");
        boolean growth = arguments.has("--growth");
        int rounds = arguments.number("--rounds", 3);
        List<Join> joins =
                arguments.list("--only", Join.names()).stream().map(Join::named).toList();
        List<String> files = arguments.filesOrNone(2, "LEFT RIGHT");
        Path folder = Files.createTempDirectory("joins");
        ResultFile file = new ResultFile(Path.of(args[3]), "joins", System.getProperty("benchmarks.command"));
        ObjectNode results = ResultFile.object().put("rounds", rounds);
        JoinsBenchmark benchmark = new JoinsBenchmark(Path.of(args[0]), folder, rounds);
        try {
            if (growth) {
                benchmark.grow(results.putArray("growth"));
            } else {
                if (files.isEmpty()) {
                    NameLists.make(NameLists.LEFT, NameLists.RIGHT, NameLists.SEED)
                            .write(folder);
                }
                Path left = files.isEmpty() ? folder.resolve("left.txt") : Path.of(files.get(0));
                Path right = files.isEmpty() ? folder.resolve("right.txt") : Path.of(files.get(1));
                try (Child rapidFuzz = new Child(List.of(args[1], args[2], left.toString(), right.toString()))) {
                    results.put("peer", rapidFuzz.greeting().get("version").asString());
                    for (Join join : joins) {
                        benchmark.measure(join, left, right, rapidFuzz, results.withArray("jobs"));
                        file.save(results);
                    }
                }
            }
            file.save(results);
            System.out.println("Results: " + file.path());
        } finally {
            try (Stream<Path> made = Files.list(folder)) {
                for (Path path : made.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    private void measure(Join join, Path left, Path right, Child rapidFuzz, ArrayNode into)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        long matches = 0;
        int rows = Texts.lines(left).size();
        int columns = Texts.lines(right).size();
        for (int round = 0; round < rounds; round++) {
            Path out = folder.resolve("matches.csv");
            seconds.add(seconds(join.command(program, left, right, out), "-Xmx1g"));
            matches = lines(out) - 1;
            if (join.hasPeer()) {
                JsonNode answer = rapidFuzz.ask(join.request(rows, columns));
                double share = (double) rows * columns / answer.get("pairs").asLong();
                peer.add(share * answer.get("seconds").asDouble());
            }
        }
        Spread ours = spread(seconds);
        ObjectNode line =
                into.addObject().put("job", join.title()).put("rows", rows).put("columns", columns);
        line.put("matches", matches);
        ours.put(line.putObject("seconds"));
        System.out.printf("%-34s %,10d matches %24s s", join.title(), matches, ours);
        if (!peer.isEmpty()) {
            Spread theirs = spread(peer);
            theirs.put(line.putObject("rapidFuzzSecondsScaled"));
            double[] ratios = new double[peer.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = peer.get(i) / seconds.get(i);
            }
            Spread ratio = Spread.of(ratios);
            ratio.put(line.putObject("ratio"));
            System.out.printf("; RapidFuzz, scaled: %s s, ratio %s", theirs, ratio);
        }
        System.out.println();
    }

    private void grow(ArrayNode into) throws IOException, InterruptedException {
        Join join = Join.DAMERAU_WITHIN_1;
        for (int rows : GROWTH) {
            NameLists.make(rows, rows, NameLists.SEED).write(folder);
            Path out = folder.resolve("matches.csv");
            List<Double> seconds = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                seconds.add(seconds(
                        join.command(program, folder.resolve("left.txt"), folder.resolve("right.txt"), out), "-Xmx4g"));
            }
            Spread spread = spread(seconds);
            ObjectNode line =
                    into.addObject().put("job", join.title()).put("rows", rows).put("columns", rows);
            line.put("matches", lines(out) - 1);
            spread.put(line.putObject("seconds"));
            System.out.printf(
                    "%-34s %,9d x %,9d: %,10d matches %s s%n", join.title(), rows, rows, lines(out) - 1, spread);
        }
    }

    /** The time of a whole process. */
    private static double seconds(List<String> command, String heap) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SEANETTLE_JAVA_OPTS", heap);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status + ": " + said);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Spread spread(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(value -> value).toArray());
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
