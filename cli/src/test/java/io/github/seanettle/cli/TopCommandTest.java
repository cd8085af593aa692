package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopCommandTest {
    private static final String HEADER = "left_row,right_row,score,left,right\n";

    @TempDir
    private Path folder;

    private String left;
    private String right;

    @BeforeEach
    void writeLists() {
        left = Program.write(folder, "left.txt", "kitten\n\nzzz\n").toString();
        right = Program.write(folder, "right.txt", "mitten\nkitchen\nbitten\n\nkitten\n")
                .toString();
    }

    private Program.Result top(String options) {
        return Program.run(Program.words("top " + left + " " + options));
    }

    @Test
    void findsTheNearestRowsHoweverFar() {
        assertEquals(
                HEADER + "1,5,0,kitten,kitten\n1,1,1,kitten,mitten\n3,1,6,zzz,mitten\n3,3,6,zzz,bitten\n",
                top(right + " --metric levenshtein --k 2").done());
    }

    @Test
    void thePlanCanBeChosenAndExplained() {
        String options = right + " --metric levenshtein --k 2";
        Program.Result result = top(options + " --plan scan --explain");
        assertEquals(top(options).done(), result.done());
        assertTrue(result.err().startsWith("plan        scan: asked for\n"), result.err());
    }

    @Test
    void tiesAreKeptIfWanted() {
        assertEquals(
                HEADER + "1,5,0,kitten,kitten\n1,1,1,kitten,mitten\n1,3,1,kitten,bitten\n"
                        + "3,1,6,zzz,mitten\n3,3,6,zzz,bitten\n3,5,6,zzz,kitten\n",
                top(right + " --metric levenshtein --k 2 --ties all").done());
    }

    @Test
    void similaritiesRankThoseWithoutADistance() {
        assertEquals(
                HEADER + "1,5,1.0,kitten,kitten\n3,1,0.0,zzz,mitten\n",
                top(right + " --metric jaro-winkler --k 1").done());
        assertEquals(
                "{\"left_row\":1,\"right_row\":5,\"score\":1.0,\"left\":\"kitten\",\"right\":\"kitten\"}",
                top(right + " --metric levenshtein --as similarity --k 1 --format jsonl")
                        .lines()
                        .get(0));
    }

    @Test
    void aRowIsNoPartnerOfItself() {
        Program.Result result = Program.run("top", right, "--metric", "levenshtein", "--k", "1");
        assertEquals(
                HEADER + "1,3,1,mitten,bitten\n2,5,2,kitchen,kitten\n3,1,1,bitten,mitten\n5,1,1,kitten,mitten\n",
                result.done());
        assertTrue(result.err().startsWith("20 pairs, 4 matches, "), result.err());
    }
}
