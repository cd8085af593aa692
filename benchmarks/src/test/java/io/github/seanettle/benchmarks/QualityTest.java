package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.benchmarks.QualityMeasure.Candidate;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {
    private static final QualitySet SET = new QualitySet(
            "clubs",
            List.of(List.of("jellyfish", "a"), List.of("squid", "b"), List.of("", "c")),
            List.of(List.of("jelyfish", "a"), List.of("squids", ""), List.of("squib", "b"), List.of("", "c")),
            List.of("name", "class"),
            Set.of(QualitySet.pair(0, 0), QualitySet.pair(1, 1), QualitySet.pair(2, 3)));

    /** Ten pairs at 0.9 of which eight are right, five more at 0.6 of which one is; twelve belong together. */
    @Test
    void precisionRecallAndF1OfAHandMadeExample() {
        long[] found = new long[QualityCurve.BINS];
        long[] right = new long[QualityCurve.BINS];
        found[180] = 10;
        right[180] = 8;
        found[120] = 5;
        right[120] = 1;
        QualityCurve curve = QualityCurve.of(found, right, 12);
        assertEquals(0.8, curve.precision(180));
        assertEquals(8 / 12.0, curve.recall(180));
        assertEquals(2 * 0.8 * (8 / 12.0) / (0.8 + 8 / 12.0), curve.f1(180), 1e-12);
        assertEquals(9 / 15.0, curve.precision(120));
        assertEquals(9 / 12.0, curve.recall(120));
        assertEquals(18 / 27.0, curve.f1(120), 1e-12);
        assertEquals(1, curve.precision(181));
        assertEquals(0, curve.recall(181));
        assertEquals(0, curve.f1(181));
        assertEquals(180, curve.best());
        assertEquals(curve.f1(180), curve.f1(121));
    }

    @Test
    void everySimilarityIsInTheBinThatBeginsAtOrBelowIt() {
        for (int bin = 0; bin < QualityCurve.BINS; bin++) {
            double beginning = (double) bin / QualityCurve.BINS;
            assertEquals(bin, QualityCurve.bin(beginning));
            assertEquals(Math.max(0, bin - 1), QualityCurve.bin(Math.max(0, Math.nextDown(beginning))));
        }
        assertEquals(QualityCurve.BINS - 1, QualityCurve.bin(1));
    }

    @Test
    void allPairsAreCountedAndMissingTextsMatchNothing() {
        StringMetric metric = Metrics.levenshtein();
        QualityCurve curve = QualityMeasure.all(SET.column(0), metric);
        // squid-squib 0.8 is wrong; jellyfish-jelyfish 0.89 and squid-squids 0.83 are right
        assertEquals(3, curve.found(QualityCurve.bin(0.8)));
        assertEquals(2, curve.right(QualityCurve.bin(0.8)));
        assertEquals(2, curve.found(QualityCurve.bin(0.83)));
        assertEquals(2 / 3.0, curve.recall(QualityCurve.bin(0.83)));
        assertEquals(6, curve.found(0));
    }

    @Test
    void oneToOneTakesTheMostSimilarPairsFirst() {
        List<Candidate> candidates = List.of(
                new Candidate(0, 0, 0.7),
                new Candidate(0, 1, 0.9),
                new Candidate(1, 1, 0.8),
                new Candidate(1, 0, 0.6),
                new Candidate(2, 0, 0.6));
        assertEquals(
                List.of(new Candidate(0, 1, 0.9), new Candidate(1, 0, 0.6)), QualityMeasure.chosen(candidates, 3, 2));
        QualityCurve curve = QualityMeasure.oneToOne(SET.column(0), Metrics.levenshtein());
        assertEquals(2, curve.found(QualityCurve.bin(0.4)));
        assertEquals(2, curve.right(QualityCurve.bin(0.4)));
    }

    @Test
    void severalColumnsLeaveOutWhatIsMissing() {
        QualityCurve curve = QualityMeasure.fields(SET, List.of(Metrics.levenshtein(), Metrics.levenshtein()), false);
        // (0,0): 0.94, (1,1): 0.83 by the name, (1,2): 0.9, (2,3): 1 by the class
        assertEquals(1, curve.right(QualityCurve.bin(1)));
        assertEquals(3, curve.right(QualityCurve.bin(0.83)));
        assertEquals(4, curve.found(QualityCurve.bin(0.83)));
    }

    @Test
    void columnsAreJoinedWithoutThoseThatAreEmpty() {
        assertEquals(
                List.of(List.of("jelyfish a"), List.of("squids"), List.of("squib b"), List.of("c")),
                SET.joined().right());
        assertEquals("clubs: name + class", SET.joined().name());
    }

    @Test
    void equalKeysBelongTogether() {
        assertEquals(
                Set.of(QualitySet.pair(0, 1), QualitySet.pair(2, 0)),
                QualitySet.equalKeys(List.of("a", "", "b"), List.of("b", "a", "")));
        assertEquals(
                Set.of(QualitySet.pair(0, 2), QualitySet.pair(0, 3), QualitySet.pair(2, 3)),
                QualitySet.equalKeys(List.of("a", "b", "a", "a", "")));
    }

    @Test
    void theExamplesAreKnown() throws IOException {
        List<QualitySet> sets = QualitySets.examples(Path.of("../examples"));
        assertEquals(750, sets.get(0).truth().size());
        assertEquals(112, sets.get(1).truth().size());
        assertEquals(2_000, sets.get(0).right().size());
    }

    @Test
    void setsOfAFolderAreReadAsTheyAre(@TempDir Path folder) throws IOException {
        Path papers = Files.createDirectories(folder.resolve("D4"));
        Files.writeString(
                papers.resolve("dblp.csv"), "id%title%authors%venue%year\n7%X%Y%Z%1\n8%A \"b\"%C D%X%1999\n12%E%%%\n");
        Files.writeString(papers.resolve("acm.csv"), "id%title%authors%venue%year\n3%e%F%Y%2000\n");
        Files.writeString(papers.resolve("gt.csv"), "D1%D2\n12%3\n7%3\n");
        QualitySet set =
                QualitySets.byTable(papers, "papers", 4, "dblp.csv", "acm.csv", '%', "title", "authors", "year");
        assertEquals(List.of(List.of("A \"b\"", "C D", "1999"), List.of("E", "", "")), set.left());
        assertEquals(Set.of(QualitySet.pair(1, 0)), set.truth());
        assertEquals(List.of(), QualitySets.publicSets(folder.resolve("D4")));
    }

    @Test
    void resultsAreDrawn(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String metric : List.of("levenshtein", "jaro-winkler")) {
            lines.add("{\"data\":\"clubs: name\",\"metric\":\"" + metric
                    + "\",\"folding\":\"case\",\"pairs\":\"all\",\"precisions\":[0.5,1,0],\"recalls\":[1,0.5,0]}");
        }
        Path file = Files.writeString(
                folder.resolve("x-quality.json"),
                "{\"results\":{\"firstThreshold\":0.2,\"thresholdStep\":0.02,\"lines\":[" + String.join(",", lines)
                        + "]}}");
        assertEquals(1, DrawCharts.draw(file, folder));
        String drawn = Files.readString(folder.resolve("quality-clubs-name.svg"));
        assertTrue(drawn.contains("<svg") && drawn.length() > 1_000, drawn);
        var results = ResultFile.read(file).get("results").get("lines").get(0);
        double[] f1 = QualityCharts.f1(results.get("precisions"), results.get("recalls"));
        assertEquals(2 / 3.0, f1[0], 1e-12);
        assertEquals(2 / 3.0, f1[1], 1e-12);
        assertEquals(0, f1[2]);
    }
}
