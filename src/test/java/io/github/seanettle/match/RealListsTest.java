package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plan finds what comparing all pairs finds, on lists of real names: those of the examples, and larger ones if there. */
@Tag("lists")
class RealListsTest {
    private static final Path LARGE = Path.of("../shared/data/names");

    record Pair(String name, List<String> left, List<String> right) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> lists() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair("examples", names("examples/people.csv"), names("examples/records.csv")));
        if (Files.exists(LARGE)) {
            pairs.add(new Pair(
                    "10,000 x 25,000",
                    lines(LARGE.resolve("left.txt"), 10_000),
                    lines(LARGE.resolve("right.txt"), 25_000)));
        }
        return pairs.stream();
    }

    /** What stands before the first comma: the names, or the beginnings of those that have a comma themselves. */
    private static List<String> names(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static List<String> lines(Path file, int count) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(count).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyPlanFindsWhatAllPairsFind(Pair lists) {
        StringDistance damerau = Metrics.damerauLevenshtein();
        check(lists, Linker.withinDistance(damerau, 2), LinkPlan.SCAN, LinkPlan.SEGMENTS);
        check(lists, Linker.withSimilarity(Metrics.levenshtein(), 0.85), LinkPlan.SCAN, LinkPlan.SEGMENTS);
        check(lists, Linker.withSimilarity(Metrics.indel(), 0.9), LinkPlan.SCAN, LinkPlan.SEGMENTS);
        check(lists, Linker.withSimilarity(Metrics.jaroWinkler(), 0.9), LinkPlan.SCAN);
    }

    private static void check(Pair lists, Linker linker, LinkPlan... plans) {
        List<Match> expected = linker.withPlan(LinkPlan.ALL_PAIRS).link(lists.left, lists.right);
        assertFalse(expected.isEmpty());
        for (LinkPlan plan : plans) {
            assertEquals(expected, linker.withPlan(plan).link(lists.left, lists.right), plan.toString());
        }
        assertEquals(expected, linker.link(lists.left, lists.right), "the plan that is chosen");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void piecesFindWhatAllPairsFind(Pair lists) {
        Pair some = new Pair(
                lists.name, lists.left.subList(0, 1000), lists.right.subList(0, Math.min(4000, lists.right.size())));
        check(some, Linker.withSimilarity(Metrics.jaccard(), 0.5), LinkPlan.PIECES);
        check(some, Linker.withSimilarity(Metrics.ngramJaccard(3), 0.4), LinkPlan.PIECES);
    }
}
