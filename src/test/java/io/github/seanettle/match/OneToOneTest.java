package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("lists")
class OneToOneTest {
    private static final double ONE = 1L << 40;

    @Test
    void theBestAssignmentOfFewRowsIsTheBestOfAll() {
        Random random = new Random(31);
        for (int round = 0; round < 4_000; round++) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(6);
            boolean byDistance = random.nextBoolean();
            List<Match> matches = randomMatches(random, rows, columns, random.nextDouble(), byDistance, 4);
            List<Match> chosen =
                    byDistance ? OneToOne.OPTIMAL.ofDistances(matches, 4) : OneToOne.OPTIMAL.ofSimilarities(matches);
            assertIsOneToOne(matches, chosen);
            assertEquals(
                    AssignmentReference.byTryingAll(table(rows, columns, matches, byDistance, 4)),
                    weight(chosen, byDistance, 4),
                    () -> matches + ": " + chosen);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.3, 1})
    void theBestAssignmentOfManyRowsWeighsAsMuchAsOneOfAFullTable(double density) {
        Random random = new Random(32);
        for (int round = 0; round < 12; round++) {
            int rows = 20 + random.nextInt(100);
            int columns = 20 + random.nextInt(100);
            boolean byDistance = round % 2 == 0;
            int most = round % 4 == 0 ? 2 : 1_000;
            List<Match> matches = randomMatches(random, rows, columns, density, byDistance, most);
            List<Match> chosen =
                    byDistance ? OneToOne.OPTIMAL.ofDistances(matches, most) : OneToOne.OPTIMAL.ofSimilarities(matches);
            assertIsOneToOne(matches, chosen);
            assertEquals(
                    AssignmentReference.byFullTable(table(rows, columns, matches, byDistance, most)),
                    weight(chosen, byDistance, most));
        }
    }

    @Test
    void theReferencesAgree() {
        Random random = new Random(33);
        for (int round = 0; round < 500; round++) {
            long[][] table = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (long[] row : table) {
                Arrays.setAll(row, column -> Math.max(0, random.nextInt(9) - 3));
            }
            assertEquals(AssignmentReference.byTryingAll(table), AssignmentReference.byFullTable(table));
        }
    }

    @Test
    void greedyTakesTheBestAgainAndAgain() {
        Random random = new Random(34);
        for (int round = 0; round < 1_000; round++) {
            boolean byDistance = random.nextBoolean();
            List<Match> matches = randomMatches(
                    random, 1 + random.nextInt(9), 1 + random.nextInt(9), random.nextDouble(), byDistance, 3);
            List<Match> left = new ArrayList<>(matches);
            Comparator<Match> byScore = Comparator.comparingDouble(Match::score);
            left.sort((byDistance ? byScore : byScore.reversed())
                    .thenComparing(Match::left)
                    .thenComparing(Match::right));
            List<Match> expected = new ArrayList<>();
            while (!left.isEmpty()) {
                Match best = left.get(0);
                expected.add(best);
                left.removeIf(match -> match.left() == best.left() || match.right() == best.right());
            }
            expected.sort(Comparator.comparingInt(Match::left));
            List<Match> chosen =
                    byDistance ? OneToOne.GREEDY.ofDistances(matches, 3) : OneToOne.GREEDY.ofSimilarities(matches);
            assertEquals(expected, chosen);
        }
    }

    @ParameterizedTest
    @EnumSource(OneToOne.class)
    void theOrderOfMatchesDoesNotShow(OneToOne oneToOne) {
        Random random = new Random(35);
        List<Match> matches = randomMatches(random, 60, 70, 0.2, true, 3);
        List<Match> expected = oneToOne.ofDistances(matches, 3);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(matches, random);
            assertEquals(expected, oneToOne.ofDistances(matches, 3));
        }
        matches.addAll(List.copyOf(matches));
        assertEquals(expected, oneToOne.ofDistances(matches, 3), "each one twice");
        List<Match> apart = matches.stream()
                .map(match -> new Match(match.left() * 30_000_000, match.right() * 30_000_000, match.score()))
                .toList();
        assertEquals(
                expected,
                oneToOne.ofDistances(apart, 3).stream()
                        .map(match -> new Match(match.left() / 30_000_000, match.right() / 30_000_000, match.score()))
                        .toList());
    }

    @Test
    void anExactPairIsNotGivenUpForTwoDistantOnes() {
        List<Match> matches = List.of(new Match(0, 0, 2), new Match(1, 0, 0), new Match(1, 1, 2));
        assertEquals(List.of(new Match(1, 0, 0)), OneToOne.OPTIMAL.ofDistances(matches, 2));
        assertEquals(List.of(new Match(0, 0, 2), new Match(1, 1, 2)), OneToOne.OPTIMAL.ofDistances(matches, 9));
    }

    @Test
    void pairsWithoutSimilarityAreBetterThanNone() {
        List<Match> matches = List.of(new Match(0, 0, 0), new Match(0, 1, 0), new Match(1, 0, 0));
        assertEquals(2, OneToOne.OPTIMAL.ofSimilarities(matches).size());
        assertEquals(1, OneToOne.GREEDY.ofSimilarities(matches).size());
    }

    @ParameterizedTest
    @EnumSource(OneToOne.class)
    void aLinkerChoosesFromAllItsMatches(OneToOne oneToOne) {
        List<String> left = withMissing(RandomTexts.list(36, 200, 4));
        List<String> right = withMissing(RandomTexts.list(37, 150, 4));
        StringDistance metric = Metrics.osa();
        Linker byDistance = Linker.withinDistance(metric, 2);
        List<Match> chosen = byDistance.linkOneToOne(left, right, oneToOne);
        assertEquals(oneToOne.ofDistances(byDistance.link(left, right), 2), chosen);
        assertTrue(chosen.size() > 80, "" + chosen.size());
        Linker bySimilarity = Linker.withSimilarity((a, b) -> metric.similarity(a, b), 0.4);
        assertEquals(
                oneToOne.ofSimilarities(bySimilarity.link(left, right)),
                bySimilarity.linkOneToOne(left, right, oneToOne));
        assertEquals(
                chosen,
                byDistance.linkOneToOne(
                        Corpus.of(left, TextOptions.DEFAULT), Corpus.of(right, TextOptions.DEFAULT), oneToOne));
        assertEquals(
                oneToOne.ofDistances(byDistance.withTop(2).link(left, right), 2),
                byDistance.withTop(2).linkOneToOne(left, right, oneToOne));
        Linker anyDistance = Linker.withinDistance(metric, Integer.MAX_VALUE);
        assertEquals(
                oneToOne.ofDistances(anyDistance.link(left, right), Integer.MAX_VALUE),
                anyDistance.linkOneToOne(left, right, oneToOne));
        assertEquals(List.of(), byDistance.linkOneToOne(List.of(), right, oneToOne));
        assertEquals(List.of(), byDistance.linkOneToOne(left, Arrays.asList(null, null), oneToOne));
    }

    /** Every left row has the same few partners, or is as good a partner as any other: many ties, much to search. */
    @Test
    void thousandsOfRowsThatAllMatchAreNoProblem() {
        List<Match> crowd = new ArrayList<>();
        List<Match> equal = new ArrayList<>();
        for (int row = 0; row < 20_000; row++) {
            for (int column = 0; column < 20; column++) {
                crowd.add(new Match(row, column, (row * 31 + column * 17) % 7));
            }
        }
        for (int row = 0; row < 600; row++) {
            for (int column = 0; column < 600; column++) {
                equal.add(new Match(row, column, 1));
            }
        }
        assertEquals(0, weightLost(OneToOne.OPTIMAL.ofDistances(crowd, 7), 20));
        assertEquals(600, OneToOne.OPTIMAL.ofDistances(equal, 1).size());
    }

    private static double weightLost(List<Match> chosen, int expected) {
        assertEquals(expected, chosen.size());
        return chosen.stream().mapToDouble(Match::score).sum();
    }

    @Test
    void interruptingEndsTheWorkAndKeepsTheFlag() {
        List<Match> matches = List.of(new Match(0, 0, 1), new Match(1, 0, 1));
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> OneToOne.OPTIMAL.ofSimilarities(matches));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @ParameterizedTest
    @EnumSource(OneToOne.class)
    void badArgumentsAreNamed(OneToOne oneToOne) {
        assertEquals(
                "rows count from 0, but there is Match[left=-1, right=0, score=1.0]",
                message(() -> oneToOne.ofSimilarities(List.of(new Match(-1, 0, 1)))));
        assertEquals(
                "a similarity must be a number from 0 to 1, but there is Match[left=0, right=0, score=NaN]",
                message(() -> oneToOne.ofSimilarities(List.of(new Match(0, 0, Double.NaN)))));
        assertEquals(
                "a similarity must be a number from 0 to 1, but there is Match[left=0, right=0, score=2.0]",
                message(() -> oneToOne.ofSimilarities(List.of(new Match(0, 0, 2)))));
        for (double score : new double[] {-1, 0.5, 3, Double.NaN}) {
            assertEquals(
                    "a distance must be a whole number from 0 to maxDistance, which is 2, but there is "
                            + new Match(0, 0, score),
                    message(() -> oneToOne.ofDistances(List.of(new Match(0, 0, score)), 2)));
        }
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
        assertThrows(NullPointerException.class, () -> oneToOne.ofSimilarities(null));
        assertThrows(NullPointerException.class, () -> oneToOne.ofDistances(null, 1));
        assertThrows(NullPointerException.class, () -> linker.linkOneToOne(List.of(), List.of(), null));
    }

    private static String message(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @Test
    void theDocumentedExampleHolds() {
        List<Match> matches = List.of(new Match(0, 0, 0.95), new Match(0, 1, 0.9), new Match(1, 0, 0.9));
        assertEquals(
                "[Match[left=0, right=0, score=0.95]]",
                OneToOne.GREEDY.ofSimilarities(matches).toString());
        assertEquals(
                "[Match[left=0, right=1, score=0.9], Match[left=1, right=0, score=0.9]]",
                OneToOne.OPTIMAL.ofSimilarities(matches).toString());
    }

    private static List<Match> randomMatches(
            Random random, int rows, int columns, double density, boolean byDistance, int most) {
        List<Match> matches = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextDouble() < density) {
                    int grade = random.nextInt(most + 1);
                    matches.add(new Match(row, column, byDistance ? grade : grade / (double) most));
                }
            }
        }
        return matches;
    }

    private static void assertIsOneToOne(List<Match> matches, List<Match> chosen) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        assertTrue(matches.containsAll(chosen));
        assertTrue(chosen.stream().allMatch(match -> left.add(match.left()) && right.add(match.right())));
        assertEquals(
                chosen.stream().sorted(Comparator.comparingInt(Match::left)).toList(), chosen);
    }

    private static long[][] table(int rows, int columns, List<Match> matches, boolean byDistance, int most) {
        long[][] table = new long[rows][columns];
        for (Match match : matches) {
            table[match.left()][match.right()] = weight(match, byDistance, most);
        }
        return table;
    }

    private static long weight(Match match, boolean byDistance, int most) {
        return byDistance ? most + 1 - (long) match.score() : Math.round(match.score() * ONE) + 1;
    }

    private static long weight(List<Match> chosen, boolean byDistance, int most) {
        LongStream weights = chosen.stream().mapToLong(match -> weight(match, byDistance, most));
        return weights.sum();
    }

    private static List<String> withMissing(List<String> texts) {
        List<String> list = new ArrayList<>(texts);
        list.set(7, null);
        list.set(23, null);
        return list;
    }
}
