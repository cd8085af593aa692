package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.benchmarks.Arguments.WrongArgument;
import io.github.seanettle.benchmarks.CompareResults.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CompareResultsTest {
    private static final Path RESULTS = Path.of("results");

    private static JsonNode file(String quantity, double median, double least, double most) {
        return ResultFile.parse("""
                {"results": {"rounds": 3, "jobs": [{"job": "a", "rows": 5,
                "%s": {"median": %s, "slowest": %s, "fastest": %s},
                "ratio": {"median": 9, "slowest": 9, "fastest": 9}}]}}""".formatted(quantity, median, least, most));
    }

    private static Change change(String quantity, JsonNode before, JsonNode after) {
        List<Change> changes = CompareResults.changes(before, after);
        assertEquals(1, changes.size());
        assertEquals("a, rows 5: " + quantity, changes.get(0).before().name());
        return changes.get(0);
    }

    @Test
    void lessSpeedIsSlowerAndMoreIsFaster() {
        String speed = "millionPairsPerSecond";
        Change slower = change(speed, file(speed, 100, 90, 110), file(speed, 80, 75, 85));
        assertTrue(slower.isSlower() && !slower.isFaster());
        assertEquals(0.8, slower.factor());
        assertTrue(change(speed, file(speed, 80, 75, 85), file(speed, 100, 90, 110))
                .isFaster());
    }

    @Test
    void moreTimeIsSlower() {
        Change slower = change("seconds", file("seconds", 2, 1.9, 2.1), file("seconds", 2.5, 2.4, 2.6));
        assertTrue(slower.isSlower());
        assertEquals(0.8, slower.factor());
        assertTrue(change("medianMicros", file("medianMicros", 5, 4, 6), file("medianMicros", 3, 2, 3.5))
                .isFaster());
    }

    @Test
    void whatIsWithinTheSpreadOrCloseIsNeither() {
        Change overlapping = change("seconds", file("seconds", 2, 1.5, 2.5), file("seconds", 2.4, 2.0, 3));
        assertFalse(overlapping.isSlower() || overlapping.isFaster());
        Change close = change("seconds", file("seconds", 2, 2, 2), file("seconds", 2.05, 2.05, 2.05));
        assertFalse(close.isSlower() || close.isFaster());
    }

    @Test
    void theReportNamesWhatGotSlower() {
        List<Change> changes = CompareResults.changes(file("seconds", 2, 2, 2), file("seconds", 4, 4, 4));
        assertEquals("""
                1 slower
                 0.50  a, rows 5: seconds: 2.00 [2.00 – 2.00] -> 4.00 [4.00 – 4.00]
                0 faster
                0 within their spread
                """, CompareResults.report(changes));
    }

    @Test
    void filesWithNothingInCommonAreAMistake() {
        assertThrows(
                WrongArgument.class,
                () -> CompareResults.changes(file("seconds", 1, 1, 1), file("otherSeconds", 1, 1, 1)));
    }

    static Stream<Path> storedFiles() throws IOException {
        try (Stream<Path> files = Files.list(RESULTS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("storedFiles")
    void aStoredFileBesideItselfHasNotChanged(Path path) throws IOException {
        JsonNode file = ResultFile.read(path);
        if (Figure.of(file).isEmpty()) {
            assertThrows(WrongArgument.class, () -> CompareResults.changes(file, file));
        } else {
            assertTrue(CompareResults.changes(file, file).stream()
                    .noneMatch(change -> change.isSlower() || change.isFaster()));
        }
    }

    @Test
    void thePageOfFiguresIsWhatTheFilesSay() throws IOException {
        String page = FiguresPage.of(RESULTS);
        assertTrue(page.contains("- names, osa, 0.8"), "the losses of the stored files are named");
        assertEquals(Files.readString(RESULTS.resolve("figures.md")), page, "run benchmarks/charts");
    }
}
