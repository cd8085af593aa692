package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    private static final String PAIRS = "a,b\nkitten,sitting\nAda,Ada\nab,\n";

    @TempDir
    private Path folder;

    private static String score(String csv, String options) {
        return Program.run(csv, Program.words("score " + options)).done();
    }

    private static String scores(String options) {
        return score(PAIRS, options)
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(".*,", ""))
                .reduce((x, y) -> x + " " + y)
                .orElseThrow();
    }

    @Test
    void addsAColumnToTheSameRows() {
        assertEquals("a,b,score\nkitten,sitting,3\nAda,Ada,0\nab,,2\n", score(PAIRS, "--metric levenshtein"));
        assertEquals(
                "n,\"a,\"\"\",b,score\n1,\"x\ny\",xy,1\n",
                score("n,\"a,\"\"\",b\n1,\"x\ny\",xy\n", "--metric osa --left b --right a,\""));
    }

    @Test
    void aTsvStaysATsv() {
        assertEquals("a\tb\tscore\nx\ty\t1\n", score("a\tb\nx\ty\n", "--metric hamming --input-format tsv"));
        assertEquals(
                "a\tb\tscore\nx,y\t\"p\tq\"\t3\n",
                score("a\tb\nx,y\t\"p\tq\"\n", "--metric hamming --input-format tsv"));
    }

    @ParameterizedTest
    @CsvSource({
        "--metric levenshtein, 3 0 2",
        "--metric levenshtein --as distance, 3 0 2",
        "--metric levenshtein --as similarity, 0.5714285714285714 1.0 0.0",
        "--metric levenshtein --as normalized, 0.42857142857142855 0.0 1.0",
        "--metric jaro, 0.746031746031746 1.0 0.0",
        "--metric jaro --as similarity, 0.746031746031746 1.0 0.0",
        "--metric jaro --as normalized, 0.25396825396825395 0.0 1.0",
        "--metric levenshtein --max-distance 3, 3 0 2",
        "--metric levenshtein --max-distance 2, 3 0 2",
        "--metric levenshtein --max-distance 1, 2 0 2",
        "--metric levenshtein --max-distance 0, 1 0 1",
        "--metric levenshtein --max-distance 2147483647, 3 0 2",
        "--metric levenshtein --min-similarity 0.5, 0.5714285714285714 1.0 0.0",
        "--metric levenshtein --min-similarity 0.58, 0.0 1.0 0.0",
        "--metric levenshtein --max-distance 2 --as similarity, 0.0 1.0 0.0",
        "--metric levenshtein --max-distance 3 --as similarity, 0.5714285714285714 1.0 0.0",
        "--metric levenshtein --max-distance 2 --as normalized, 1.0 0.0 1.0",
        "--metric levenshtein --min-similarity 0.6 --as normalized, 1.0 0.0 1.0",
        "--metric levenshtein --min-similarity 0.5 --as normalized, 0.42857142857142855 0.0 1.0",
        "--metric jaro --min-similarity 0.8, 0.0 1.0 0.0",
        "--metric jaro --min-similarity 0.8 --as normalized, 1.0 0.0 1.0",
        "--metric jaro --min-similarity 0.746031746031746, 0.746031746031746 1.0 0.0",
        "--metric indel, 5 0 2",
        "--metric damerau-levenshtein, 3 0 2",
    })
    void printsTheNumberAskedFor(String options, String expected) {
        assertEquals(expected, scores(options));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        martha | marhta | jaro-winkler                       | 0.9611111111111111
        martha | marhta | jaro-winkler --max-prefix 0        | 0.9444444444444445
        martha | marhta | jaro-winkler --prefix-weight 0.2   | 0.9777777777777779
        martha | marhta | jaro-winkler --boost-threshold 0.95| 0.9444444444444445
        martha | marhta | jaro-winkler --long-tolerance      | 0.9708333333333333
        night  | nacht  | jaccard                            | 0.0
        night  | nacht  | jaccard --pieces 2                 | 0.2
        night  | nacht  | jaccard --ngrams 2                 | 0.14285714285714285
        """)
    void metricsTakeTheirOptions(String a, String b, String metric, String expected) {
        assertEquals(
                "a,b,score\n" + a + "," + b + "," + expected + "\n",
                score("a,b\n" + a + "," + b + "\n", "--metric " + metric));
    }

    @Test
    void foldsAndUnitsAreHonoured() {
        assertEquals("a,b,score\nÉCOLE,ecole,5\n", score("a,b\nÉCOLE,ecole\n", "--metric osa"));
        assertEquals("a,b,score\nÉCOLE,ecole,1\n", score("a,b\nÉCOLE,ecole\n", "--metric osa --fold case"));
        assertEquals("a,b,score\nÉCOLE,ecole,0\n", score("a,b\nÉCOLE,ecole\n", "--metric osa --fold case,accents"));
        assertEquals("a,b,score\n\" a  b \",a b,0\n", score("a,b\n a  b ,a b\n", "--metric osa --fold spaces"));
        assertEquals("a,b,score\n😀,x,1\n", score("a,b\n😀,x\n", "--metric hamming --unit code-point"));
        assertEquals("a,b,score\n😀,x,2\n", score("a,b\n😀,x\n", "--metric hamming --unit utf16"));
        assertEquals("a,b,score\ne\u0301,e,1\n", score("a,b\ne\u0301,e\n", "--metric levenshtein"));
        assertEquals("a,b,score\né,e\u0301,0\n", score("a,b\né,e\u0301\n", "--metric levenshtein"));
        assertEquals("a,b,score\né,e\u0301,2\n", score("a,b\né,e\u0301\n", "--metric levenshtein --unit code-point"));
    }

    @Test
    void theAddedColumnCanBeNamedSoThatScoresAddUp() {
        String once = score("a,b\nab,ba\n", "--metric osa");
        assertEquals("a,b,score,jaro\nab,ba,1,0.0\n", score(once, "--metric jaro --column-name jaro"));
    }

    @Test
    void writesAFileWhenAsked() throws IOException {
        Path in = Program.write(folder, "in.csv", PAIRS);
        Path out = Program.write(folder, "out.csv", "older");
        assertEquals(
                "",
                Program.run(Program.words("score " + in + " --metric osa --out " + out))
                        .done());
        assertEquals("a,b,score\nkitten,sitting,3\nAda,Ada,0\nab,,2\n", Files.readString(out));
        Path zipped = folder.resolve("out.csv.gz");
        Program.run(Program.words("score " + in + " --metric osa --out " + zipped))
                .done();
        try (GZIPInputStream unzipped = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertEquals(Files.readString(out), new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of("in.csv", "out.csv", "out.csv.gz"), Program.namesIn(folder));
    }

    @Test
    void aUsersMetricTakesPart() {
        String length = LengthDistance.class.getName();
        String half = SameOrHalf.class.getName();
        assertEquals("1 0 2", scores("--metric " + length));
        assertEquals("1 0 1", scores("--metric " + length + " --max-distance 0"));
        assertEquals("0.5 1.0 0.5", scores("--metric " + half));
        assertEquals("0.0 1.0 0.0", scores("--metric " + half + " --min-similarity 0.6"));
        assertEquals("a,b,score\nADA,ada,1.0\n", score("a,b\nADA,ada\n", "--metric " + half + " --fold case"));
    }
}
