package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code link} with several columns and with blocks. */
class LinkFieldsTest {
    private static final String HEADER =
            "left_row,right_row,score,left_name,right_title,name_score,left_town,right_town,town_score\n";

    @TempDir
    private Path folder;

    private String left;
    private String right;

    @BeforeEach
    void writeTables() {
        left = Program.write(
                        folder,
                        "left.csv",
                        "name,town,zip\nAda Lovelace,London,1\nAlan Turing,Wilmslow,2\nGrace Hopper,,3\nAlan Turing,Paris,\n")
                .toString();
        right = Program.write(
                        folder,
                        "right.csv",
                        "zip,town,title\n1,london,ADA LOVELACE\n2,Londno,Ada Lovelacce\n2,Wilmslow,Alan Turin\n3,,Grace Hoper\n,Paris,Alan Turing\n")
                .toString();
    }

    private Program.Result link(String... options) {
        List<String> args = new ArrayList<>(List.of("link", left, right));
        args.addAll(List.of(options));
        return Program.run(args.toArray(String[]::new));
    }

    @Test
    void allFieldsMustBeWithinTheirCutOffs() {
        assertEquals(
                HEADER + "1,2,0.9089743589743591,Ada Lovelace,Ada Lovelacce,0.9846153846153847,London,Londno,1\n"
                        + "2,3,0.990909090909091,Alan Turing,Alan Turin,0.9818181818181818,Wilmslow,Wilmslow,0\n"
                        + "4,5,1.0,Alan Turing,Alan Turing,1.0,Paris,Paris,0\n",
                link("--field", "name=title:jaro-winkler>=0.9", "--field", "town:damerau-levenshtein<=1")
                        .done());
    }

    @Test
    void anyFieldMayBeWithinItsCutOffAndMissingTextsHaveNoScore() {
        List<String> lines = link(
                        "--field",
                        "name=title:jaro-winkler>=0.9",
                        "--field",
                        "town:osa<=1",
                        "--match",
                        "any",
                        "--fold",
                        "case")
                .lines();
        assertEquals(
                List.of(
                        "1,1,1.0,Ada Lovelace,ADA LOVELACE,1.0,London,london,0",
                        "3,4,0.49166666666666664,Grace Hopper,Grace Hoper,0.9833333333333333,,,"),
                lines.stream()
                        .filter(line -> line.startsWith("1,1,") || line.startsWith("3,"))
                        .toList());
        assertEquals(
                List.of("3,4,0.9833333333333333,Grace Hopper,Grace Hoper,0.9833333333333333,,,"),
                link(
                                "--field",
                                "name=title:jaro-winkler",
                                "--field",
                                "town:osa",
                                "--min-score",
                                "0.9",
                                "--missing",
                                "left-out")
                        .lines()
                        .stream()
                        .filter(line -> line.startsWith("3,"))
                        .toList());
    }

    @Test
    void weightsMakeTheScore() {
        List<String> lines = link(
                        "--field",
                        "name=title:levenshtein*3",
                        "--field",
                        "town:levenshtein",
                        "--min-score",
                        "0.8",
                        "--top",
                        "1")
                .lines();
        double name = 1 - 1.0 / 11;
        assertEquals(
                "2,3," + (3 * name + 1) / 4 + ",Alan Turing,Alan Turin," + name + ",Wilmslow,Wilmslow,1.0",
                lines.get(2));
        assertEquals(4, lines.size());
    }

    @Test
    void jsonLinesHaveTheSameValues() {
        assertEquals(
                "{\"left_row\":3,\"right_row\":4,\"score\":0.5,\"left_zip\":\"3\",\"right_zip\":\"3\",\"zip_score\":0,"
                        + "\"left_town\":\"\",\"right_town\":\"\",\"town_score\":null}\n",
                link("--field", "zip:osa<=0", "--field", "town:jaro", "--format", "jsonl")
                        .done()
                        .lines()
                        .filter(line -> line.startsWith("{\"left_row\":3,"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void aColumnMayBeComparedTwice() {
        assertEquals(
                "left_row,right_row,score,left_zip,right_zip,zip_score,left_zip_2,right_zip_2,zip_score_2",
                link("--field", "zip:osa<=0", "--field", "zip:jaro").lines().get(0));
    }

    @Test
    void blocksAreComparedWithinThemselves() {
        assertEquals(
                HEADER + "2,3,0.9545454545454546,Alan Turing,Alan Turin,0.9090909090909091,Wilmslow,Wilmslow,1.0\n",
                link(
                                "--field",
                                "name=title:levenshtein>=0.9",
                                "--field",
                                "town:levenshtein",
                                "--block-on",
                                "zip",
                                "--min-score",
                                "0.95")
                        .done());
        Program.Result one = link(
                "--left-on",
                "name",
                "--right-on",
                "title",
                "--metric",
                "osa",
                "--max-distance",
                "2",
                "--block-on",
                "zip",
                "--explain");
        assertEquals(
                "left_row,right_row,score,left,right\n2,3,1,Alan Turing,Alan Turin\n3,4,1,Grace Hopper,Grace Hoper\n",
                one.done());
        assertTrue(
                one.err()
                        .matches(
                                "(?s)all pairs are candidates: there are few\n4 pairs, 4 candidates, 2 matches\n4 pairs, 2 matches, .*\n"),
                one.err());
        assertEquals(
                3,
                link(
                                        "--left-on",
                                        "name",
                                        "--right-on",
                                        "title",
                                        "--metric",
                                        "osa",
                                        "--max-distance",
                                        "2",
                                        "--block-on",
                                        "town",
                                        "--fold",
                                        "case")
                                .lines()
                                .size()
                        - 1);
    }

    @Test
    void aLinkInBlocksIsALinkOfWhichSomePairsAreLeftOut() {
        Random random = new Random(20261124);
        String a = Program.write(folder, "a.csv", table(random, 300)).toString();
        String b = Program.write(folder, "b.csv", table(random, 400)).toString();
        for (String options : List.of("levenshtein --max-distance 2", "jaro --min-similarity 0.7")) {
            for (String top : List.of("", " --top 1")) {
                String command = "link " + a + " " + b + " --on text --metric " + options;
                List<String> all = Program.run(Program.words(command + top.replace("1", "400")))
                        .lines();
                List<String> expected = withEqualKeys(a, b, all, top.isEmpty() ? 1000 : 1);
                assertTrue(expected.size() > 200, options);
                for (int threads : new int[] {1, 2, 7}) {
                    String blocked = command + top + " --block-on key --threads " + threads;
                    assertEquals(expected, Program.run(Program.words(blocked)).lines(), blocked);
                }
            }
        }
    }

    private static String table(Random random, int rows) {
        StringBuilder table = new StringBuilder("key,text\n");
        for (int i = 0; i < rows; i++) {
            String text = random.ints(1 + random.nextInt(7), 'a', 'd')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            table.append(random.nextInt(9) == 0 ? "" : "k" + random.nextInt(3))
                    .append(',')
                    .append(text)
                    .append('\n');
        }
        return table.toString();
    }

    private static List<String> withEqualKeys(String left, String right, List<String> lines, int top) {
        List<String> leftRows = rows(left);
        List<String> rightRows = rows(right);
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        String latest = "";
        int ofRow = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",");
            String key = leftRows.get(Integer.parseInt(values[0])).split(",")[0];
            boolean isEqual =
                    !key.isEmpty() && rightRows.get(Integer.parseInt(values[1])).startsWith(key + ",");
            ofRow = values[0].equals(latest) ? ofRow : 0;
            if (isEqual && ofRow++ < top) {
                kept.add(line);
            }
            latest = values[0];
        }
        return kept;
    }

    private static List<String> rows(String file) {
        try {
            return java.nio.file.Files.readAllLines(Path.of(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotShow() {
        String[] options = {"--field", "name=title:jaro>=0.4", "--field", "town:indel<=9", "--match", "any"};
        String expected = link(options).done();
        assertTrue(expected.lines().count() > 10, expected);
        for (String threads : List.of("1", "2", "7")) {
            List<String> args = new ArrayList<>(List.of(options));
            args.addAll(List.of("--threads", threads));
            assertEquals(expected, link(args.toArray(String[]::new)).done());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--max-distance 1|say what compares: --metric METRIC for one column, or --field COL:METRIC... for several",
                "--metric osa --field zip:osa<=1|--metric and --field do not go together: give one of them",
                "--field zip:osa<=1 --on zip|--on, --left-on and --right-on do not go with --field, which names its"
                        + " columns itself",
                "--field zip:osa<=1 --max-distance 1|--max-distance and --min-similarity do not go with --field: write"
                        + " COL:METRIC<=K or COL:METRIC>=S, or give a --min-score",
                "--field zip:jaccard>=1 --ngrams 2|--ngrams does not go with --field: write jaccard(ngrams=...) in the"
                        + " field",
                "--field zip:osa|say which pairs match: give a --field a cut-off, as in COL:METRIC>=0.9, or --min-score",
                "--field zip:osa --min-score 0.5 --match any|--match any needs a cut-off: give a --field one, as in"
                        + " COL:METRIC>=0.9",
                "--field zip:osa --min-score 2|--min-score must be a number from 0 to 1, but is 2.0",
                "--metric osa --max-distance 1 --min-score 0.5|--min-score goes with --field, which says what is"
                        + " compared in each of several columns",
                "--metric osa --max-distance 1 --match all|--match goes with --field, which says what is compared in"
                        + " each of several columns",
                "--metric osa --max-distance 1 --block-on a=b=c|--block-on \"a=b=c\": there is a second = between"
                        + " columns; write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a name)",
                "--metric osa --block-on zip|say which pairs match: --max-distance K or --min-similarity S",
                "--metric osa --max-distance 1 --block-on town --plan scan|--plan does not go with --block-on",
                "--metric osa --max-distance 1 --block-on town --one-to-one greedy|--one-to-one does not go with --block-on",
                "--field name:jaro>=0.9 --plan scan|--plan does not go with --field",
                "--field name:jaro>=0.9 --one-to-one optimal|--one-to-one does not go with --field",
            })
    void saysWhatDoesNotGoTogether(String options, String message) {
        assertEquals("seanettle link: " + message, link(Program.words(options)).mistake());
    }

    @Test
    void unknownColumnsAndRulesAreNamed() {
        assertTrue(link("--field", "nam=title:osa<=1").mistake().contains("has no column \"nam\": did you mean name?"));
        assertTrue(link("--field", "name:osa<=1").mistake().contains("right.csv has no column \"name\""));
        assertTrue(link("--field", "zip:osa<=1", "--block-on", "zap").mistake().contains("has no column \"zap\""));
        assertTrue(link("--field", "zip:osa<=1", "--match", "al").mistake().contains("did you mean all?"));
        assertTrue(
                link("--field", "zip:osa<=1", "--missing", "leftout").mistake().contains("did you mean left-out?"));
    }
}
