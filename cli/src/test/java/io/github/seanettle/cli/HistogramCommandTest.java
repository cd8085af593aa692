package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class HistogramCommandTest {
    @TempDir
    private Path folder;

    private String left;
    private String right;

    @BeforeEach
    void writeLists() {
        left = Program.write(folder, "left.csv", "name,n\nkitten,1\nsitting,2\nmitten,3\n,4\nkitten,5\n")
                .toString();
        right = Program.write(folder, "right.csv", "n,name\n1,mitten\n2,kitten\n3,\n4,kitchen\n")
                .toString();
    }

    private Program.Result histogram(String options) {
        return Program.run(Program.words("histogram " + left + " " + options));
    }

    @Test
    void countsAllPairsByDistance() {
        Program.Result result = histogram(right + " --metric levenshtein --on name");
        assertEquals("distance,pairs,at_most\n0,3,3\n1,3,6\n2,2,8\n3,3,11\n4,0,11\n5,1,12\n", result.done());
        assertTrue(
                result.err().matches("20 pairs, \\d+\\.\\d+ s, [\\d,]+ pairs/s; kernels: (vector|swar|scalar).*\n"),
                result.err());
    }

    @Test
    void countsAllPairsBySimilarity() {
        assertEquals(
                "similarity,pairs,at_least\n0.0,0,12\n0.25,1,12\n0.5,5,11\n0.75,6,6\n",
                histogram(right + " --metric levenshtein --as similarity --bins 4 --on name")
                        .done());
        assertEquals(
                101,
                histogram(right + " --metric jaro --on name").lines().size(),
                "a header and a bin for each hundredth");
    }

    @Test
    void oneListIsComparedWithItselfEachPairOnce() {
        Program.Result result = histogram("--metric levenshtein");
        assertEquals("distance,pairs,at_most\n0,1,1\n1,2,3\n2,0,3\n3,3,6\n", result.done());
        assertTrue(result.err().startsWith("10 pairs, "), result.err());
        assertEquals(
                "distance,pairs,at_most\n0,1,1\n1,2,3\n2,0,3\n3,3,6\n4,0,6\n5,0,6\n6,3,9\n7,1,10\n",
                histogram("--metric levenshtein --match-empty").done());
    }

    @Test
    void metricsWithoutLanesTakePart() {
        Program.Result result = histogram("--metric " + LengthDistance.class.getName() + " --threads 2");
        assertEquals("distance,pairs,at_most\n0,3,3\n1,3,6\n", result.done());
        assertTrue(result.err().endsWith("; kernels: one pair at a time\n"), result.err());
    }

    @Test
    void listsMayHaveNoRows() {
        String none = Program.write(folder, "none.txt", "").toString();
        assertEquals(
                "distance,pairs,at_most\n",
                Program.run("histogram", none, "--metric", "osa").done());
        Path chart = folder.resolve("none.svg");
        assertEquals(
                "similarity,pairs,at_least\n0.0,0,0\n",
                histogram(none + " --metric jaro --bins 1 --chart " + chart).done());
        assertTrue(Files.exists(chart));
    }

    @Test
    void theChartIsAPictureWithABarForEachBin() throws IOException, ParserConfigurationException, SAXException {
        Path chart = folder.resolve("chart.svg");
        histogram(right + " --metric levenshtein --on name --chart " + chart).done();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element svg = factory.newDocumentBuilder().parse(chart.toFile()).getDocumentElement();
        assertEquals("svg", svg.getTagName());
        String text = Files.readString(chart);
        assertEquals(7, text.split("fill:rgb\\(0,55,255\\)", -1).length - 1, "6 bins and an empty bar behind");
        assertTrue(Files.size(chart) < 500_000);
        assertEquals(List.of("chart.svg", "left.csv", "right.csv"), Program.namesIn(folder));
    }
}
