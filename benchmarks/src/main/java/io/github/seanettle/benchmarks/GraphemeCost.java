package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.Contender.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What it costs to count in letters as people see them: the facade's time for a pair, from two strings to the answer, by the
 * time of the same metric on UTF-16 units. One thread, round by round in turn.
 */
public final class GraphemeCost {
    private static final List<String> MEASURES =
            List.of("levenshtein", "levenshtein-within-2", "osa", "damerau-levenshtein", "indel", "jaro-winkler");

    private static final int PAIRS = 1 << 14;
    private static final int LENGTH = 15;
    private static final int WARM_UP_ROUNDS = 8;
    private static final double ROUND_SECONDS = 0.25;

    private GraphemeCost() {}

    /**
     * Started by the script {@code benchmarks/grapheme-cost}.
     *
     * @param args the folder for results; then what the user gave
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments.run(() -> run(args));
    }

    private static void run(String[] args) throws IOException {
        Arguments arguments =
                new Arguments("grapheme-cost", Stream.of(args).skip(1).toArray(String[]::new));
        int rounds = arguments.number("--rounds", 11);
        List<String> measures = arguments.list("--measures", MEASURES);
        Map<String, Texts> sets = sets();
        List<String> chosen = arguments.list("--texts", List.copyOf(sets.keySet()));
        arguments.files(0, "no files");
        ResultFile file = new ResultFile(Path.of(args[0]), "grapheme-cost", System.getProperty("benchmarks.command"));
        ObjectNode results = ResultFile.object().put("rounds", rounds).put("pairs", PAIRS);
        ArrayNode lines = results.putArray("lines");
        System.out.printf(
                "%-20s %-22s %-24s %-24s time, grapheme / UTF-16%n",
                "texts", "", "graphemes, M pairs/s", "UTF-16, M pairs/s");
        for (String set : chosen) {
            for (String measure : measures) {
                ObjectNode line = lines.addObject().put("texts", set).put("measure", measure);
                compare(sets.get(set), Contests.named(measure), rounds, line);
                file.save(results);
            }
        }
        System.out.println("Results: " + file.path());
    }

    /** Pairs of texts in several scripts; each letter one {@code char}, but for the last two. */
    static Map<String, Texts> sets() {
        Map<String, Texts> sets = new LinkedHashMap<>();
        sets.put("ascii-names", asciiNames());
        for (Alphabet alphabet : List.of(Alphabet.LATIN, Alphabet.CYRILLIC, Alphabet.CJK, Alphabet.EMOJI)) {
            sets.put(alphabet.name().toLowerCase(Locale.ROOT), Texts.random(alphabet, LENGTH, PAIRS));
        }
        Texts latin = sets.get("latin");
        sets.put("latin-decomposed", new Texts(decomposed(latin.left()), decomposed(latin.right())));
        return sets;
    }

    private static Texts asciiNames() {
        Texts names = Texts.names(2 * PAIRS);
        int[] plain = IntStream.range(0, names.left().length)
                .filter(i -> isAscii(names.left()[i]) && isAscii(names.right()[i]))
                .limit(PAIRS)
                .toArray();
        return new Texts(
                IntStream.of(plain).mapToObj(i -> names.left()[i]).toArray(String[]::new),
                IntStream.of(plain).mapToObj(i -> names.right()[i]).toArray(String[]::new));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String[] decomposed(String[] texts) {
        return Stream.of(texts)
                .map(text -> Normalizer.normalize(text, Form.NFD))
                .toArray(String[]::new);
    }

    private static void compare(Texts texts, Contest contest, int rounds, ObjectNode line) {
        Comparison graphemes = contest.contender("seanettle").comparison();
        Comparison units = contest.contender("seanettle-utf16").comparison();
        Texts inOrder = texts.sideBySide();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            speed(inOrder, graphemes);
            speed(inOrder, units);
        }
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] cost = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ours[round] = speed(inOrder, graphemes);
            theirs[round] = speed(inOrder, units);
            cost[round] = theirs[round] / ours[round];
        }
        Spread.of(ours).put(line.putObject("graphemes"));
        Spread.of(theirs).put(line.putObject("utf16"));
        Spread.of(cost).put(line.putObject("cost"));
        System.out.printf(
                "%-20s %-22s %-24s %-24s %s%n",
                line.get("texts").asString(),
                line.get("measure").asString(),
                Spread.of(ours),
                Spread.of(theirs),
                Spread.of(cost));
    }

    /** In million pairs a second, over a round. */
    private static double speed(Texts texts, Comparison comparison) {
        long start = System.nanoTime();
        int passes = 0;
        double sum = 0;
        do {
            for (int i = 0; i < texts.left().length; i++) {
                sum += comparison.compare(texts.left()[i], texts.right()[i]);
            }
            passes++;
        } while (System.nanoTime() - start < ROUND_SECONDS * 1e9);
        long nanos = System.nanoTime() - start;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("an answer is not a number");
        }
        return 1e3 * passes * texts.left().length / nanos;
    }
}
