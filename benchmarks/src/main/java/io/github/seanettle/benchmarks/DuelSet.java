package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts, and what to compute with them: what {@link VersusRapidFuzz} gives both sides.
 *
 * @param name what results call it
 * @param prepared whether each left text is prepared and compared with all right ones; else pairs are compared
 * @param texts the texts
 * @param measures what is computed unless asked otherwise
 * @param tooSlow metrics that RapidFuzz takes hours for
 */
record DuelSet(String name, boolean prepared, Texts texts, List<String> measures, List<String> tooSlow) {
    private static final List<String> ON_NAMES = List.of(
            "levenshtein",
            "levenshtein-within-2",
            "osa",
            "osa-within-2",
            "damerau-levenshtein",
            "damerau-levenshtein-within-2",
            "indel",
            "indel-within-2",
            "jaro-winkler",
            "jaro-winkler-from-0.9");

    private static final List<String> ON_LONG_TEXTS = List.of(
            "levenshtein",
            "levenshtein-within-200",
            "osa",
            "osa-within-200",
            "damerau-levenshtein",
            "damerau-levenshtein-within-200",
            "indel",
            "indel-within-200",
            "jaro-winkler",
            "jaro-winkler-from-0.9");

    private static final List<String> ON_A_MILLION = List.of(
            "levenshtein-within-1000", "osa-within-1000", "damerau-levenshtein-within-1000", "indel-within-1000");

    private static final int LONG = 10_000;
    private static final int MILLION = 1_000_000;
    private static final long SEED = 20261123;

    /** Pairs of names. */
    static DuelSet names(Texts names) {
        return new DuelSet("names", false, names, ON_NAMES, List.of());
    }

    /** A thousandth of the left names, each prepared and compared with a tenth of the right ones. */
    static DuelSet prepared(Texts names) {
        int pairs = names.left().length;
        Texts few = new Texts(
                Arrays.copyOf(names.left(), Math.max(1, pairs / 1000)),
                Arrays.copyOf(names.right(), Math.max(1, pairs / 10)));
        return new DuelSet("prepared", true, few, ON_NAMES, List.of());
    }

    /** Four pairs of 10,000 letters: of 4 and of 26 different ones, with an edit in a hundred letters, and unrelated. */
    static List<DuelSet> longTexts() {
        List<DuelSet> sets = new ArrayList<>();
        for (int letters : new int[] {4, 26}) {
            LongTexts random = new LongTexts(letters, SEED);
            String text = random.random(LONG);
            sets.add(onePair("long-" + letters + "-similar", text, random.edited(text, LONG / 100), ON_LONG_TEXTS));
            sets.add(onePair("long-" + letters + "-unrelated", text, random.random(LONG), ON_LONG_TEXTS));
        }
        return sets;
    }

    /** A pair of 1,000,000 letters with some 900 edits. */
    static DuelSet million() {
        LongTexts random = new LongTexts(26, SEED);
        String text = random.random(MILLION);
        return onePair("million", text, random.edited(text, 900), ON_A_MILLION);
    }

    private static DuelSet onePair(String name, String left, String right, List<String> measures) {
        Texts pair = new Texts(new String[] {left}, new String[] {right});
        List<String> tooSlow = left.length() > LONG ? List.of("damerau-levenshtein") : List.of();
        return new DuelSet(name, false, pair, measures, tooSlow);
    }

    long pairs() {
        return prepared ? (long) texts.left().length * texts.right().length : texts.left().length;
    }

    boolean isTooSlowForRapidFuzz(Measure measure) {
        return tooSlow.contains(measure.metric());
    }

    /** Our side: all pairs once, and the sum of the answers. */
    double sum(Measure measure) {
        return prepared ? sumOfQueries(measure) : sumOfPairs(measure.facade());
    }

    private double sumOfPairs(ToDoubleBiFunction<String, String> function) {
        String[] left = texts.left();
        String[] right = texts.right();
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += function.applyAsDouble(left[i], right[i]);
        }
        return sum;
    }

    private double sumOfQueries(Measure measure) {
        double sum = 0;
        for (String text : texts.left()) {
            ToDoubleFunction<String> query = measure.prepare(text);
            for (String candidate : texts.right()) {
                sum += query.applyAsDouble(candidate);
            }
        }
        return sum;
    }

    /** Their side: the same. RapidFuzz's prepared queries cannot be had from Python but in a call with one query. */
    ObjectNode request(Measure measure) {
        return ResultFile.object()
                .put("call", prepared ? "queries" : "cpdist")
                .put("measure", measure.name())
                .put("type", measure.type())
                .put("rows", texts.left().length)
                .put("columns", texts.right().length);
    }

    /** Writes {@code left.txt} and {@code right.txt}, and reads them again: then both sides have texts side by side in memory. */
    DuelSet through(Path folder) throws IOException {
        Path left = Files.write(folder.resolve("left.txt"), Arrays.asList(texts.left()));
        Path right = Files.write(folder.resolve("right.txt"), Arrays.asList(texts.right()));
        Texts again = new Texts(
                Texts.lines(left).toArray(String[]::new), Texts.lines(right).toArray(String[]::new));
        return new DuelSet(name, prepared, again, measures, tooSlow);
    }
}
