package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    @TempDir
    private Path folder;

    private String left;
    private String right;

    @BeforeEach
    void writeLists() {
        left = Program.write(folder, "left.txt", "kitten\n\nsitting\n").toString();
        right = Program.write(folder, "right.txt", "mitten\nkitten\n").toString();
    }

    private Program.Result matrix(String options) {
        return Program.run(Program.words("matrix " + left + " " + right + " --metric levenshtein " + options));
    }

    @Test
    void writesATableWithLabels() throws IOException {
        assertEquals(
                "\"\",mitten,kitten\nkitten,1,0\n\"\",,\nsitting,3,3\n",
                matrix("--out -").done());
        assertEquals(
                "\"\",mitten,kitten\nkitten,0.8333333,1.0\n\"\",,\nsitting,0.5714286,0.5714286\n",
                matrix("--as similarity --out -").done());
        Path tsv = folder.resolve("m.tsv");
        assertEquals("", matrix("--labels number --match-empty --out " + tsv).done());
        assertEquals("\"\"\t1\t2\n1\t1\t0\n2\t6\t6\n3\t3\t3\n", Files.readString(tsv));
    }

    @Test
    void tellsHowMuchWorkItWas() {
        String err = matrix("--out -").err();
        assertTrue(err.matches("6 pairs, \\d+\\.\\d+ s, [\\d,]+ pairs/s; kernels: .+\n"), err);
    }

    @Test
    void oneListIsComparedWithItself() {
        assertEquals(
                "\"\",mitten,kitten\nmitten,0,1\nkitten,1,0\n",
                Program.run("matrix", right, "--metric", "osa", "--out", "-").done());
    }

    @Test
    void writesArraysForNumPy() throws IOException {
        ByteBuffer floats = npy("", "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }");
        for (float expected : new float[] {1, 0, Float.NaN, Float.NaN, 3, 3}) {
            assertEquals(expected, floats.getFloat());
        }
        ByteBuffer shorts = npy("--element short", "{'descr': '<u2', 'fortran_order': False, 'shape': (3, 2), }");
        for (int expected : new int[] {1, 0, 65_535, 65_535, 3, 3}) {
            assertEquals(expected, shorts.getShort() & 0xFFFF);
        }
        ByteBuffer bytes =
                npy("--as similarity --element byte", "{'descr': '|u1', 'fortran_order': False, 'shape': (3, 2), }");
        for (int expected : new int[] {212, 254, 255, 255, 145, 145}) {
            assertEquals(expected, bytes.get() & 0xFF);
        }
    }

    /** Checks the header and returns the rest. */
    private ByteBuffer npy(String options, String dictionary) throws IOException {
        Path file = folder.resolve("m.npy");
        assertEquals("", matrix((options + " --out " + file).strip()).done());
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0}, Arrays.copyOf(bytes, 10));
        String header = new String(bytes, 10, 118, StandardCharsets.US_ASCII);
        assertEquals(dictionary, header.strip());
        assertTrue(header.endsWith("\n"));
        return ByteBuffer.wrap(bytes, 128, bytes.length - 128).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
