package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.NamesThroughput.Round;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * This library and RapidFuzz on the same pairs, round by round in turn, so that whatever else the machine does hits both.
 *
 * <p>RapidFuzz runs in a process of its own that has read the pairs beforehand; only its {@code cpdist} is timed.
 */
public final class VersusRapidFuzz implements AutoCloseable {
    private static final int WARM_UP_ROUNDS = 8;

    private final NamesThroughput ours;
    private final int pairs;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter requests;
    private final String version;

    private VersusRapidFuzz(List<String> command, Texts texts) throws IOException {
        ours = new NamesThroughput(texts);
        pairs = texts.left().length;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader();
        requests = process.outputWriter();
        version = answer();
    }

    /**
     * Started by the script {@code benchmarks/versus-rapidfuzz}.
     *
     * @param args Python, the script that measures RapidFuzz, the folder for results; then what the user gave
     */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        int pairs = 100_000;
        int rounds = 9;
        List<String> measures = NamesThroughput.measures();
        List<String> files = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            switch (args[i]) {
                case "--pairs" -> pairs = Integer.parseInt(args[++i]);
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--measures" -> measures = List.of(args[++i].split(","));
                default -> files.add(args[i]);
            }
        }
        if (files.size() != 0 && files.size() != 2) {
            System.err.println("versus-rapidfuzz: give two files of names, or none; got " + files);
            System.exit(2);
        }
        Texts texts = files.isEmpty()
                ? Texts.names(pairs)
                : Texts.names(pairs, Texts.lines(Path.of(files.get(0))), Texts.lines(Path.of(files.get(1))));

        Path left = Files.write(Files.createTempFile("left", ".txt"), Arrays.asList(texts.left()));
        Path right = Files.write(Files.createTempFile("right", ".txt"), Arrays.asList(texts.right()));
        List<String> command = List.of(args[0], args[1], left.toString(), right.toString(), "--serve");
        // Both sides read the pairs from the same files, so that both have them side by side in memory.
        Texts reread = new Texts(
                Texts.lines(left).toArray(String[]::new), Texts.lines(right).toArray(String[]::new));
        try (VersusRapidFuzz versus = new VersusRapidFuzz(command, reread)) {
            ObjectNode results = versus.run(measures, rounds);
            Path file =
                    ResultFile.write(Path.of(args[2]), "rapidfuzz", System.getProperty("benchmarks.command"), results);
            System.out.println("Results: " + file);
        } finally {
            Files.delete(left);
            Files.delete(right);
        }
    }

    private ObjectNode run(List<String> measures, int rounds) throws IOException {
        ObjectNode results = ResultFile.object();
        results.put("peer", version);
        results.put("pairs", pairs);
        results.put("rounds", rounds);
        System.out.printf("%s; %,d pairs, %d rounds, one thread, million pairs/s%n", version, pairs, rounds);
        System.out.printf("%-30s %-28s %-28s ratio%n", "", "seanettle [from – to]", "rapidfuzz [from – to]");
        for (String measure : measures) {
            duel(measure, rounds, results.putObject(measure));
        }
        return results;
    }

    private void duel(String measure, int rounds, ObjectNode into) throws IOException {
        compareAnswers(warmUp(measure), theirs(measure), into);
        double[] our = new double[rounds];
        double[] their = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            our[round] = pairs / ours.run(measure).seconds() / 1e6;
            their[round] = pairs / theirs(measure).seconds() / 1e6;
        }
        Arrays.sort(our);
        Arrays.sort(their);
        double ratio = Score.middle(our) / Score.middle(their);
        put(into.putObject("seanettle"), our);
        put(into.putObject("rapidfuzz"), their);
        into.put("ratio", ratio);
        String note = into.path("note").asString("");
        System.out.printf("%-30s %-28s %-28s %.2f  %s%n", measure, text(our), text(their), ratio, note);
    }

    /** Until the JVM has compiled what it is going to. C++ needs none of this. */
    private Round warmUp(String measure) {
        Round round = ours.run(measure);
        for (int rounds = 1; rounds < WARM_UP_ROUNDS; rounds++) {
            round = ours.run(measure);
        }
        return round;
    }

    private static void compareAnswers(Round ours, Round theirs, ObjectNode into) {
        if (Math.abs(ours.sum() - theirs.sum()) > 1e-9 * Math.max(1, theirs.sum())) {
            into.put("note", "answers differ: sums " + ours.sum() + " and " + theirs.sum());
        }
    }

    private static void put(ObjectNode into, double[] sorted) {
        into.put("median", Score.middle(sorted));
        into.put("slowest", sorted[0]);
        into.put("fastest", sorted[sorted.length - 1]);
    }

    private static String text(double[] sorted) {
        return String.format("%.2f [%.2f – %.2f]", Score.middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    private Round theirs(String measure) throws IOException {
        requests.write(measure + "\n");
        requests.flush();
        String[] secondsAndSum = answer().split(" ");
        return new Round(Double.parseDouble(secondsAndSum[0]), Double.parseDouble(secondsAndSum[1]));
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("RapidFuzz's process ended; its own message stands above");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        requests.close();
        answers.close();
        process.destroy();
    }
}
