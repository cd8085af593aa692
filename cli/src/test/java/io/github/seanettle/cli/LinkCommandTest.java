package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCommandTest {
    private static final String HEADER = "left_row,right_row,score,left,right\n";

    /** Texts that go wrong where text is handled carelessly; all can stand in a UTF-8 file. */
    private static final List<String> HOSTILE = List.of(
            "a,b",
            "\"quoted\"",
            "line\nbreak",
            "carriage\rreturn",
            "cr\r\nlf",
            " space ",
            "\ttab\t",
            "#comment",
            "nul\0nul",
            "e\u0301",
            "é",
            "\u0301\u0301\u0301",
            "👨‍👩‍👧",
            "🇫🇷🇫",
            "\u1112\u1161\u11ab",
            "\ufeffbom",
            "\u2028",
            "İIıi",
            "日本語",
            "\ufffd",
            "\\u0041",
            "=1+1",
            "z" + "\u0308".repeat(2000));

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

    private Program.Result link(String options) {
        return Program.run(Program.words("link " + left + " " + right + " " + options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-pairs", "scan", "segments"})
    void everyPlanFindsTheSameAndSaysWhatItDid(String plan) {
        String options = "--metric damerau-levenshtein --max-distance 2 --on name";
        Program.Result result = link(options + " --explain --plan " + plan);
        assertEquals(link(options).done(), result.done());
        List<String> told = result.err().lines().toList();
        assertEquals("plan        " + plan + ": asked for", told.get(0));
        assertEquals("pairs       12", told.get(1));
        assertTrue(told.get(2).startsWith("candidates  "), result.err());
        assertTrue(told.get(3).startsWith("verified    "), result.err());
        assertTrue(told.get(4).startsWith("matches     8 "), result.err());
        assertTrue(told.get(told.size() - 1).startsWith("20 pairs, 8 matches, "), result.err());
    }

    @Test
    void thePlanIsChosenByItsCost() {
        List<String> told = link("--metric levenshtein --max-distance 2 --on name --explain")
                .err()
                .lines()
                .toList();
        assertTrue(told.get(0).endsWith(": expected to be the fastest"), told.toString());
        assertTrue(told.stream().filter(line -> line.startsWith("estimate ")).count() == 3, told.toString());
    }

    @Test
    void aPlanThatDoesNotServeTheMetricIsAMistake() {
        assertEquals(
                "seanettle link: --plan: the plan segments does not serve jaro; all-pairs, scan do",
                link("--metric jaro --min-similarity 0.9 --on name --plan segments")
                        .mistake());
        String unknown = link("--metric jaro --min-similarity 0.9 --on name --plan segment")
                .mistake();
        assertTrue(unknown.contains("did you mean segments?"), unknown);
    }

    @Test
    void findsAllPairsWithinADistanceBestFirst() {
        assertEquals(
                HEADER
                        + "1,2,0,kitten,kitten\n1,1,1,kitten,mitten\n1,4,2,kitten,kitchen\n"
                        + "3,1,0,mitten,mitten\n3,2,1,mitten,kitten\n"
                        + "5,2,0,kitten,kitten\n5,1,1,kitten,mitten\n5,4,2,kitten,kitchen\n",
                link("--metric levenshtein --max-distance 2 --right-on name").done());
    }

    @Test
    void findsAllPairsAboveASimilarity() {
        assertEquals(
                HEADER + "1,2,1.0,kitten,kitten\n1,1,0.888888888888889,kitten,mitten\n"
                        + "3,1,1.0,mitten,mitten\n3,2,0.888888888888889,mitten,kitten\n"
                        + "5,2,1.0,kitten,kitten\n5,1,0.888888888888889,kitten,mitten\n",
                link("--metric jaro --min-similarity 0.85 --on name").done());
    }

    @Test
    void keepsTheBestOfEachRow() {
        assertEquals(
                HEADER + "1,2,0,kitten,kitten\n3,1,0,mitten,mitten\n5,2,0,kitten,kitten\n",
                link("--metric levenshtein --max-distance 2 --on name --top 1").done());
        assertEquals(
                HEADER + "1,2,0,kitten,kitten\n1,1,1,kitten,mitten\n3,1,0,mitten,mitten\n3,2,1,mitten,kitten\n"
                        + "5,2,0,kitten,kitten\n5,1,1,kitten,mitten\n",
                link("--metric levenshtein --max-distance 2 --on name --top 2").done());
    }

    @Test
    void eachRowGetsOnePartnerIfWanted() {
        String a = Program.write(folder, "a.txt", "abcd\nabce\nxyz\n").toString();
        String b = Program.write(folder, "b.txt", "abce\nabxe\n").toString();
        String link = "link " + a + " " + b + " --metric levenshtein ";
        assertEquals(
                HEADER + "2,1,0,abce,abce\n",
                Program.run(Program.words(link + "--max-distance 1 --one-to-one greedy"))
                        .done());
        assertEquals(
                HEADER + "1,1,1,abcd,abce\n2,2,1,abce,abxe\n",
                Program.run(Program.words(link + "--max-distance 1 --one-to-one optimal"))
                        .done());
        Program.Result similar = Program.run(Program.words(link + "--min-similarity 0.75 --one-to-one optimal"));
        assertEquals(HEADER + "1,1,0.75,abcd,abce\n2,2,0.75,abce,abxe\n", similar.done());
        assertTrue(similar.err().startsWith("6 pairs, 2 matches, "), similar.err());
        assertEquals(
                HEADER + "2,1,0,abce,abce\n",
                Program.run(Program.words(link + "--max-distance 1 --top 1 --one-to-one optimal"))
                        .done());
    }

    @Test
    void emptyTextsMatchNothingUnlessTheyAreWanted() {
        assertTrue(
                link("--metric osa --max-distance 0 --on name").done().lines().noneMatch(line -> line.endsWith(",,")));
        assertEquals(
                List.of("4,3,0,,"),
                link("--metric osa --max-distance 0 --on name --match-empty").lines().stream()
                        .filter(line -> line.startsWith("4"))
                        .toList());
        Program.Result folded = Program.run(
                "  \nx\n",
                Program.words("link - " + Program.write(folder, "space.txt", " \n")
                        + " --metric osa --max-distance 1 --fold spaces"));
        assertEquals(HEADER, folded.done());
    }

    @Test
    void aLineTellsHowMuchWorkItWas() {
        String err = link("--metric osa --max-distance 0 --on name").err();
        assertTrue(err.matches("20 pairs, 3 matches, \\d+\\.\\d+ s, [\\d,]+ pairs/s\n"), err);
        assertEquals(
                "1,234,567 pairs, 345 matches, 1.2 s, 1,028,806 pairs/s",
                Summary.line(1_234_567, "345 matches, ", 1.2));
        assertEquals("1 pair, 1 match, 0.002 s, 500 pairs/s", Summary.line(1, "1 match, ", 0.002));
    }

    @Test
    void listsMayHaveNoRows() {
        String none = Program.write(folder, "none.csv", "name\n").toString();
        String empty = Program.write(folder, "empty.txt", "").toString();
        for (String pair : List.of(none + " " + right, left + " " + none, none + " " + empty)) {
            Program.Result result = Program.run(Program.words("link " + pair + " --metric osa --max-distance 9"));
            assertEquals(HEADER, result.done());
            assertTrue(result.err().startsWith("0 pairs, 0 matches, "), result.err());
        }
    }

    @Test
    void standardInputMayBeEitherSide() {
        String[] asLeft = Program.words("link - " + right + " --right-on name --metric osa --max-distance 0");
        String[] asRight = Program.words("link " + left + " - --metric osa --max-distance 0 --input-format csv");
        assertEquals(
                HEADER + "2,1,0,mitten,mitten\n",
                Program.run("x\nmitten\n", asLeft).done());
        assertEquals(
                HEADER + "3,2,0,mitten,mitten\n",
                Program.run("name\nx\nmitten\n", asRight).done());
    }

    @Test
    void jsonLinesHoldTheSameMatches() throws IOException {
        List<String> lines = link("--metric jaro --min-similarity 0.85 --on name --format jsonl --top 1")
                .lines();
        assertEquals(
                "{\"left_row\":1,\"right_row\":2,\"score\":1.0,\"left\":\"kitten\",\"right\":\"kitten\"}",
                lines.get(0));
        assertEquals(3, lines.size());
        assertEquals(
                "{\"left_row\":3,\"right_row\":1,\"score\":0,\"left\":\"mitten\",\"right\":\"mitten\"}",
                link("--metric osa --max-distance 0 --on name --format jsonl")
                        .lines()
                        .get(1));
    }

    @Test
    void hostileTextComesThroughWhole() throws IOException {
        String csv = "text\n"
                + HOSTILE.stream()
                        .map(text -> "\"" + text.replace("\"", "\"\"") + "\"\n")
                        .collect(Collectors.joining());
        String file = Program.write(folder, "hostile.csv", csv).toString();
        String options = " --metric damerau-levenshtein --max-distance 0 --unit code-point";
        String json = Program.run(Program.words("link " + file + " " + file + options + " --format jsonl"))
                .done();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            expected.add((i + 1) + " " + (i + 1) + " 0 " + HOSTILE.get(i) + " " + HOSTILE.get(i));
        }
        assertEquals(expected, readJsonLines(json));

        String linked = Program.run(Program.words("link " + file + " " + file + options))
                .done();
        String again = Program.write(folder, "again.csv", linked).toString();
        String codes = Program.run("encode", again, "--with", EchoEncoder.class.getName(), "--column", "left")
                .done();
        for (String text : HOSTILE) {
            assertTrue(codes.contains("<" + text.replace("\"", "\"\"") + ">"), text);
        }
    }

    private static List<String> readJsonLines(String json) throws IOException {
        List<String> matches = new ArrayList<>();
        for (String line : json.split("\n")) {
            List<String> values = new ArrayList<>();
            try (JsonParser parser = new JsonFactory().createParser(line)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isScalarValue()) {
                        values.add(parser.getText());
                    }
                }
            }
            matches.add(String.join(" ", values));
        }
        return matches;
    }

    @Test
    void canonicallyEquivalentTextsAreEqual() {
        String[] args = Program.words(
                "link - " + Program.write(folder, "e.txt", "e\u0301\n") + " --metric hamming --max-distance 0");
        assertEquals(HEADER + "1,1,0,é,e\u0301\n", Program.run("é\n", args).done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levenshtein --max-distance 2",
                "damerau-levenshtein --max-distance 3",
                "osa --max-distance 1",
                "indel --max-distance 3",
                "lcs --max-distance 2",
                "hamming --max-distance 2",
                "levenshtein --min-similarity 0.6",
                "jaro --min-similarity 0.7",
                "jaro-winkler --min-similarity 0.85",
                "jaccard --min-similarity 0.3"
            })
    void equalsEveryPairScoredByItself(String options) {
        Random random = new Random(20261123);
        List<String> lefts = randomTexts(random, 83);
        List<String> rights = randomTexts(random, 131);
        String[] words = Program.words(options);
        boolean distances = words[1].equals("--max-distance");
        double cutOff = Double.parseDouble(words[2]);
        String expected = HEADER + expected(lefts, rights, Metrics.named(words[0]), distances, cutOff, 1000);
        String files = Program.write(folder, "l.txt", String.join("\n", lefts) + "\n") + " "
                + Program.write(folder, "r.txt", String.join("\n", rights) + "\n");
        assertTrue(expected.lines().count() > 20, expected);
        assertEquals(
                expected,
                Program.run(Program.words("link " + files + " --metric " + options))
                        .done());
        assertEquals(
                HEADER + expected(lefts, rights, Metrics.named(words[0]), distances, cutOff, 3),
                Program.run(Program.words("link " + files + " --top 3 --metric " + options))
                        .done());
        for (int threads : new int[] {1, 2, 7}) {
            String command = "link " + files + " --threads " + threads + " --metric " + options;
            assertEquals(expected, Program.run(Program.words(command)).done());
        }
    }

    private static List<String> randomTexts(Random random, int count) {
        List<String> letters = List.of("a", "b", "c", " ", "é", "e\u0301", "日", "👨‍👩‍👧");
        return random.ints(count, 1, 9)
                .mapToObj(length -> random.ints(length, 0, letters.size())
                        .mapToObj(letters::get)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String expected(
            List<String> lefts, List<String> rights, StringMetric metric, boolean distances, double cutOff, int top) {
        record Found(int row, Number score) {}
        Comparator<Found> best =
                Comparator.comparingDouble(found -> found.score().doubleValue());
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lefts.size(); i++) {
            List<Found> found = new ArrayList<>();
            for (int j = 0; j < rights.size(); j++) {
                String a = lefts.get(i);
                String b = rights.get(j);
                Number score = distances ? ((StringDistance) metric).distance(a, b) : (Number) metric.similarity(a, b);
                if (distances ? score.intValue() <= cutOff : score.doubleValue() >= cutOff) {
                    found.add(new Found(j, score));
                }
            }
            found.sort((distances ? best : best.reversed()).thenComparing(Found::row));
            for (Found match : found.subList(0, Math.min(top, found.size()))) {
                rows.append(i + 1)
                        .append(',')
                        .append(match.row() + 1)
                        .append(',')
                        .append(match.score());
                rows.append(',').append(quoted(lefts.get(i))).append(',').append(quoted(rights.get(match.row())));
                rows.append('\n');
            }
        }
        return rows.toString();
    }

    private static String quoted(String text) {
        return text.startsWith(" ") || text.endsWith(" ") ? "\"" + text + "\"" : text;
    }

    @Test
    void aUsersMetricTakesPart() {
        String length = LengthDistance.class.getName();
        assertEquals(
                HEADER + "2,4,0,sitting,kitchen\n",
                link("--metric " + length + " --max-distance 0 --on name")
                                .done()
                                .lines()
                                .filter(line -> !line.matches("[135].*"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
        assertTrue(link("--metric " + SameOrHalf.class.getName() + " --min-similarity 1 --on name")
                .done()
                .startsWith(HEADER + "1,2,1.0,kitten,kitten\n"));
        assertTrue(link("--metric " + length + " --max-distance 0 --unit utf16")
                .mistake()
                .contains("--unit does not go"));
    }

    @Test
    void theResultReplacesAFileInOneStep() throws IOException {
        Path out = Program.write(folder, "out.csv", "an older result");
        List<String> before = Program.namesIn(folder);
        assertEquals(
                "", link("--metric osa --max-distance 0 --on name --out " + out).done());
        assertEquals(link("--metric osa --max-distance 0 --on name").out(), Files.readString(out));
        assertEquals(before, Program.namesIn(folder));
    }
}
