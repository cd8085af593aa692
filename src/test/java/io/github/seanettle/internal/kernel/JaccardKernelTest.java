package io.github.seanettle.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.internal.kernel.JaccardKernel.Pieces;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.reference.JaccardReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jaccard of pieces found in place against that of sets of lists. */
class JaccardKernelTest {
    private static final Set<Integer> SPACES = Set.of((int) ' ', (int) '\t', 0x3000, ClusterTable.CR_LF);

    @ParameterizedTest
    @EnumSource
    void equalsTheDefinitionForRandomTexts(Pieces pieces) {
        Random random = new Random(1901);
        int[] letters = {'a', 'b', 'c', ' ', '\t', 0x3000, ClusterTable.CR_LF, ClusterTable.CR_LF + 1};
        for (int round = 0; round < 4_000; round++) {
            int different = 1 + random.nextInt(letters.length);
            int[] a = random.ints(random.nextInt(30), 0, different)
                    .map(i -> letters[i])
                    .toArray();
            int[] b = random.ints(random.nextInt(30), 0, different)
                    .map(i -> letters[i])
                    .toArray();
            check(pieces, 1 + random.nextInt(5), a, b);
        }
    }

    /** So many pieces that the table must be as large as their number says. */
    @ParameterizedTest
    @EnumSource
    void equalsTheDefinitionForManyPieces(Pieces pieces) {
        Random random = new Random(1902);
        for (int length : new int[] {63, 64, 65, 1000}) {
            int[] a = random.ints(length, 0x4E00, 0x4E00 + 5000).toArray();
            int[] b = random.ints(length, 0x4E00, 0x4E00 + 5000).toArray();
            for (int i = 1; i < length; i += 2) {
                a[i] = b[i] = ' ';
            }
            for (int size : new int[] {1, 2, 7}) {
                check(pieces, size, a, b);
            }
        }
    }

    @Test
    void textsWithoutAnyWordAreEqual() {
        JaccardKernel kernel = new JaccardKernel(Pieces.WORDS, 0);
        assertEquals(1, kernel.similarity(new int[] {' '}, 1, new int[] {'\t', ' '}, 0, 2, 1));
        assertEquals(0, kernel.similarity(new int[] {' '}, 1, new int[] {}, 0, 0, 0));
        assertEquals(1, kernel.similarity(new int[] {}, 0, new int[] {}, 0, 0, 1));
    }

    private static void check(Pieces pieces, int size, int[] a, int[] b) {
        JaccardKernel kernel = new JaccardKernel(pieces, size);
        int[] shifted = new int[b.length + 3];
        System.arraycopy(b, 0, shifted, 2, b.length);
        double expected = a.length == 0 || b.length == 0
                ? a.length == b.length ? 1 : 0
                : JaccardReference.jaccard(cut(pieces, size, a), cut(pieces, size, b));
        for (double cutOff : new double[] {0, expected, Math.min(1, Math.nextUp(expected)), 0.5, 1}) {
            assertEquals(
                    expected >= cutOff ? expected : 0,
                    kernel.similarity(a, a.length, shifted, 2, b.length, cutOff),
                    () -> kernel + " of " + Arrays.toString(a) + " and " + Arrays.toString(b));
        }
    }

    private static List<List<Integer>> cut(Pieces pieces, int size, int[] text) {
        List<Integer> units = Arrays.stream(text).boxed().toList();
        List<List<Integer>> cut = new ArrayList<>();
        switch (pieces) {
            case WORDS -> {
                List<Integer> word = new ArrayList<>();
                for (int unit : units) {
                    if (!SPACES.contains(unit)) {
                        word.add(unit);
                    } else {
                        cut.add(word);
                        word = new ArrayList<>();
                    }
                }
                cut.add(word);
                cut.removeIf(List::isEmpty);
            }
            case CHUNKS -> {
                for (int i = 0; i < text.length; i += size) {
                    cut.add(units.subList(i, Math.min(i + size, text.length)));
                }
            }
            case NGRAMS -> {
                for (int i = 0; i == 0 || i + size <= text.length; i++) {
                    cut.add(units.subList(i, Math.min(i + size, text.length)));
                }
            }
        }
        return cut;
    }
}
