package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexCommandTest {
    private static final String HEADER = "query_row,row,score,query,text\n";

    @TempDir
    private Path folder;

    private String list;
    private String index;

    @BeforeEach
    void buildAnIndex() throws IOException {
        list = Program.write(folder, "list.csv", "id,name\n1,kitten\n2,\n3,Mitten\n4,kitchen\n5,\"a, b\"\n")
                .toString();
        index = folder.resolve("list.index").toString();
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Folding.Step.CASE));
        FuzzyIndex.of(Arrays.asList("kitten", null, "Mitten", "kitchen", "a, b"), Metrics.osa(folded))
                .save(Path.of(index));
    }

    private static Program.Result build(String options) {
        return Program.run(Program.words("index build " + options));
    }

    private Program.Result search(String options) {
        return Program.run(Program.words("index search " + index + " " + options));
    }

    @Test
    void findsRowsForOneText() {
        Program.Result result = search("--query KITTEM --max-distance 2");
        assertEquals(HEADER + "1,1,1,KITTEM,kitten\n1,3,2,KITTEM,Mitten\n", result.done());
        assertTrue(result.err().matches("1 query, 2 matches, \\d+\\.\\d+ s\n"), result.err());
        assertEquals(HEADER, search("--query zzz --max-distance 2").done());
    }

    @Test
    void findsRowsForEachTextOfAList() {
        String queries = Program.write(folder, "queries.txt", "kitten\n\nxyz\n\"a, b\"\n")
                .toString();
        assertEquals(
                HEADER + "1,1,0,kitten,kitten\n1,3,1,kitten,Mitten\n4,5,2,\"\"\"a, b\"\"\",\"a, b\"\n",
                search(queries + " --max-distance 2 --k 2").done());
        String table =
                Program.write(folder, "queries.csv", "x,name\n1,kitchens\n").toString();
        assertEquals(
                HEADER + "1,4,1,kitchens,kitchen\n",
                search(table + " --on name --k 1").done());
        assertEquals(
                HEADER + "1,1,0,kitten,kitten\n",
                Program.run("kitten\n", Program.words("index search " + index + " - --max-distance 0"))
                        .done());
    }

    @Test
    void theScoreIsASimilarityIfWanted() {
        assertEquals(
                HEADER + "1,1,1.0,kitten,kitten\n1,3,0.8333333333333334,kitten,Mitten\n",
                search("--query kitten --min-similarity 0.8").done());
        assertEquals(
                HEADER + "1,1,1.0,kitten,kitten\n",
                search("--query kitten --as similarity --k 1").done());
        assertEquals(
                "{\"query_row\":1,\"row\":1,\"score\":0,\"query\":\"kitten\",\"text\":\"kitten\"}\n",
                search("--query kitten --k 1 --format jsonl").done());
    }

    @Test
    void tiesAreKeptIfWanted() {
        assertEquals(
                HEADER + "1,1,1,bitten,kitten\n", search("--query bitten --k 1").done());
        assertEquals(
                HEADER + "1,1,1,bitten,kitten\n1,3,1,bitten,Mitten\n",
                search("--query bitten --k 1 --ties all").done());
    }

    @Test
    void emptyTextsAreMissingUnlessTheyAreWanted() {
        String all = folder.resolve("all.index").toString();
        build(list + " --on name --metric osa --match-empty --out " + all).done();
        String[] query = {"index", "search", all, "--query", "", "--max-distance", "0"};
        assertEquals(HEADER, Program.run(query).done());
        String[] wanted = Arrays.copyOf(query, query.length + 1);
        wanted[query.length] = "--match-empty";
        assertEquals(HEADER + "1,2,0,,\n", Program.run(wanted).done());
        wanted[2] = index;
        assertEquals(HEADER, Program.run(wanted).done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levenshtein --max-distance 2",
                "damerau-levenshtein --max-distance 3",
                "hamming --max-distance 1",
                "lcs --min-similarity 0.6",
                "jaro-winkler --min-similarity 0.85",
                "jaro-winkler --long-tolerance --max-prefix 2 --min-similarity 0.8",
                "jaccard --ngrams 2 --min-similarity 0.4"
            })
    void findsWhatLinkFinds(String options) {
        Random random = new Random(20261124);
        String queries = Program.write(folder, "q.txt", texts(random, 70)).toString();
        String rows = Program.write(folder, "r.txt", texts(random, 90)).toString();
        int split = options.lastIndexOf(" --m");
        String metric = " --metric " + options.substring(0, split) + " --fold accents";
        String cutOff = options.substring(split);
        String built = folder.resolve("r.index").toString();
        build(rows + metric + " --out " + built).done();
        for (String limit : List.of("", "3")) {
            String linked = Program.run(Program.words("link " + queries + " " + rows + metric + cutOff
                            + (limit.isEmpty() ? "" : " --top " + limit)))
                    .done();
            assertTrue(linked.lines().count() > 20, linked);
            for (int threads : new int[] {1, 3}) {
                String found = Program.run(Program.words("index search " + built + " " + queries + cutOff
                                + " --threads " + threads + (limit.isEmpty() ? "" : " --k " + limit)))
                        .done();
                assertEquals(linked.replace("left_row,right_row,score,left,right\n", HEADER), found);
            }
        }
    }

    private static String texts(Random random, int count) {
        List<String> letters = List.of("a", "b", "c", " ", "é", "e", "日");
        return random.ints(count, 1, 9)
                .mapToObj(length -> random.ints(length, 0, letters.size())
                        .mapToObj(letters::get)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void anIndexReplacesAFileInOneStep() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(index));
        List<String> names = Program.namesIn(folder);
        Program.Result result = build(list + " --on name --metric osa --fold case --out " + index);
        assertEquals("", result.done());
        assertTrue(result.err().matches("5 rows, \\d+\\.\\d+ s\n"), result.err());
        assertArrayEquals(before, Files.readAllBytes(Path.of(index)));
        assertEquals(names, Program.namesIn(folder));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        index | a command is missing: build, search
        index bild list.csv | unknown command "bild": did you mean build?
        index build | missing required options
        index build list.csv --metric osa | --out
        index build list.csv --out new.index | --metric
        index build list.csv --metric osa --out new.index.gz | an index is not zipped
        index build list.csv --metric ossa --out new.index | did you mean osa?
        index build list.csv --metric io.github.seanettle.cli.LengthDistance --out new.index | a metric of yours, which the file of an index cannot hold
        index build list.csv --metric osa --on nam --out new.index | no column "nam": did you mean name?
        index build missing.csv --metric osa --out new.index | missing.csv: there is no such file
        index build list.csv --metric osa --out nowhere/new.index | cannot write nowhere/new.index: there is no such file or folder
        index build list.csv --metric osa --pieces 2 --out new.index | --pieces goes with --metric jaccard
        index search list.index | either QUERIES or --query TEXT
        index search list.index list.csv --query a --k 1 | either QUERIES or --query TEXT
        index search list.index --query a | --max-distance K, --min-similarity S or --k K
        index search list.index --query a --query b --k 1 | --query is given twice
        index search list.index --query a --k 0 | --k must be 1 or more, but is 0
        index search list.index --query a --max-distance 1 --ties all | --ties goes with --k
        index search list.index --query a --max-distance 1 --as similarity | --as goes with --k alone
        index search list.index --query a --max-distance 1 --min-similarity 1 | do not go together
        index search list.index --query a --max-distance -1 | --max-distance must be 0 or more, but is -1
        index search list.index --query a --min-similarity 2 | from 0 to 1, but is 2.0
        index search list.index --query a --k 1 --on name | --on names a column of QUERIES, but there is no such list
        index search list.index --query a --k 1 --threads 0 | --threads must be 1 or more, but is 0
        index search list.index list.csv --k 1 --on nam | no column "nam"
        index search list.index missing.csv --k 1 | missing.csv: there is no such file
        index search list.csv --query a --k 1 | list.csv is not an index: name a file that
        index search missing.index --query a --k 1 | missing.index: there is no such file
        index search cut.index --query a --k 1 | cut.index is cut short: it has 100 bytes only; copy or build it anew
        index search damaged.index --query a --k 1 | damaged.index is damaged (its checksum does not fit): copy or build it anew
        index search newer.index --query a --k 1 | newer.index is an index of version 9, and this library knows version 1
        index search jaro.index --query a --max-distance 1 | --max-distance does not go with jaro, which has no distance
        index search jaro.index --query a --k 1 --as distance | jaro has no distance: use --as similarity
        index search folder --query a --k 1 | folder: it is a folder
        index search - --query a --k 1 | an index is read from a file
        """)
    void aMistakeIsOneLine(String commandLine, String expected) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(index));
        Program.write(folder, "cut.index", Arrays.copyOf(bytes, 100));
        byte[] damaged = bytes.clone();
        damaged[60] ^= 4;
        Program.write(folder, "damaged.index", damaged);
        byte[] newer = bytes.clone();
        newer[8] = 9;
        Program.write(folder, "newer.index", newer);
        FuzzyIndex.of(List.of("a"), Metrics.jaro()).save(folder.resolve("jaro.index"));
        Files.createDirectories(folder.resolve("folder"));
        List<String> before = Program.namesIn(folder);
        String[] args = Arrays.stream(Program.words(commandLine))
                .map(word -> word.endsWith(".index") && !word.contains("/") || Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        String message = Program.run(args).mistake();
        assertTrue(message.contains(expected), message);
        assertEquals(before, Program.namesIn(folder));
    }

    @Test
    void theOutputCannotBeAnInput() {
        assertTrue(search("--query a --k 1 --out " + index).mistake().contains("it is also an input"));
        assertTrue(build(list + " --metric osa --out " + list).mistake().contains("it is also an input"));
    }

    @Test
    void commandsOfCommandsExplainThemselves() {
        for (String command : List.of("build", "search")) {
            String help = Program.run("index", command, "--help").done();
            assertTrue(help.startsWith("Usage: seanettle index " + command + " "), help);
            assertTrue(help.matches("(?s).*\nExamples:\n  seanettle index " + command + ".*"), help);
            assertTrue(help.lines().allMatch(line -> line.length() <= 118), help);
            assertEquals(
                    Program.run("--version").done(),
                    Program.run("index", command, "--version").done());
        }
    }
}
