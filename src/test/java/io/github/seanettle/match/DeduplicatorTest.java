package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("lists")
class DeduplicatorTest {
    private static final List<List<String>> LISTS = List.of(
            Arrays.asList(null, null, null),
            List.of("alone"),
            nearDuplicates(11, 60, 3),
            nearDuplicates(12, 45, 6),
            shortWords(13, 50),
            withMissing(RandomTexts.list(14, 50, 4)));

    private static final BiPredicate<String, String> SAME_UNITS =
            (a, b) -> Metrics.hamming().distance(a, b) == 0;

    static List<String> metricNames() {
        return Metrics.names();
    }

    @ParameterizedTest
    @MethodSource("metricNames")
    void clustersAreAsDefined(String name) {
        StringMetric metric = Metrics.named(name);
        int found = 0;
        for (List<String> list : LISTS) {
            for (double min : new double[] {0, 0.5, 0.75, 0.9, 1}) {
                ClusterReference reference = new ClusterReference(metric, false, min, list, SAME_UNITS);
                found += assertClusters(reference, Linker.withSimilarity(metric, min), list, name + " from " + min);
            }
            for (int max : new int[] {0, 1, 2, 4}) {
                if (metric instanceof StringDistance distance) {
                    ClusterReference reference = new ClusterReference(metric, true, max, list, SAME_UNITS);
                    found += assertClusters(reference, Linker.withinDistance(distance, max), list, name + " to " + max);
                }
            }
        }
        assertTrue(found > 100, name + ": " + found);
    }

    @Test
    void clustersByAMetricOfYourOwnAreAsDefined() {
        StringMetric lengths =
                (a, b) -> 1 - Math.abs(a.length() - b.length()) / (double) Math.max(9, a.length() + b.length());
        StringDistance vowels = (a, b) -> Math.abs(vowels(a) - vowels(b));
        int found = 0;
        for (List<String> list : LISTS) {
            ClusterReference byLength = new ClusterReference(lengths, false, 0.9, list, String::equals);
            found += assertClusters(byLength, Linker.withSimilarity(lengths, 0.9), list, "lengths");
            ClusterReference byVowels = new ClusterReference(vowels, true, 1, list, String::equals);
            found += assertClusters(byVowels, Linker.withinDistance(vowels, 1), list, "vowels");
        }
        assertTrue(found > 30, "" + found);
    }

    private static int vowels(CharSequence text) {
        return (int) text.chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
    }

    private static int assertClusters(ClusterReference reference, Linker linker, List<String> list, String what) {
        int found = 0;
        for (Clustering clustering : Clustering.values()) {
            Deduplicator deduplicator = Deduplicator.of(linker).withClustering(clustering);
            List<Cluster> expected = reference.clusters(clustering, false);
            assertSameClusters(expected, deduplicator.clusters(list), what + ", " + clustering);
            assertSameClusters(
                    reference.clusters(clustering, true),
                    deduplicator.withSingles().clusters(list),
                    what + ", singles, " + clustering);
            List<Cluster> withoutPairs = expected.stream()
                    .map(cluster -> new Cluster(cluster.representative(), cluster.members(), List.of()))
                    .toList();
            assertSameClusters(withoutPairs, deduplicator.withoutPairs().clusters(list), what);
            found += expected.size();
        }
        return found;
    }

    /** One by one, so that a message shows only the first that differs. */
    private static void assertSameClusters(List<Cluster> expected, List<Cluster> actual, String what) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), what);
        }
        assertEquals(expected.size(), actual.size(), what);
    }

    @ParameterizedTest
    @EnumSource(Clustering.class)
    void clustersKeepTheirLaws(Clustering clustering) {
        List<String> list = withMissing(nearDuplicates(21, 1_500, 4));
        StringDistance metric = Metrics.damerauLevenshtein();
        List<Cluster> clusters = Deduplicator.of(Linker.withinDistance(metric, 2))
                .withClustering(clustering)
                .withSingles()
                .clusters(list);
        BitSet seen = new BitSet();
        int previous = -1;
        for (Cluster cluster : clusters) {
            List<Integer> rows = cluster.rows();
            assertTrue(rows.get(0) > previous, "by lowest row");
            previous = rows.get(0);
            assertEquals(rows.stream().sorted().toList(), rows);
            assertTrue(rows.contains(cluster.representative()));
            for (Cluster.Member member : cluster.members()) {
                assertFalse(seen.get(member.row()), "in two clusters");
                seen.set(member.row());
                assertEquals(
                        metric.distance(list.get(member.row()), list.get(cluster.representative())), member.score());
            }
            assertTrue(rows.size() == 1 || !cluster.pairs().isEmpty());
            for (Match pair : cluster.pairs()) {
                assertTrue(rows.contains(pair.left()) && rows.contains(pair.right()) && pair.left() < pair.right());
                assertEquals(metric.distance(list.get(pair.left()), list.get(pair.right())), pair.score());
                assertTrue(pair.score() <= 2);
            }
            for (int a : clustering == Clustering.COMPLETE ? rows : List.of(cluster.representative())) {
                for (int b : clustering == Clustering.CONNECTED ? List.of(a) : rows) {
                    assertTrue(metric.distance(list.get(a), list.get(b)) <= 2, () -> cluster.toString());
                }
            }
        }
        assertTrue(clusters.stream().anyMatch(cluster -> cluster.size() > 5));
        for (int row = 0; row < list.size(); row++) {
            assertEquals(list.get(row) != null, seen.get(row));
        }
    }

    @Test
    void noTwoCompleteClustersCouldBeOne() {
        List<String> list = nearDuplicates(22, 200, 4);
        StringMetric metric = Metrics.jaroWinkler();
        List<Cluster> clusters = Deduplicator.of(Linker.withSimilarity(metric, 0.95))
                .withClustering(Clustering.COMPLETE)
                .withSingles()
                .clusters(list);
        assertTrue(clusters.size() > 10 && clusters.size() < 150, "" + clusters.size());
        for (Cluster a : clusters) {
            for (Cluster b : clusters) {
                boolean allMatch = a.rows().stream()
                        .allMatch(i ->
                                b.rows().stream().allMatch(j -> metric.similarity(list.get(i), list.get(j)) >= 0.95));
                assertEquals(a == b, allMatch);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsDoesNotShow(int threads) {
        List<String> list = new ArrayList<>(nearDuplicates(23, 500, 5));
        list.addAll(RandomTexts.list(23, 1_000, 7));
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Linker linker = Linker.withSimilarity(Metrics.jaroWinkler(), 0.93);
            for (Clustering clustering : Clustering.values()) {
                List<Cluster> expected =
                        Deduplicator.of(linker).withClustering(clustering).clusters(list);
                assertTrue(expected.size() > 40, clustering + ": " + expected.size());
                List<Cluster> actual = Deduplicator.of(linker.withPool(pool))
                        .withClustering(clustering)
                        .clusters(list);
                assertSameClusters(expected, actual, clustering.name());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRepresentativeOfVeryManyTextsIsTheOneThatMatchesMost() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int length = 0; length < 9; length++) {
            words = words.stream()
                    .flatMap(word -> List.of(word + "a", word + "b").stream())
                    .toList();
        }
        List<String> list = new ArrayList<>(words);
        Collections.shuffle(list, new Random(24));
        list = new ArrayList<>(list.subList(0, 400));
        list.addAll(list.subList(7, 17));
        StringDistance metric = Metrics.hamming();
        ClusterReference reference = new ClusterReference(metric, true, 1, list, String::equals);
        List<Cluster> clusters =
                Deduplicator.of(Linker.withinDistance(metric, 1)).clusters(list);
        assertTrue(clusters.stream().anyMatch(cluster -> cluster.size() > 256));
        assertSameClusters(reference.clusters(Clustering.CONNECTED, false), clusters, "words");
    }

    @ParameterizedTest
    @EnumSource(Clustering.class)
    void aHundredThousandEqualRowsAreOneText(Clustering clustering) {
        List<String> list = new ArrayList<>(Collections.nCopies(100_000, "the same"));
        list.set(3, "the some");
        list.set(50_000, "another");
        for (Linker linker : List.of(
                Linker.withinDistance(Metrics.levenshtein(), 1),
                Linker.withSimilarity((a, b) -> a.toString().equals(b.toString()) ? 1 : 0.5, 0.5))) {
            List<Cluster> clusters =
                    Deduplicator.of(linker).withClustering(clustering).clusters(list);
            assertEquals(1, clusters.size());
            Cluster cluster = clusters.get(0);
            assertEquals(0, cluster.representative());
            assertTrue(cluster.size() >= 99_999);
            assertEquals(
                    cluster.size() - 1,
                    cluster.pairs().stream().filter(pair -> pair.left() == 0).count());
        }
    }

    @Test
    void textsThatAreEqualOnceFoldedAreOne() {
        List<String> list = Arrays.asList("Müller", null, "MULLER", "Mu\u0308ller", "Muller", "");
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE, Step.ACCENTS));
        Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(folded), 0));
        List<Match> pairs = List.of(new Match(0, 2, 0), new Match(0, 3, 0), new Match(0, 4, 0));
        List<Cluster.Member> members = List.of(
                new Cluster.Member(0, 0), new Cluster.Member(2, 0), new Cluster.Member(3, 0), new Cluster.Member(4, 0));
        assertEquals(List.of(new Cluster(0, members, pairs)), deduplicator.clusters(list));
        assertEquals(List.of(new Cluster(0, members, pairs)), deduplicator.clusters(Corpus.of(list, folded)));
        assertEquals(
                List.of(5), deduplicator.withSingles().clusters(list).get(1).rows());
        assertEquals(
                List.of(List.of(0, 3)),
                Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 0)).clusters(list).stream()
                        .map(Cluster::rows)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Clustering.class)
    void listsWithoutTextsHaveNoClusters(Clustering clustering) {
        Deduplicator builtIn = Deduplicator.of(Linker.withSimilarity(Metrics.jaro(), 0));
        Deduplicator own = Deduplicator.of(Linker.withSimilarity((a, b) -> 1, 0));
        for (Deduplicator deduplicator : List.of(builtIn, own)) {
            Deduplicator all = deduplicator.withClustering(clustering).withSingles();
            assertEquals(List.of(), all.clusters(List.of()));
            assertEquals(List.of(), all.clusters(Arrays.asList(null, null)));
            assertEquals(
                    List.of(new Cluster(1, List.of(new Cluster.Member(1, 1)), List.of())),
                    all.clusters(Arrays.asList(null, "a")));
        }
    }

    @Test
    void clustersThatKeepNoMatchesHaveNoLimit() {
        List<String> list = nearDuplicates(25, 300, 2);
        Deduplicator deduplicator =
                Deduplicator.of(Linker.withSimilarity(Metrics.jaro(), 0)).withMatchLimit(1_000);
        assertEquals(300, deduplicator.withoutPairs().clusters(list).get(0).size());
        for (Deduplicator keeping : List.of(
                deduplicator,
                deduplicator.withClustering(Clustering.STAR).withoutPairs(),
                deduplicator.withClustering(Clustering.COMPLETE).withoutPairs())) {
            assertEquals(
                    "more than 1,000 pairs match, and this heap cannot keep them all: take a tighter cut-off, or connected"
                            + " clusters without pairs, which need not keep them, or raise the heap (-Xmx)",
                    assertThrows(TooManyMatchesException.class, () -> keeping.clusters(list))
                            .getMessage());
        }
    }

    @Test
    void progressCountsAllPairsOfRows() {
        List<String> list = new ArrayList<>(Collections.nCopies(50, "same"));
        list.addAll(RandomTexts.list(26, 50, 6));
        List<Long> told = new ArrayList<>();
        Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1).withProgress((pairs, ofPairs) -> {
                    assertEquals(4_950, ofPairs);
                    told.add(pairs);
                }))
                .clusters(list);
        assertEquals(4_950, told.get(told.size() - 1));
    }

    @Test
    void interruptingEndsTheWorkAndKeepsTheFlag() {
        List<String> list = nearDuplicates(27, 500, 4);
        Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> deduplicator.clusters(list));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void whatTheSinkThrowsComesOut() {
        IllegalStateException full = new IllegalStateException("full");
        Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> deduplicator.clusters(List.of("a", "b"), cluster -> {
                            throw full;
                        })));
    }

    @Test
    void badArgumentsAreNamed() {
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
        Deduplicator deduplicator = Deduplicator.of(linker);
        assertEquals(
                "linker keeps only the best matches of each row, but clusters need them all: leave out withTop",
                assertThrows(IllegalArgumentException.class, () -> Deduplicator.of(linker.withTop(3)))
                        .getMessage());
        Corpus folded = Corpus.of(List.of("a"), TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE)));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> deduplicator.clusters(folded))
                .getMessage()
                .startsWith("corpus was read as ["));
        assertEquals("linker", nameOfNull(() -> Deduplicator.of(null)));
        assertEquals("clustering", nameOfNull(() -> deduplicator.withClustering(null)));
        assertEquals("list", nameOfNull(() -> deduplicator.clusters((List<String>) null)));
        assertEquals("corpus", nameOfNull(() -> deduplicator.clusters((Corpus) null)));
        assertEquals("sink", nameOfNull(() -> deduplicator.clusters(List.of(), null)));
        assertEquals("sink", nameOfNull(() -> deduplicator.clusters(folded, null)));
    }

    private static String nameOfNull(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    @Test
    void theDocumentedExampleHolds() {
        List<String> list = List.of("Ada Lovelace", "Grace Hopper", "Ada Lovelacé", "Alan Turing", "Ada Lovelace");
        Deduplicator deduplicator = Deduplicator.of(Linker.withinDistance(Metrics.levenshtein(), 1));
        List<Cluster> clusters = deduplicator.clusters(list);
        assertEquals(1, clusters.size());
        assertEquals(
                "[0, 2, 4] as row 0",
                clusters.get(0).rows() + " as row " + clusters.get(0).representative());
    }

    @Test
    void clusteringsDifferWhereMatchesDoNotAgree() {
        List<String> chain = List.of("aaaa", "aaab", "aabb", "abbb", "bbbb");
        Linker linker = Linker.withinDistance(Metrics.hamming(), 1);
        assertEquals(List.of(List.of(0, 1, 2, 3, 4)), rows(linker, Clustering.CONNECTED, chain));
        assertEquals(List.of(List.of(0, 1), List.of(2, 3), List.of(4)), rows(linker, Clustering.COMPLETE, chain));
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4)), rows(linker, Clustering.STAR, chain));
    }

    private static List<List<Integer>> rows(Linker linker, Clustering clustering, List<String> list) {
        return Deduplicator.of(linker).withClustering(clustering).withSingles().clusters(list).stream()
                .map(Cluster::rows)
                .toList();
    }

    /** Names with up to so many slips of the pen, and some of them more than once. */
    private static List<String> nearDuplicates(long seed, int count, int slips) {
        Random random = new Random(seed);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.nextInt(6) == 0) {
                list.add(list.get(random.nextInt(i)));
            } else {
                StringBuilder text = new StringBuilder("jellyfish incorporated " + random.nextInt(1 + count / 15));
                for (int edits = random.nextInt(slips); edits > 0; edits--) {
                    int at = random.nextInt(text.length());
                    switch (random.nextInt(3)) {
                        case 0 -> text.deleteCharAt(at);
                        case 1 -> text.insert(at, (char) ('a' + random.nextInt(4)));
                        default -> text.setCharAt(at, (char) ('a' + random.nextInt(4)));
                    }
                }
                list.add(text.toString());
            }
        }
        return list;
    }

    private static List<String> shortWords(long seed, int count) {
        Random random = new Random(seed);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append("ab c".charAt(random.nextInt(4)));
            }
            list.add(text.toString());
        }
        return list;
    }

    private static List<String> withMissing(List<String> texts) {
        List<String> list = new ArrayList<>(texts);
        for (int row : new int[] {0, 7, 23, list.size() - 1}) {
            list.set(row, null);
        }
        return list;
    }
}
