package io.github.seanettle.benchmarks;

import io.github.seanettle.match.AllPairs;
import io.github.seanettle.match.PairScores;
import io.github.seanettle.match.ScoreMatrix;
import io.github.seanettle.match.ScoreMatrix.Element;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.PreparedDistanceQuery;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares the kernels for lists with those for pairs, on ever new random texts: as many pairs as are wanted, or for as long.
 * Each block of texts has its own seed, which the message names when two kernels disagree.
 */
public final class Soak {
    private static final int ROWS = 250;
    private static final int COLUMNS = 4000;
    private static final List<String> METRICS =
            List.of("levenshtein", "osa", "damerau-levenshtein", "indel", "lcs", "hamming", "jaro", "jaro-winkler");
    private static final int[] LONGEST = {4, 8, 16, 17, 32, 33, 64, 65, 130};
    private static final int[] LETTERS = {1, 2, 3, 5, 26, 300, 4000};

    private final long seed;
    private long pairs;

    Soak(long seed) {
        this.seed = seed;
    }

    /**
     * Started by the script {@code benchmarks/soak}. Ends with status 1 if two kernels disagree.
     *
     * @param args {@code --seed}, {@code --minutes}, {@code --pairs}
     */
    public static void main(String[] args) throws Exception {
        Arguments.run(() -> {
            Arguments arguments = new Arguments("soak", args);
            Soak soak = new Soak(arguments.longNumber("--seed", 1));
            long most = arguments.longNumber("--pairs", 1_000_000_000);
            long nanos = arguments.number("--minutes", 60) * 60_000_000_000L;
            arguments.files(0, "no file");
            System.exit(soak.run(most, nanos) ? 0 : 1);
        });
    }

    private boolean run(long most, long nanos) {
        long begun = System.nanoTime();
        for (long block = 0; pairs < most && System.nanoTime() - begun < nanos; block++) {
            Optional<String> difference = block(block);
            if (difference.isPresent()) {
                System.out.println(difference.get());
                return false;
            }
            if (block % 64 == 0) {
                report(begun);
            }
        }
        report(begun);
        return true;
    }

    private void report(long begun) {
        System.out.printf(
                Locale.ROOT,
                "%,d pairs agree, seed %d, kernels %s, %.0f s%n",
                pairs,
                seed,
                AllPairs.kernels(),
                (System.nanoTime() - begun) / 1e9);
    }

    /** Compares all metrics on one block of texts; says where two kernels disagree. */
    Optional<String> block(long block) {
        FixedRandom random = new FixedRandom(seed * 1_000_003 + block);
        int letters = LETTERS[random.below(LETTERS.length)];
        List<String> left = texts(random, ROWS, letters);
        List<String> right = texts(random, COLUMNS, letters);
        for (String name : METRICS) {
            StringMetric metric = Metrics.named(name);
            PairScores scores = (metric instanceof StringDistance distance
                            ? AllPairs.byDistance(distance)
                            : AllPairs.bySimilarity(metric))
                    .between(left, right);
            ScoreMatrix matrix = scores.matrix(Element.FLOAT);
            Optional<String> difference = IntStream.range(0, ROWS)
                    .parallel()
                    .mapToObj(row -> row(metric, left, right, matrix, row))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (difference.isPresent()) {
                return difference.map(where -> "seed " + seed + ", block " + block + ": " + where);
            }
            pairs += (long) ROWS * COLUMNS;
        }
        return Optional.empty();
    }

    private static Optional<String> row(
            StringMetric metric, List<String> left, List<String> right, ScoreMatrix matrix, int row) {
        String a = left.get(row);
        PreparedQuery query = metric.prepare(a);
        for (int column = 0; column < right.size(); column++) {
            String b = right.get(column);
            double pair = metric instanceof StringDistance distance && (column & 1) == 0
                    ? distance.distance(a, b)
                    : score(query, b);
            if ((float) pair != matrix.get(row, column)) {
                return Optional.of(metric + " of \"" + a + "\" and \"" + b + "\" is " + matrix.get(row, column)
                        + " in a list and " + pair + " as a pair");
            }
        }
        return Optional.empty();
    }

    private static double score(PreparedQuery query, String b) {
        return query instanceof PreparedDistanceQuery distance ? distance.distance(b) : query.similarity(b);
    }

    /** Texts of one alphabet and all lengths; every other one is a text before it with a few edits. */
    private static List<String> texts(FixedRandom random, int count, int letters) {
        List<String> texts = new ArrayList<>();
        int longest = LONGEST[random.below(LONGEST.length)];
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.chance(500)) {
                texts.add(edited(random, texts.get(random.below(i)), letters, longest));
            } else {
                StringBuilder text = new StringBuilder();
                for (int n = random.below(longest + 1); n > 0; n--) {
                    text.append(letter(random, letters));
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static String edited(FixedRandom random, String text, int letters, int longest) {
        StringBuilder copy = new StringBuilder(text);
        for (int edits = 1 + random.below(4); edits > 0; edits--) {
            int at = random.below(copy.length() + 1);
            switch (random.below(3)) {
                case 0 -> copy.insert(at, letter(random, letters));
                case 1 -> copy.delete(at, Math.min(copy.length(), at + 1));
                default -> {
                    if (at + 1 < copy.length()) {
                        char moved = copy.charAt(at);
                        copy.deleteCharAt(at).insert(at + 1, moved);
                    }
                }
            }
        }
        copy.setLength(Math.min(longest, copy.length()));
        return copy.toString();
    }

    /** Latin letters first, ideographs when more are wanted. */
    private static char letter(FixedRandom random, int letters) {
        int letter = random.below(letters);
        return (char) (letter < 26 ? 'a' + letter : 0x4E00 + letter);
    }
}
