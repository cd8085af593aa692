package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user can get wrong: one clear line, exit code 2, and no output file. */
class BadInputTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Program.write(folder, "good.csv", "name,city\nAda,London\nAlan,Wilmslow\n");
        Program.write(folder, "other.csv", "city,name\nParis,Blaise\nLondon,Ada\n");
        Program.write(folder, "lines.txt", "Ada\nAlan\n");
        Program.write(folder, "ragged.csv", "name,city\nAda,London\n\"A\nB\",x\nAlan\n");
        Program.write(folder, "wide.tsv", "name\tcity\nAda\tLondon\tEngland\n");
        Program.write(folder, "open.csv", "name,city\nAda,London\n\"Alan,Wilmslow\n");
        Program.write(folder, "after.csv", "name,city\n\"Ada\"x,London\n");
        Program.write(folder, "empty.csv", "");
        Program.write(folder, "twice.csv", "name,city,name\na,b,c\n");
        Program.write(folder, "single.csv", "name\nAda\n");
        Program.write(folder, "scored.csv", "a,b,score,code\nx,y,1,2\n");
        Program.write(folder, "latin1.txt", "Ada\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Program.write(folder, "latin1.csv", "name,city\na,b\nc,Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1));
        Program.write(folder, "cut.txt", new byte[] {'a', '\n', 'b', '\n', (byte) 0xE2, (byte) 0x82});
        Program.write(folder, "utf16.txt", "\ufeffAda\n".getBytes(StandardCharsets.UTF_16LE));
        Program.write(folder, "plain.csv.gz", "name\nAda\n");
        Program.write(folder, "damaged.csv.gz", Arrays.copyOf(gzip("name\n" + "Ada\n".repeat(9999)), 60));
        Program.write(folder, "input.csv", "name,city\nAda,London\n");
        Files.createDirectory(folder.resolve("folder"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        link good.csv other.csv --metric osa --max-distance 1 --min-similarity 0.5 | --max-distance and --min-similarity do not go together
        link good.csv other.csv --metric osa | --max-distance K or --min-similarity S
        link good.csv other.csv --max-distance 1 | --metric
        link good.csv other.csv --metric osa --max-distance -1 | --max-distance must be 0 or more, but is -1
        link good.csv other.csv --metric osa --max-distance two | "two" is not a whole number
        link good.csv other.csv --metric osa --max-distance 99999999999 | is not a whole number up to 2147483647
        link good.csv other.csv --metric jaro --min-similarity 1.5 | from 0 to 1, but is 1.5
        link good.csv other.csv --metric jaro --min-similarity -0.1 | from 0 to 1, but is -0.1
        link good.csv other.csv --metric jaro --min-similarity NaN | from 0 to 1, but is NaN
        link good.csv other.csv --metric jaro --min-similarity 90% | "90%" is not a number
        link good.csv other.csv --metric jaro --max-distance 1 | jaro, which has no distance
        link good.csv other.csv --metric jaro-winkler --max-distance 1 | use --min-similarity
        link good.csv other.csv --metric levenstein --max-distance 1 | did you mean levenshtein?
        link good.csv other.csv --metric damerau --max-distance 1 | damerau-levenshtein
        link good.csv other.csv --metric osa --max-distance 1 --unit grafeme | did you mean grapheme?
        link good.csv other.csv --metric osa --max-distance 1 --fold case,acents | did you mean accents?
        link good.csv other.csv --metric osa --max-distance 1 --fold case,,spaces | unknown folding ""
        link good.csv other.csv --metric osa --max-distance 1 --format json | did you mean jsonl?
        link good.csv other.csv --metric osa --max-distance 1 --input-format line | did you mean lines?
        link good.csv other.csv --metric osa --max-distance 1 --threads 0 | --threads must be 1 or more, but is 0
        link good.csv other.csv --metric osa --max-distance 1 --threads 99999 | --threads must be at most 32767
        link good.csv other.csv --metric osa --max-distance 1 --top 0 | --top must be 1 or more, but is 0
        link good.csv other.csv --metric osa --max-distance 1 --top 1 --top 2 | --top is given twice
        link good.csv other.csv --metric osa --max-distance 1 --on nam | no column "nam": did you mean name? (its columns: name, city)
        link good.csv other.csv --metric osa --max-distance 1 --left-on id | good.csv has no column "id" (its columns: name, city)
        link good.csv other.csv --metric osa --max-distance 1 --right-on id | other.csv has no column "id" (its columns: city, name)
        link good.csv other.csv --metric osa --max-distance 1 --on name --left-on city | --on names the column of both
        link good.csv lines.txt --metric osa --max-distance 1 --on name | lines.txt has no column "name": it is read as one text a line
        link twice.csv other.csv --metric osa --max-distance 1 --on name | twice.csv has 2 columns named "name" (name, city, name)
        link - - --metric osa --max-distance 1 | cannot both be standard input
        link missing.csv other.csv --metric osa --max-distance 1 | missing.csv: there is no such file
        link folder other.csv --metric osa --max-distance 1 | folder: it is a folder
        link /proc/self/mem other.csv --metric osa --max-distance 1 | cannot read /proc/self/mem
        link good.csv ragged.csv --metric osa --max-distance 1 | ragged.csv, line 5: the number of values is 1, but the header has 2 (name, city)
        link good.csv wide.tsv --metric osa --max-distance 1 | wide.tsv, line 2: the number of values is 3, but the header has 2 (name, city)
        link good.csv open.csv --metric osa --max-distance 1 | open.csv, line 3: a value in quotes is not closed
        link good.csv after.csv --metric osa --max-distance 1 | after.csv, line 2: a value in quotes is not closed, or goes on
        link good.csv empty.csv --metric osa --max-distance 1 | empty.csv is empty: a table needs a header
        link latin1.txt lines.txt --metric osa --max-distance 1 | latin1.txt, line 2: not UTF-8 (byte E9); convert it first
        link latin1.csv lines.txt --metric osa --max-distance 1 | latin1.csv, line 3: not UTF-8 (byte FC)
        link cut.txt lines.txt --metric osa --max-distance 1 | cut.txt, line 3: not UTF-8 (byte E2 82)
        link utf16.txt lines.txt --metric osa --max-distance 1 | utf16.txt, line 1: not UTF-8 (byte FF); it looks like UTF-16
        link plain.csv.gz lines.txt --metric osa --max-distance 1 | plain.csv.gz: it does not hold gzip data
        link damaged.csv.gz lines.txt --metric osa --max-distance 1 | the gzip data are damaged or cut short
        link good.csv --metric osa --max-distance 1 | missing required parameter: 'RIGHT'
        link good.csv other.csv third.csv --metric osa --max-distance 1 | "third.csv" is one argument too many
        link good.csv other.csv --metrik osa --max-distance 1 | unknown option "--metrik": did you mean --metric?
        link good.csv other.csv --metric=osa --max-distanz=1 | unknown option "--max-distanz": did you mean --max-distance?
        link good.csv other.csv --metric osa --max-distance 1 --pieces 2 | --pieces goes with --metric jaccard, not with osa
        link good.csv other.csv --metric osa --max-distance 1 --long-tolerance | --long-tolerance goes with --metric jaro-winkler
        link good.csv other.csv --metric jaro --min-similarity 1 --prefix-weight 0.2 | --prefix-weight goes with --metric jaro-winkler
        link good.csv other.csv --metric jaro --min-similarity 1 --max-prefix 2 | --max-prefix goes with --metric jaro-winkler
        link good.csv other.csv --metric jaro --min-similarity 1 --boost-threshold 0 | --boost-threshold goes with --metric jaro-winkler
        link good.csv other.csv --metric jaro-winkler --min-similarity 1 --boost-threshold 2 | number from 0 to 1, but is 2.0
        link good.csv other.csv --metric jaro-winkler --min-similarity 1 --prefix-weight 0.5 | 0.5
        link good.csv other.csv --metric jaccard --min-similarity 1 --pieces 0 | --pieces must be 1 or more, but is 0
        link good.csv other.csv --metric jaccard --min-similarity 1 --ngrams -3 | --ngrams must be 1 or more, but is -3
        link good.csv other.csv --metric jaccard --min-similarity 1 --pieces 2 --ngrams 2 | --pieces and --ngrams do not go together
        link good.csv other.csv --metric a.b.C --min-similarity 1 | there is no class a.b.C on the class path
        link good.csv other.csv --metric java.lang.String --min-similarity 1 | class java.lang.String does not implement io.github.seanettle.metric.StringMetric
        top good.csv other.csv --metric osa | --k
        top good.csv other.csv --metric osa --k 0 | --k must be 1 or more, but is 0
        top good.csv other.csv --metric osa --k two | "two" is not a whole number
        top good.csv other.csv --metric osa --k 1 --ties last | unknown choice of ties "last" (there are: first, all)
        top good.csv other.csv --metric jaro --k 1 --as distance | jaro has no distance: use --as similarity
        top good.csv other.csv --metric osa --k 1 --as normalized | --as normalized is for the command score
        top good.csv other.csv --metric osa --k 1 --as dist | unknown kind of score "dist"
        top good.csv --metric osa --k 1 --right-on city | --right-on names a column of RIGHT, but there is no such list
        top - - --metric osa --k 1 | cannot both be standard input
        top good.csv missing.csv --metric osa --k 1 | missing.csv: there is no such file
        top --metric osa --k 1 | missing required parameter: 'LEFT'
        link good.csv other.csv --metric osa --max-distance 1 --one-to-one best | unknown choice of partners "best" (there are: greedy, optimal)
        dedupe --metric osa --max-distance 1 | missing required parameter: 'FILE'
        dedupe good.csv third.csv --metric osa --max-distance 1 | "third.csv" is one argument too many
        dedupe good.csv --max-distance 1 | --metric
        dedupe good.csv --metric osa | say which pairs match: --max-distance K or --min-similarity S
        dedupe good.csv --metric osa --max-distance -1 | --max-distance must be 0 or more, but is -1
        dedupe good.csv --metric osa --max-distance 1 --min-similarity 1 | do not go together
        dedupe good.csv --metric jaro --max-distance 1 | jaro, which has no distance
        dedupe good.csv --metric osa --max-distance 1 --clustering stars | unknown clustering "stars": did you mean star?
        dedupe good.csv --metric osa --max-distance 1 --on nam | no column "nam": did you mean name?
        dedupe good.csv --metric osa --max-distance 1 --threads 0 | --threads must be 1 or more, but is 0
        dedupe good.csv --metric osa --max-distance 1 --left-on name | unknown option "--left-on"
        dedupe good.csv --metric osa --max-distance 1 --pairs good.csv | good.csv: it is also an input
        dedupe good.csv --metric osa --max-distance 1 --pairs nowhere/p.csv | cannot write nowhere/p.csv: there is no such file or folder
        dedupe ragged.csv --metric osa --max-distance 1 --pairs pairs.csv | ragged.csv, line 5: the number of values is 1
        dedupe missing.csv --metric osa --max-distance 1 | missing.csv: there is no such file
        dedupe latin1.txt --metric osa --max-distance 1 | latin1.txt, line 2: not UTF-8
        histogram good.csv other.csv | --metric
        histogram --metric osa | missing required parameter: 'LEFT'
        histogram good.csv other.csv third.csv --metric osa | "third.csv" is one argument too many
        histogram good.csv other.csv --metric jaro --bins 0 | --bins must be 1 or more, but is 0
        histogram good.csv other.csv --metric jaro --bins 9999999 | --bins must be at most 1,000,000, but is 9,999,999
        histogram good.csv other.csv --metric jaro --as distance | jaro has no distance: use --as similarity
        histogram good.csv other.csv --metric osa --chart chart.png | the name chart.png must end in .svg
        histogram good.csv other.csv --metric osa --chart a.svg --out a.svg | --chart and --out need two different files, but both are
        histogram good.csv other.csv --metric osa --chart nowhere/chart.svg | cannot write nowhere/chart.svg: there is no such file or folder
        histogram good.csv ragged.csv --metric osa --chart chart.svg | ragged.csv, line 5: the number of values is 1
        histogram good.csv other.csv --metric osa --threads 0 | --threads must be 1 or more, but is 0
        histogram good.csv other.csv --metric osa --on name --left-on city | --on names the column of both
        histogram good.csv other.csv --metric osa --max-distance 1 | unknown option "--max-distance"
        matrix good.csv other.csv --metric osa | --out
        matrix good.csv other.csv --metric osa --out matrix.txt | --out tells by its ending how the matrix is written, .csv, .tsv or .npy, but is matrix.txt
        matrix good.csv other.csv --metric osa --out m.csv --element byte | --element goes with .npy
        matrix good.csv other.csv --metric osa --out m.npy --labels text | --labels goes with .csv and .tsv
        matrix good.csv other.csv --metric osa --out m.npy --element double | unknown element "double" (there are: float, short, byte)
        matrix good.csv other.csv --metric osa --out m.csv --labels row | unknown kind of labels "row" (there are: text, number)
        matrix good.csv other.csv --metric jaro --as distance --out m.csv | jaro has no distance
        matrix good.csv latin1.csv --metric osa --out m.csv | latin1.csv, line 3: not UTF-8 (byte FC)
        score missing.csv --metric osa | missing.csv: there is no such file
        score lines.txt --metric osa | lines.txt is read as one text a line, which cannot hold pairs
        score single.csv --metric osa | single.csv has one column only, but a pair needs two (name)
        score scored.csv --metric osa | scored.csv already has a column "score"
        score good.csv --metric jaro --as distance | jaro has no distance
        score good.csv --metric osa --as ratio | unknown kind of score "ratio"
        score good.csv --metric osa --as distance --min-similarity 0.5 | --as distance does not go with --min-similarity
        score good.csv --metric jaro --max-distance 2 | jaro, which has no distance
        score good.csv --metric osa --left town | no column "town" (its columns: name, city)
        score good.csv --metric jaro-winkel | jaro-winkler
        encode good.csv --with sondex | did you mean soundex?
        encode good.csv | --with
        encode good.csv --with soundex --max-length 3 | --max-length goes with --with metaphone or nysiis
        encode good.csv --with nysiis --max-length 0 | --max-length must be 1 or more
        encode good.csv --with soundex --column surname | no column "surname" (its columns: name, city)
        encode lines.txt --with soundex --column name | lines.txt has no column "name"
        encode scored.csv --with soundex | scored.csv already has a column "code"
        encode latin1.txt --with soundex | latin1.txt, line 2: not UTF-8
        compare one | missing required parameter: 'B'
        compare one two three | "three" is one argument too many
        compare one -two | unknown option "-two": put -- before a text that begins with -
        compare one two --unit utf-16 | did you mean utf16?
        lnik a b | unknown command "lnik": did you mean link?
        help lnik | nknown subcommand 'lnik'
        info more | "more" is one argument too many
        --versoin | unknown option "--versoin": did you mean --version?
        """)
    void isOneLine(String commandLine, String expected) {
        String[] args = inFolder(Program.words(commandLine));
        String message = Program.run(args).mistake();
        assertTrue(message.contains(expected), message);
        if (Arrays.asList("link", "top", "dedupe", "histogram", "score", "encode")
                .contains(args[0])) {
            assertLeavesNoFile(args);
        }
    }

    private void assertLeavesNoFile(String... args) {
        List<String> before = Program.namesIn(folder);
        List<String> withOut = new ArrayList<>(Arrays.asList(args));
        withOut.add("--out");
        withOut.add(folder.resolve("result.csv").toString());
        Program.run(withOut.toArray(String[]::new)).mistake();
        assertEquals(before, Program.namesIn(folder));
    }

    @Test
    void aMissingCommandIsOneLine() {
        assertTrue(
                Program.run()
                        .mistake()
                        .contains(
                                "a command is missing: link, top, dedupe, index, histogram, matrix, score, encode, compare, info, help"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        folder          | it is a folder
        nowhere/out.csv | there is no such file or folder
        input.csv       | it is also an input
        ./input.csv     | it is also an input
        good.csv/x      | cannot write
        """)
    void theOutputMustBeWritable(String out, String expected) throws IOException {
        String input = folder.resolve("input.csv").toString();
        String good = folder.resolve("good.csv").toString();
        String target = folder + "/" + out;
        for (String command : List.of(
                "link " + good + " " + input + " --metric osa --max-distance 1",
                "top " + good + " " + input + " --metric osa --k 1",
                "dedupe " + input + " --metric osa --max-distance 1",
                "histogram " + good + " " + input + " --metric osa",
                "score " + input + " --metric osa",
                "encode " + input + " --with soundex")) {
            String message = Program.run(inFolder(Program.words(command + " --out " + target)))
                    .mistake();
            assertTrue(message.contains("cannot write " + target) && message.contains(expected), message);
        }
        assertEquals("name,city\nAda,London\n", Files.readString(folder.resolve("input.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --pairs -                          | standard output
        --pairs - --out -                  | -
        --pairs out.csv --out out.csv      | out.csv
        --pairs ./nowhere/../a --out a     | a
        --pairs ./other.csv --out other.csv | other.csv
        """)
    void twoResultsNeedTwoFiles(String options, String both) {
        String message = Program.run(
                        inFolder(Program.words("dedupe good.csv --metric osa --max-distance 1 " + options)))
                .mistake();
        assertTrue(message.contains("--pairs and --out need two different files, but both are "), message);
        assertTrue(message.endsWith(both), message);
    }

    @Test
    void aFailedRunLeavesAnOlderResultAlone() throws IOException {
        Path result = Program.write(folder, "result.csv", "as it was");
        List<String> before = Program.namesIn(folder);
        Program.run(inFolder(Program.words("score ragged.csv --metric osa --out " + result)))
                .mistake();
        assertEquals("as it was", Files.readString(result));
        assertEquals(before, Program.namesIn(folder));
    }

    @Test
    void lineEndsInArgumentsStayOnTheLine() {
        String message = Program.run("link", "a\nb\u2028\u001b[1m", "c", "--metric", "osa", "--max-distance", "1")
                .mistake();
        assertTrue(message.contains("a\\nb\\u2028\\u001b[1m"), message);
        assertFalse(message.contains("\u001b"));
    }

    private String[] inFolder(String[] words) {
        return Arrays.stream(words)
                .map(word -> Files.exists(folder.resolve(word)) && !word.isEmpty() && !word.startsWith("/")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
