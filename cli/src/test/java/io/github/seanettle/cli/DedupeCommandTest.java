package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.match.Cluster;
import io.github.seanettle.match.Clustering;
import io.github.seanettle.match.Deduplicator;
import io.github.seanettle.match.Linker;
import io.github.seanettle.metric.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DedupeCommandTest {
    private static final String HEADER = "cluster,row,representative,score,text\n";
    private static final String PAIRS_HEADER = "cluster,left_row,right_row,score,left,right\n";

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void writeList() {
        file = Program.write(
                        folder, "people.csv", "id,name\n1,aaaa\n2,zzz\n3,aaab\n4,\n5,aabb\n6,\n7,aaaa\n8,xyz\n9,zzy\n")
                .toString();
    }

    private Program.Result dedupe(String options) {
        return Program.run(Program.words("dedupe " + file + " --on name --metric hamming " + options));
    }

    @Test
    void connectedRowsAreAClusterByDefault() {
        Program.Result result = dedupe("--max-distance 1");
        assertEquals(
                HEADER + "1,1,1,0,aaaa\n1,3,1,1,aaab\n1,5,1,2,aabb\n1,7,1,0,aaaa\n2,2,2,0,zzz\n2,9,2,1,zzy\n",
                result.done());
        assertTrue(
                result.err().matches("36 pairs, 2 clusters of 6 rows, \\d+\\.\\d+ s, [\\d,]+ pairs/s\n"), result.err());
    }

    @Test
    void otherClustersAskForMore() {
        assertEquals(
                HEADER + "1,1,1,0,aaaa\n1,3,1,1,aaab\n1,7,1,0,aaaa\n2,2,2,0,zzz\n2,9,2,1,zzy\n",
                dedupe("--max-distance 1 --clustering complete").done());
        assertEquals(
                HEADER + "1,1,3,1,aaaa\n1,3,3,0,aaab\n1,5,3,1,aabb\n1,7,3,1,aaaa\n2,2,2,0,zzz\n2,9,2,1,zzy\n",
                dedupe("--max-distance 1 --clustering star").done());
    }

    @Test
    void similaritiesAreScoresToo() {
        assertEquals(
                HEADER + "1,1,1,1.0,aaaa\n1,3,1,0.75,aaab\n1,5,1,0.5,aabb\n1,7,1,1.0,aaaa\n",
                dedupe("--min-similarity 0.75").done());
    }

    @Test
    void singleAndEmptyTextsAreListedIfWanted() {
        assertEquals(
                HEADER
                        + "1,1,1,0,aaaa\n1,7,1,0,aaaa\n2,2,2,0,zzz\n3,3,3,0,aaab\n4,5,5,0,aabb\n5,8,8,0,xyz\n6,9,9,0,zzy\n",
                dedupe("--max-distance 0 --singles").done());
        assertEquals(
                HEADER + "1,1,1,0,aaaa\n1,7,1,0,aaaa\n2,4,4,0,\n2,6,4,0,\n",
                dedupe("--max-distance 0 --match-empty").done());
    }

    @Test
    void pairsSayWhyRowsAreTogether() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Path out = folder.resolve("out.csv");
        String clusters = dedupe("--max-distance 1").done();
        assertEquals(
                "",
                dedupe("--max-distance 1 --pairs " + pairs + " --out " + out).done());
        assertEquals(clusters, Files.readString(out));
        assertEquals(
                PAIRS_HEADER + "1,1,7,0,aaaa,aaaa\n1,1,3,1,aaaa,aaab\n1,3,5,1,aaab,aabb\n2,2,9,1,zzz,zzy\n",
                Files.readString(pairs));
        assertEquals(
                PAIRS_HEADER + "1,1,7,0,aaaa,aaaa\n1,1,3,1,aaaa,aaab\n1,3,5,1,aaab,aabb\n2,2,9,1,zzz,zzy\n",
                dedupe("--max-distance 1 --pairs - --out " + out).done());
    }

    @Test
    void jsonLinesHoldTheSame() throws IOException {
        Path pairs = folder.resolve("pairs.jsonl");
        assertEquals(
                "{\"cluster\":1,\"row\":3,\"representative\":1,\"score\":1,\"text\":\"aaab\"}",
                dedupe("--max-distance 1 --format jsonl --pairs " + pairs)
                        .lines()
                        .get(1));
        assertEquals(
                "{\"cluster\":1,\"left_row\":1,\"right_row\":3,\"score\":1,\"left\":\"aaaa\",\"right\":\"aaab\"}",
                Files.readAllLines(pairs).get(1));
    }

    @Test
    void textsAreFoldedAndPrintedAsTheyStand() {
        String[] args = Program.words("dedupe - --metric levenshtein --max-distance 0 --fold case,accents");
        assertEquals(
                HEADER + "1,1,1,0,Müller\n1,3,1,0,MULLER\n",
                Program.run("Müller\nMeier\nMULLER\n", args).done());
    }

    @Test
    void aMetricOfYoursTakesPart() {
        assertEquals(
                HEADER + "1,1,1,0,kitten\n1,3,1,0,mitten\n",
                Program.run(
                                "kitten\nab\nmitten\n",
                                Program.words("dedupe - --max-distance 0 --metric " + LengthDistance.class.getName()))
                        .done());
    }

    @Test
    void listsWithoutTextsHaveNoClusters() {
        String[] args = Program.words("dedupe - --metric osa --max-distance 1 --singles");
        Program.Result nothing = Program.run("", args);
        assertEquals(HEADER, nothing.done());
        assertTrue(nothing.err().startsWith("0 pairs, 0 clusters of 0 rows, "), nothing.err());
        assertEquals(HEADER, Program.run("\n\n\n", args).done());
        assertEquals(HEADER + "1,1,1,0,a\n", Program.run("a\n", args).done());
    }

    @ParameterizedTest
    @EnumSource(Clustering.class)
    void equalsTheLibraryWhateverTheThreads(Clustering clustering) {
        Random random = new Random(41);
        List<String> texts = random.ints(700, 2, 7)
                .mapToObj(length -> random.ints(length, 'a', 'd')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        StringBuilder expected = new StringBuilder(HEADER);
        int number = 0;
        for (Cluster cluster : Deduplicator.of(Linker.withSimilarity(Metrics.jaro(), 0.9))
                .withClustering(clustering)
                .clusters(texts)) {
            number++;
            for (Cluster.Member member : cluster.members()) {
                expected.append(number).append(',').append(member.row() + 1).append(',');
                expected.append(cluster.representative() + 1).append(',').append(member.score());
                expected.append(',').append(texts.get(member.row())).append('\n');
            }
        }
        assertTrue(number > 5, "" + number);
        for (int threads : new int[] {1, 2, 7}) {
            String[] args = Program.words("dedupe - --metric jaro --min-similarity 0.9 --clustering "
                    + clustering.name().toLowerCase(java.util.Locale.ROOT) + " --threads " + threads);
            assertEquals(
                    expected.toString(),
                    Program.run(String.join("\n", texts) + "\n", args).done());
        }
    }
}
