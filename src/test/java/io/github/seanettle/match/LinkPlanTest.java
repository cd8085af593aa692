package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every plan finds what two loops find. */
@Tag("lists")
class LinkPlanTest {
    /** Long enough lists of each length for segments and beginnings to be used. */
    private static final List<String> NAMES = nearDuplicates(81, 250, "jean-luc picard inc", "abcdeilnr ");

    private static final List<String> OTHER_NAMES = nearDuplicates(82, 400, "jean-luc picard inc", "abcdeilnr ");

    private static final Set<LinkPlan> OF_EDITS = LinkPlan.serving(new Measure(Metrics.osa(), true));

    static Stream<StringMetric> metrics() {
        return Stream.concat(
                Metrics.names().stream().map(Metrics::named),
                Stream.of(
                        Metrics.jaccard(2, TextOptions.DEFAULT),
                        Metrics.ngramJaccard(2, TextOptions.DEFAULT),
                        Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withMaxPrefix(7), TextOptions.DEFAULT),
                        Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true), TextOptions.DEFAULT),
                        Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withBoostThreshold(0), TextOptions.DEFAULT)));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void findsAmongNearDuplicatesWhatTwoLoopsFind(StringMetric metric) {
        double[][] similarities = similarities(metric, NAMES, OTHER_NAMES);
        for (double min : new double[] {0.5, 0.8, 0.9, 1}) {
            List<Match> expected = atLeast(similarities, min);
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = Linker.withSimilarity(metric, min).withPlan(plan);
                assertEquals(expected, linker.link(NAMES, OTHER_NAMES), metric + " from " + min + ", " + plan);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void findsExactlyAtEachSimilarityThatThereIs(StringMetric metric) {
        List<String> left = NAMES.subList(0, 40);
        List<String> right = OTHER_NAMES.subList(0, 200);
        double[][] similarities = similarities(metric, left, right);
        double[] planted = Stream.of(similarities)
                .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i]))
                .filter(similarity -> similarity > 0.3)
                .distinct()
                .limit(6)
                .toArray();
        assertTrue(planted.length > 1);
        for (double exactly : planted) {
            for (double min : new double[] {exactly, Math.min(1, Math.nextUp(exactly))}) {
                List<Match> expected = atLeast(similarities, min);
                for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                    Linker linker = Linker.withSimilarity(metric, min).withPlan(plan);
                    assertEquals(expected, linker.link(left, right), metric + " from " + min + ", " + plan);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"levenshtein", "osa", "damerau-levenshtein", "indel", "lcs", "hamming"})
    void findsWithinEachDistanceWhatTwoLoopsFind(String name) {
        StringDistance metric = (StringDistance) Metrics.named(name);
        for (int max = 0; max <= 4; max++) {
            List<Match> expected = within(metric, max, NAMES, OTHER_NAMES);
            for (LinkPlan plan : OF_EDITS) {
                Linker linker = Linker.withinDistance(metric, max).withPlan(plan);
                assertEquals(expected, linker.link(NAMES, OTHER_NAMES), name + " to " + max + ", " + plan);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void topKeepsTheBestOfWhatTwoLoopsFind(StringMetric metric) {
        List<String> left = NAMES.subList(0, 60);
        double[][] similarities = similarities(metric, left, OTHER_NAMES);
        for (double min : new double[] {0, 0.8}) {
            List<Match> all = atLeast(similarities, min);
            for (int count : new int[] {1, 3}) {
                for (Ties ties : Ties.values()) {
                    List<Match> expected = top(all, count, ties);
                    for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                        Linker linker = Linker.withSimilarity(metric, min)
                                .withTop(count, ties)
                                .withPlan(plan);
                        assertEquals(expected, linker.link(left, OTHER_NAMES), metric + " " + count + ", " + plan);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void findsInSeveralScriptsAndWithinOneListWhatTwoLoopsFind(StringMetric metric) {
        List<String> texts = Lists.SCRIPTS.left.subList(0, 90);
        List<String> many = new ArrayList<>(texts);
        many.addAll(Lists.SCRIPTS.right.subList(0, 60));
        many.addAll(texts);
        double[][] similarities = similarities(metric, many, many);
        for (double min : new double[] {0.6, 0.9}) {
            List<Match> expected = atLeast(similarities, min);
            List<Match> later = expected.stream()
                    .filter(match -> match.left() < match.right())
                    .toList();
            List<Match> others = top(
                    expected.stream()
                            .filter(match -> match.left() != match.right())
                            .toList(),
                    2,
                    Ties.FIRST);
            for (LinkPlan plan : LinkPlan.serving(new Measure(metric, false))) {
                Linker linker = Linker.withSimilarity(metric, min).withPlan(plan);
                assertEquals(expected, linker.link(many, many), metric + " from " + min + ", " + plan);
                List<Match> within = new ArrayList<>();
                linker.linkWithin(many, within::add);
                assertEquals(later, within, metric + " within, from " + min + ", " + plan);
                List<Match> best = new ArrayList<>();
                linker.withTop(2).linkWithin(many, best::add);
                assertEquals(others, best, metric + " best within, from " + min + ", " + plan);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theNumberOfThreadsDoesNotShow(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            for (LinkPlan plan : OF_EDITS) {
                Linker linker = Linker.withinDistance(Metrics.osa(), 2).withPlan(plan);
                List<Match> expected = within(Metrics.osa(), 2, NAMES, OTHER_NAMES);
                assertEquals(expected, linker.withPool(pool).link(NAMES, OTHER_NAMES), plan + "");
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void jaccardFindsWordsInAnyOrderAndTextsWithout() {
        Random random = new Random(86);
        List<String> words = List.of("a", "b", "c", "dd", "e", "inc", "ltd", "\u3000", "é");
        List<String> left = new ArrayList<>(List.of("", " ", " \t", "a"));
        for (int i = 0; i < 150; i++) {
            left.add(random.ints(random.nextInt(6), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" ")));
        }
        List<String> right = new ArrayList<>(left.subList(0, 100));
        Collections.shuffle(right, random);
        for (StringMetric metric : List.of(Metrics.jaccard(), Metrics.jaccard(3), Metrics.ngramJaccard(2))) {
            double[][] similarities = similarities(metric, left, right);
            double[] all = Stream.of(similarities)
                    .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i]))
                    .distinct()
                    .toArray();
            assertTrue(all.length > 10);
            for (double exactly : all) {
                for (double min : new double[] {exactly, Math.min(1, Math.nextUp(exactly))}) {
                    List<Match> expected = atLeast(similarities, min);
                    Linker linker = Linker.withSimilarity(metric, min).withPlan(LinkPlan.PIECES);
                    assertEquals(expected, linker.link(left, right), metric + " from " + min);
                    for (Ties ties : Ties.values()) {
                        assertEquals(
                                top(expected, 2, ties),
                                linker.withTop(2, ties).link(left, right),
                                metric + " best from " + min);
                    }
                }
            }
        }
    }

    /** Whether a plan's worst case goes well: all texts share every segment, and all match. */
    @Test
    void equalTextsMatchInBoundedMemory() {
        List<String> equal = Collections.nCopies(600, "jean-luc picard");
        for (LinkPlan plan : OF_EDITS) {
            long[] next = {0};
            Linker.withinDistance(Metrics.damerauLevenshtein(), 2)
                    .withPlan(plan)
                    .withBudget(1 << 12)
                    .link(equal, equal, match -> {
                        assertEquals(next[0] / 600, match.left());
                        assertEquals(next[0]++ % 600, match.right());
                    });
            assertEquals(600 * 600, next[0], plan + "");
        }
    }

    @Test
    void textsOfTwoLettersAndOneLengthAndOneLongTextAreNoTrouble() {
        Random random = new Random(83);
        List<String> left = new ArrayList<>(random.ints(400)
                .mapToObj(i -> String.format("%14s", Integer.toBinaryString(i & 16383)))
                .toList());
        List<String> right = new ArrayList<>(left.subList(100, 400));
        left.add("ab".repeat(50_000));
        right.add("ab".repeat(50_000) + "b");
        for (LinkPlan plan : OF_EDITS) {
            StringDistance metric = Metrics.osa();
            assertEquals(
                    within(metric, 1, left, right),
                    Linker.withinDistance(metric, 1).withPlan(plan).link(left, right),
                    plan + "");
        }
    }

    @Test
    void fewEditsAreFoundBySegmentsAndHighSimilaritiesByAScan() {
        List<String> left = random(84);
        List<String> right = random(85);
        LinkReport few = Linker.withinDistance(Metrics.damerauLevenshtein(), 1).explain(left, right);
        assertEquals(LinkPlan.SEGMENTS, few.plan(), few.toString());
        assertEquals(16_000_000, few.pairs());
        assertTrue(few.candidates() < few.pairs() / 20, few.toString());
        assertTrue(few.matches() <= few.verified() && few.verified() <= few.candidates(), few.toString());
        assertEquals(3, few.estimates().size());
        LinkReport alike = Linker.withSimilarity(Metrics.jaroWinkler(), 0.95).explain(left, right);
        assertEquals(LinkPlan.SCAN, alike.plan(), alike.toString());
        LinkReport all =
                Linker.withinDistance(Metrics.levenshtein(), 1000).explain(left.subList(0, 200), right.subList(0, 200));
        assertEquals(LinkPlan.ALL_PAIRS, all.plan(), all.toString());
        assertEquals(40_000, all.verified());
        assertEquals(40_000, all.matches());
    }

    private static List<String> random(long seed) {
        Random random = new Random(seed);
        return random.ints(4_000, 8, 20)
                .mapToObj(length -> random.ints(length, 'a', 'y')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void theReportSaysWhatWasDone() {
        LinkReport report = Linker.withinDistance(Metrics.levenshtein(), 1)
                .withPlan(LinkPlan.SCAN)
                .explain(List.of("kitten", "mitten"), List.of("kitten", "sitting"));
        assertEquals(new LinkReport(LinkPlan.SCAN, "asked for", List.of(), 4, 4, 2, 2, 0, 0, 0), timeless(report));
        String[] lines = timeless(report).toString().split("\n", -1);
        assertEquals("plan        scan: asked for", lines[0]);
        assertEquals("pairs       4", lines[1]);
        assertEquals("verified    2 (50.000000 % of the pairs)", lines[3]);
        assertEquals("matching    0.000 s", lines[7]);
        assertEquals(8, lines.length);
    }

    private static LinkReport timeless(LinkReport report) {
        assertTrue(report.readingSeconds() > 0 && report.planningSeconds() > 0 && report.matchingSeconds() > 0);
        return new LinkReport(
                report.plan(),
                report.reason(),
                report.estimates(),
                report.pairs(),
                report.candidates(),
                report.verified(),
                report.matches(),
                0,
                0,
                0);
    }

    @Test
    void aReportComesWithEachLink() {
        List<LinkReport> reports = new ArrayList<>();
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1).withReport(reports::add);
        List<String> texts = List.of("a", "b", "abc");
        linker.link(texts, texts);
        linker.linkWithin(texts, match -> {});
        linker.withTop(1).linkWithin(Corpus.of(texts, TextOptions.DEFAULT), match -> {});
        linker.link(List.of(), List.of());
        assertEquals(
                List.of(9L, 3L, 6L, 0L), reports.stream().map(LinkReport::pairs).toList());
        assertEquals(
                List.of(5L, 1L, 2L, 0L),
                reports.stream().map(LinkReport::matches).toList());
        StringMetric own = (a, b) -> a.equals(b) ? 1 : 0;
        LinkReport ofOwn = Linker.withSimilarity(own, 0.5).explain(texts, texts);
        assertEquals("the only one that serves this metric", ofOwn.reason());
        assertEquals(9, ofOwn.verified());
    }

    @Test
    void aPlanThatDoesNotServeTheMetricIsRefused() {
        Linker jaro = Linker.withSimilarity(Metrics.jaro(), 0.9);
        assertEquals(
                "the plan segments does not serve jaro; all-pairs, scan do",
                assertThrows(IllegalArgumentException.class, () -> jaro.withPlan(LinkPlan.SEGMENTS))
                        .getMessage());
        StringMetric own = (a, b) -> 1;
        Linker ofOwn = Linker.withSimilarity(own, 0.9);
        String message = assertThrows(IllegalArgumentException.class, () -> ofOwn.withPlan(LinkPlan.SCAN))
                .getMessage();
        assertTrue(message.startsWith("the plan scan does not serve ") && message.endsWith("; all-pairs does"));
        assertThrows(NullPointerException.class, () -> jaro.withPlan(null));
        assertThrows(NullPointerException.class, () -> jaro.withReport(null));
        assertFalse(ofOwn.withPlan(LinkPlan.ALL_PAIRS)
                .link(List.of("a"), List.of("b"))
                .isEmpty());
    }

    private static List<String> nearDuplicates(long seed, int count, String model, String letters) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(model);
            if (i % 3 == 0) {
                text.setLength(0);
                random.ints(model.length() - i % 5, 0, letters.length()).forEach(c -> text.append(letters.charAt(c)));
            }
            for (int edits = random.nextInt(5); edits > 0; edits--) {
                int at = random.nextInt(text.length() - 1);
                char moved = text.charAt(at);
                text.deleteCharAt(at);
                if (random.nextInt(3) > 0) {
                    text.insert(at + random.nextInt(2), random.nextBoolean() ? moved : letters.charAt(edits));
                }
            }
            texts.add(i % 97 == 5 ? null : text.toString());
        }
        return texts;
    }

    /** NaN where a text is missing. */
    private static double[][] similarities(StringMetric metric, List<String> left, List<String> right) {
        return left.stream()
                .map(a -> right.stream()
                        .mapToDouble(b -> a == null || b == null ? Double.NaN : metric.similarity(a, b))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<Match> atLeast(double[][] similarities, double min) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            for (int j = 0; j < similarities[i].length; j++) {
                if (similarities[i][j] >= min) {
                    matches.add(new Match(i, j, similarities[i][j]));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(match -> -match.score())
                .thenComparingInt(Match::right));
        return matches;
    }

    private static List<Match> within(StringDistance metric, int max, List<String> left, List<String> right) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i) != null && right.get(j) != null) {
                    int distance = metric.distance(left.get(i), right.get(j), max);
                    if (distance <= max) {
                        matches.add(new Match(i, j, distance));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::left)
                .thenComparingDouble(Match::score)
                .thenComparingInt(Match::right));
        return matches;
    }

    /** The first of each left row, which are the best. */
    private static List<Match> top(List<Match> sorted, int count, Ties ties) {
        List<Match> top = new ArrayList<>();
        int ofRow = 0;
        for (int i = 0; i < sorted.size(); i++) {
            ofRow = i > 0 && sorted.get(i - 1).left() == sorted.get(i).left() ? ofRow + 1 : 0;
            boolean isTie = ties == Ties.ALL
                    && ofRow >= count
                    && sorted.get(i - ofRow + count - 1).score()
                            == sorted.get(i).score();
            if (ofRow < count || isTie) {
                top.add(sorted.get(i));
            }
        }
        return top;
    }
}
