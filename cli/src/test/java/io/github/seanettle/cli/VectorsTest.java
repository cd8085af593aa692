package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Known answers, asked for with {@code score}, {@code encode} and {@code compare}: our own in the resources, and jellyfish's
 * published ones where they lie beside the project. Texts have JSON's escapes. Our similarities are rounded, to three digits
 * or more; the published ones may be cut off as well.
 */
class VectorsTest {
    private static final Path OURS = Path.of("src/test/resources/vectors.csv");
    private static final Path PUBLISHED = Path.of("../../shared/data/vectors/jellyfish.csv");

    /** How {@code score} is asked for a function. */
    private static final Map<String, String> METRICS = Map.of(
            "levenshtein_distance", "levenshtein",
            "damerau_levenshtein_distance", "damerau-levenshtein",
            "hamming_distance", "hamming",
            "jaro_similarity", "jaro",
            "jaro_winkler_similarity", "jaro-winkler",
            "jaro_winkler_similarity_longtol", "jaro-winkler --long-tolerance",
            "jaccard_similarity", "jaccard",
            "jaccard_similarity(ngram_size=2)", "jaccard --pieces 2",
            "jaccard_similarity(ngram_size=3)", "jaccard --pieces 3");

    private static final Map<String, String> ENCODERS = Map.of(
            "soundex", "soundex",
            "metaphone", "metaphone",
            "nysiis", "nysiis",
            "match_rating_codex", "match-rating");

    private static final Map<String, String> ANSWERS =
            Map.of("True", "match", "False", "no match", "None", "not comparable");

    record Vector(String function, String a, String b, String expected) {}

    @Test
    void ourVectors() throws IOException {
        List<Vector> vectors = read(OURS);
        assertEquals(14, vectors.stream().map(Vector::function).distinct().count());
        check(vectors, 0.5);
    }

    @Test
    void publishedVectorsWhereTheyAreAtHand() throws IOException {
        assumeTrue(Files.exists(PUBLISHED), PUBLISHED + " is not there; our own vectors have to do");
        List<Vector> vectors = read(PUBLISHED);
        assertEquals(170, vectors.size());
        check(vectors, 1);
    }

    private static void check(List<Vector> vectors, double lastDigit) throws IOException {
        Map<String, List<Vector>> byFunction = vectors.stream().collect(Collectors.groupingBy(Vector::function));
        for (Map.Entry<String, List<Vector>> entry : byFunction.entrySet()) {
            if (METRICS.containsKey(entry.getKey())) {
                checkScores(METRICS.get(entry.getKey()), entry.getValue(), lastDigit);
            } else if (ENCODERS.containsKey(entry.getKey())) {
                checkCodes(ENCODERS.get(entry.getKey()), entry.getValue());
            } else {
                assertEquals("match_rating_comparison", entry.getKey());
                checkComparisons(entry.getValue());
            }
        }
    }

    private static void checkScores(String metric, List<Vector> vectors, double lastDigit) throws IOException {
        List<CSVRecord> scored = rows(Program.run(csv(vectors), Program.words("score --metric " + metric))
                .done());
        assertEquals(vectors.size(), scored.size());
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            assertEquals(List.of(vector.a(), vector.b()), scored.get(i).toList().subList(0, 2));
            assertEqualNumbers(vector, scored.get(i).get("score"), lastDigit);
            String line = compared(vector)
                    .lines()
                    .filter(l -> l.startsWith(metric + " "))
                    .findFirst()
                    .orElseThrow();
            String[] numbers = line.substring(metric.length()).strip().split(" +");
            assertEqualNumbers(vector, numbers[0].equals("-") ? numbers[1] : numbers[0], lastDigit);
        }
    }

    private static void assertEqualNumbers(Vector vector, String actual, double lastDigit) {
        int point = vector.expected().indexOf('.');
        if (point < 0 && !actual.contains(".")) {
            assertEquals(vector.expected(), actual, vector.toString());
            return;
        }
        int digits = Math.max(3, point < 0 ? 0 : vector.expected().length() - point - 1);
        double tolerance = lastDigit * Math.pow(10, -digits) + 0.5e-6;
        assertEquals(Double.parseDouble(vector.expected()), Double.parseDouble(actual), tolerance, vector.toString());
    }

    private static void checkCodes(String encoder, List<Vector> vectors) throws IOException {
        String[] args = Program.words("encode --input-format csv --with " + encoder);
        List<CSVRecord> encoded = rows(Program.run(csv(vectors), args).done());
        assertEquals(vectors.size(), encoded.size());
        for (int i = 0; i < vectors.size(); i++) {
            Vector vector = vectors.get(i);
            assertEquals(vector.a(), encoded.get(i).get("a"));
            assertEquals(vector.expected(), encoded.get(i).get("code"), vector.toString());
            String line = compared(vector)
                    .lines()
                    .filter(l -> l.startsWith(encoder + " "))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.substring(15).startsWith(vector.expected()), line);
        }
    }

    private static void checkComparisons(List<Vector> vectors) {
        for (Vector vector : vectors) {
            String answer = "match rating comparison: " + ANSWERS.get(vector.expected()) + "\n";
            assertTrue(compared(vector).endsWith("\n" + answer), vector.toString());
        }
    }

    private static String compared(Vector vector) {
        return Program.run("compare", "--", vector.a(), vector.b()).done();
    }

    private static String csv(List<Vector> vectors) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(out)) {
            printer.printRecord("a", "b");
            for (Vector vector : vectors) {
                printer.printRecord(vector.a(), vector.b());
            }
        }
        return out.toString();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVParser.parse(csv, withHeader()).getRecords();
    }

    private static List<Vector> read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return CSVParser.parse(in, withHeader()).stream()
                    .map(row -> new Vector(
                            row.get("function"),
                            text(row.get("arg1")),
                            text(row.get("arg2")),
                            text(row.get("expected"))))
                    .toList();
        }
    }

    private static CSVFormat withHeader() {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    }

    /** A text whose JSON escapes stand for what they do. */
    private static String text(String escaped) {
        try (JsonParser parser = new JsonFactory().createParser("\"" + escaped.replace("\"", "\\\"") + "\"")) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new IllegalArgumentException(escaped, e);
        }
    }
}
