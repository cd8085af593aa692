package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.metric.Metrics;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is measured does the same work. */
class IndexBenchmarkTest {
    @Test
    void luceneAndWeFindTheSameRows() throws IOException {
        NameLists lists = NameLists.make(400, 3000, 7);
        try (LuceneIndex lucene = new LuceneIndex(lists.right())) {
            FuzzyIndex ours = FuzzyIndex.of(lists.right(), Metrics.damerauLevenshtein());
            Map<String, IndexBenchmark.Search> searches = IndexBenchmark.searches(lists.right(), ours, lucene);
            long found = IndexBenchmark.compareAnswers(searches, lists.left());
            assertTrue(found > 400, "found: " + found);
        }
    }

    @Test
    void luceneFindsAllOfManyTermsAndTranspositions() throws IOException {
        List<String> rows = List.of("kitten", "kittne", "mitten", "smitten", "kitten", "sitting");
        try (LuceneIndex lucene = new LuceneIndex(rows)) {
            assertArrayEquals(new int[] {0, 1, 2, 4}, lucene.withinDistance("kitten", 1));
            assertArrayEquals(new int[] {0, 1, 2, 3, 4}, lucene.withinDistance("kitten", 2));
        }
        List<String> many = IntStream.range(0, 2000)
                .mapToObj(i -> "kitten" + Character.toString(0x4E00 + i))
                .toList();
        try (LuceneIndex lucene = new LuceneIndex(many)) {
            assertEquals(2000, lucene.withinDistance("kitten", 1).length);
        }
    }

    @Test
    void aDifferenceEndsTheRun() {
        Map<String, IndexBenchmark.Search> searches = Map.of(
                "lucene-within-1", query -> new int[] {1},
                "osa-within-1", query -> new int[] {2});
        String message = assertThrows(
                        IllegalStateException.class, () -> IndexBenchmark.compareAnswers(searches, List.of("kitten")))
                .getMessage();
        assertEquals("kitten within 1: Lucene finds [1], we find [2]", message);
    }
}
