package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.benchmarks.AllPairsRoute.Slice;
import io.github.seanettle.benchmarks.AllPairsRoute.Slices;
import io.github.seanettle.benchmarks.Route.Answers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** All routes come to the same sums, in this JVM and in the processes that are timed. */
class AllPairsTest {
    private static final NameLists NAMES = NameLists.make(30, 50, 5);

    @ParameterizedTest
    @MethodSource("metrics")
    void allRoutesAgreeWithOneThreadAndWithTwo(String metric) {
        Answers expected = Route.textbook(metric).compare(NAMES.left(), NAMES.right(), 1);
        assertTrue(expected.sum() > 0);
        for (AllPairsRoute route : AllPairsRoute.values()) {
            if (route != AllPairsRoute.EQUALITY) {
                for (int threads : new int[] {1, 2}) {
                    Answers answers = route.of(metric).compare(NAMES.left(), NAMES.right(), threads);
                    assertEquals(expected.bins(), answers.bins(), route + " with " + threads + " threads");
                    if (!Double.isNaN(answers.sum())) {
                        assertEquals(expected.sum(), answers.sum(), 1e-11 * expected.sum());
                    }
                }
            }
        }
    }

    static List<String> metrics() {
        return AllPairsRoute.METRICS;
    }

    @Test
    void equalityCountsTheUnequal() {
        assertEquals(new Answers(3, 3), Route.equality().compare(List.of("a", "b"), List.of("b", "c"), 1));
    }

    @Test
    void theMeasuringProcessAnswersRequests(@TempDir Path folder) throws IOException {
        NAMES.write(folder);
        AllPairsLab lab = lab(folder);
        Slice all = lab.lists();
        for (AllPairsRoute route : List.of(AllPairsRoute.TEXTBOOK, AllPairsRoute.SCALAR)) {
            try (AllPairsContestant contestant = lab.route(route, "osa")) {
                JsonNode result = contestant.run(all, 2, 0.01);
                assertEquals(1500, result.get("pairs").asLong());
                assertEquals(
                        Route.textbook("osa")
                                .compare(NAMES.left(), NAMES.right(), 1)
                                .sum(),
                        result.get("sum").asDouble());
                assertTrue(result.get("seconds").asDouble() > 0);
                assertTrue(result.get("processorSeconds").asDouble() > 0);
                assertTrue(result.get("heap").asLong() > 0);
                assertTrue(AllPairsTable.speed(result) > 0);

                JsonNode sample = contestant.sample(new Slice(3, 5));
                assertEquals(15, sample.get("pairs").asLong());
                assertEquals(
                        Route.textbook("osa")
                                .compare(everyTenth(NAMES.left()), everyTenth(NAMES.right()), 1)
                                .sum(),
                        sample.get("sum").asDouble());
            }
        }
    }

    private static AllPairsLab lab(Path folder) {
        Path none = Path.of("none");
        return new AllPairsLab(
                folder.resolve("left.txt"),
                folder.resolve("right.txt"),
                new Slice(30, 50),
                none,
                none,
                List.of(1),
                1,
                true);
    }

    private static List<String> everyTenth(List<String> names) {
        return IntStream.range(0, names.size() / 10)
                .mapToObj(i -> names.get(10 * i))
                .toList();
    }

    @Test
    void completeJobsAndSeriesAreWrittenDown(@TempDir Path folder) throws IOException {
        NAMES.write(folder);
        ArrayNode lines = ResultFile.object().putArray("complete");
        ArrayNode checks = ResultFile.object().putArray("checks");
        AllPairsComplete complete = new AllPairsComplete(lab(folder));
        assertTrue(complete.run("osa", List.of(AllPairsRoute.TEXTBOOK, AllPairsRoute.PAIRS), lines, checks));
        assertEquals(2, lines.size());
        assertEquals(1500, lines.get(1).get("pairs").asLong());
        assertEquals(2, checks.size());
        assertEquals("30 x 50", checks.get(1).get("job").asString());
        assertTrue(checks.get(1).get("agree").asBoolean());
        assertEquals(3, checks.get(0).get("sums").size(), "the sample, by both and the reference");

        ArrayNode series = ResultFile.object().putArray("scaling");
        complete.series("osa", AllPairsRoute.PAIRS, series);
        assertEquals(1, series.size());
        assertTrue(series.get(0).get("millionPairsPerSecond").get("median").asDouble() > 0);
    }

    @Test
    void binsBeginAtTheDoubleNearestToTheirHundredth() {
        for (int bin = 0; bin < 100; bin++) {
            assertEquals(bin, Route.bin(bin / 100.0));
            assertEquals(Math.max(0, bin - 1), Route.bin(Math.max(0, Math.nextDown(bin / 100.0))));
        }
        assertEquals(99, Route.bin(1));
    }

    @Test
    void onlySumsOfTheSameKindAreCompared() {
        ArrayNode checks = ResultFile.object().putArray("checks");
        AnswerCheck similarities = new AnswerCheck("jaro");
        similarities.add(
                "pair kernel", "job", ResultFile.object().put("sum", 12.3).put("bins", 1200));
        similarities.add("engine", "job", ResultFile.object().put("bins", 1200));
        similarities.add(AllPairsLab.RAPIDFUZZ, "job", sum(12.3));
        assertTrue(similarities.report(checks));
        assertEquals(2, checks.size());
        similarities.add("other engine", "job", ResultFile.object().put("bins", 1201));
        assertFalse(similarities.report(checks));
    }

    @Test
    void slicesAreNoLargerThanTheLists() {
        assertEquals(new Slice(30, 50), lab(Path.of("x")).slice(Slices.FAST));
        assertEquals(new Slice(30, 2000), Slices.SLOW.slice(true).within(new Slice(30, 5000)));
        assertThrows(IllegalArgumentException.class, () -> AllPairsChild.chosen(List.of("a"), 2, false));
    }

    @Test
    void differentSumsAreNoticed() {
        ArrayNode checks = ResultFile.object().putArray("checks");
        AnswerCheck equal = new AnswerCheck("osa");
        equal.add("one", "job", sum(7));
        equal.add("other", "job", sum(7));
        equal.add(AllPairsRoute.EQUALITY.title(), "job", sum(99));
        assertTrue(equal.report(checks));

        AnswerCheck unequal = new AnswerCheck("osa");
        unequal.add("one", "job", sum(7));
        unequal.add("other", "job", sum(8));
        assertFalse(unequal.report(checks));

        AnswerCheck changing = new AnswerCheck("osa");
        changing.add("one", "job", sum(7));
        changing.add("one", "job", sum(8));
        assertFalse(changing.report(checks));
        assertEquals(3, checks.size());
    }

    @Test
    void similaritiesMayDifferAsMuchAsFloatsDo() {
        ArrayNode checks = ResultFile.object().putArray("checks");
        AnswerCheck floats = new AnswerCheck("jaro");
        floats.add("one", "job", sum(1000));
        floats.add(AllPairsLab.RAPIDFUZZ, "job", sum(1000.00001));
        assertTrue(floats.report(checks));
        floats.add("other", "job", sum(1000.00001));
        assertFalse(floats.report(checks));
    }

    private static JsonNode sum(double sum) {
        return ResultFile.object().put("sum", sum);
    }
}
