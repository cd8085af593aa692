package io.github.seanettle.benchmarks;

import java.io.IOException;
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
 * This library and RapidFuzz on the same texts, one thread, round by round in turn, so that whatever else the machine does
 * hits both.
 *
 * <p>RapidFuzz runs in a process of its own that has read the texts beforehand; only its loop in C++ is timed. All our
 * measures of a set share one loop in one JVM, as they do in an application: each pair costs a call that the JVM cannot
 * inline.
 */
public final class VersusRapidFuzz {
    private static final List<String> SETS = List.of("names", "prepared", "long", "million");
    private static final int WARM_UP_ROUNDS = 8;

    /** A round repeats all pairs until this has passed: a few milliseconds after a pause say more of cold caches than of code. */
    private static final double ROUND_SECONDS = 0.25;

    /** Longer ones are measured less often. */
    private static final double LONG_ROUND_SECONDS = 10;

    private static final int FEW_ROUNDS = 3;

    private final List<String> rapidFuzz;
    private final int rounds;
    private final ObjectNode results = ResultFile.object();
    private final ArrayNode lines;

    private VersusRapidFuzz(List<String> rapidFuzz, int rounds) {
        this.rapidFuzz = rapidFuzz;
        this.rounds = rounds;
        results.put("rounds", rounds);
        lines = results.putArray("lines");
    }

    /**
     * Started by the script {@code benchmarks/versus-rapidfuzz}.
     *
     * @param args Python, the script that measures RapidFuzz, the folder for results; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException {
        Arguments arguments =
                new Arguments("versus-rapidfuzz", Stream.of(args).skip(3).toArray(String[]::new));
        int pairs = arguments.number("--pairs", 100_000);
        int rounds = arguments.number("--rounds", 9);
        List<String> sets = arguments.list("--sets", SETS, SETS.subList(0, 1));
        String measures = arguments.text("--measures", "");
        List<String> files = arguments.filesOrNone(2, "LEFT RIGHT");
        Texts names = files.isEmpty()
                ? Texts.names(pairs)
                : Texts.names(pairs, Texts.lines(Path.of(files.get(0))), Texts.lines(Path.of(files.get(1))));

        VersusRapidFuzz versus = new VersusRapidFuzz(List.of(args[0], args[1]), rounds);
        ResultFile file = new ResultFile(Path.of(args[2]), "rapidfuzz", System.getProperty("benchmarks.command"));
        for (DuelSet set : chosen(sets, names)) {
            versus.run(set, measures.isEmpty() ? set.measures() : List.of(measures.split(",")));
            file.save(versus.results);
        }
        System.out.println("Results: " + file.path());
    }

    private static List<DuelSet> chosen(List<String> names, Texts texts) {
        List<DuelSet> sets = new ArrayList<>();
        for (String name : names) {
            switch (name) {
                case "names" -> sets.add(DuelSet.names(texts));
                case "prepared" -> sets.add(DuelSet.prepared(texts));
                case "long" -> sets.addAll(DuelSet.longTexts());
                default -> sets.add(DuelSet.million());
            }
        }
        return sets;
    }

    private void run(DuelSet set, List<String> measures) throws IOException {
        Path folder = Files.createTempDirectory("versus-rapidfuzz");
        try {
            DuelSet read = set.through(folder);
            System.out.printf(
                    "%n%-32s %-30s %-30s %-22s%n",
                    String.format("%s, %,d pairs", set.name(), set.pairs()),
                    "seanettle, pairs/s",
                    "rapidfuzz, pairs/s",
                    "ratio");
            for (String measure : measures) {
                duel(read, Measure.named(measure), folder);
            }
        } finally {
            Files.deleteIfExists(folder.resolve("left.txt"));
            Files.deleteIfExists(folder.resolve("right.txt"));
            Files.delete(folder);
        }
    }

    /** A new process for RapidFuzz each time: its peak of memory is that of this measure. */
    private void duel(DuelSet set, Measure measure, Path folder) throws IOException {
        List<String> command = new ArrayList<>(rapidFuzz);
        command.addAll(List.of(
                folder.resolve("left.txt").toString(),
                folder.resolve("right.txt").toString()));
        ObjectNode line = lines.addObject();
        line.put("set", set.name()).put("pairs", set.pairs()).put("measure", measure.name());
        try (Child child = new Child(command)) {
            results.set("peer", child.greeting().get("version"));
            ObjectNode request = set.request(measure).put("seconds", ROUND_SECONDS);
            boolean alone = set.isTooSlowForRapidFuzz(measure);
            Round warm = warmUp(set, measure);
            double longest = warm.seconds();
            if (!alone) {
                JsonNode first = child.ask(request.deepCopy().put("seconds", 0));
                compareAnswers(warm, first, line);
                longest = Math.max(longest, first.get("seconds").asDouble());
            }
            int rounds = longest > LONG_ROUND_SECONDS ? Math.min(FEW_ROUNDS, this.rounds) : this.rounds;
            line.put("rounds", rounds);
            double[] our = new double[rounds];
            double[] their = new double[rounds];
            double[] ratio = new double[rounds];
            JsonNode last = ResultFile.object();
            Memory.forgetPeak();
            for (int round = 0; round < rounds; round++) {
                our[round] = set.pairs() / time(set, measure, ROUND_SECONDS).seconds();
                if (!alone) {
                    last = child.ask(request);
                    their[round] = set.pairs() / last.get("seconds").asDouble();
                    ratio[round] = our[round] / their[round];
                }
            }
            line.put("heap", Memory.peakHeap());
            Spread.of(our).put(line.putObject("seanettle"));
            if (!alone) {
                line.put("rapidfuzzRss", last.get("rss").asLong());
                Spread.of(their).put(line.putObject("rapidfuzz"));
                Spread.of(ratio).put(line.putObject("ratio"));
            } else {
                line.put("note", "RapidFuzz would take hours");
            }
            print(line);
        }
    }

    private static void print(ObjectNode line) {
        System.out.printf(
                "%-32s %-30s %-30s %-22s heap %s, theirs %s %s%n",
                line.get("measure").asString(),
                pairsPerSecond(line, "seanettle"),
                pairsPerSecond(line, "rapidfuzz"),
                line.has("ratio") ? Spread.of(line.get("ratio")).toString() : "",
                AllPairsTable.megabytes(line.get("heap").asLong()),
                AllPairsTable.megabytes(line.path("rapidfuzzRss").asLong(0)),
                line.path("note").asString(""));
    }

    private static String pairsPerSecond(ObjectNode line, String who) {
        if (!line.has(who)) {
            return "";
        }
        Spread spread = Spread.of(line.get(who));
        return String.format("%.4g [%.4g – %.4g]", spread.median(), spread.slowest(), spread.fastest());
    }

    /**
     * One round.
     *
     * @param seconds how long all pairs took, in the mean of as many passes as fit into a round
     * @param sum the sum of the answers
     */
    private record Round(double seconds, double sum) {}

    private static Round time(DuelSet set, Measure measure, double leastSeconds) {
        long start = System.nanoTime();
        double sum;
        int passes = 0;
        do {
            sum = set.sum(measure);
            passes++;
        } while (System.nanoTime() - start < leastSeconds * 1e9);
        return new Round((System.nanoTime() - start) / 1e9 / passes, sum);
    }

    /** Until the JVM has compiled what it is going to. C++ needs none of this. */
    private static Round warmUp(DuelSet set, Measure measure) {
        Round round = time(set, measure, ROUND_SECONDS);
        for (int rounds = 1; rounds < WARM_UP_ROUNDS && round.seconds() * rounds < 10; rounds++) {
            round = time(set, measure, ROUND_SECONDS);
        }
        return round;
    }

    private static void compareAnswers(Round ours, JsonNode theirs, ObjectNode into) {
        double sum = theirs.get("sum").asDouble();
        if (Math.abs(ours.sum() - sum) > 1e-9 * Math.max(1, sum)) {
            into.put("note", "answers differ: sums " + ours.sum() + " and " + sum);
        }
    }
}
