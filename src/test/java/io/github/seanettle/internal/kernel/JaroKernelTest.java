package io.github.seanettle.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.reference.JaroReference;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jaro and Jaro-Winkler in one word and in blocks against the definition, to the last bit. */
class JaroKernelTest {
    private static final List<JaroKernel> KERNELS = List.of(
            new JaroKernel(1, 0, 0, false),
            new JaroKernel(0.7, 0.1, 4, false),
            new JaroKernel(0.7, 0.1, 4, true),
            new JaroKernel(0, 0.25, 4, false),
            new JaroKernel(0.5, 0.05, 7, true));

    private final Workspace workspace = Workspace.borrow();

    @Tag("exhaustive")
    @Test
    void equalsTheDefinitionForAllShortWords() {
        List<int[]> words = allWords(3, 6);
        assertEquals(1093, words.size());
        for (int[] a : words) {
            for (int[] b : words) {
                check(KERNELS.get(0), a, b);
                check(KERNELS.get(2), a, b);
            }
        }
    }

    @Test
    void equalsTheDefinitionForAllShortWordsOfTwoLetters() {
        List<int[]> words = allWords(2, 6);
        for (int[] a : words) {
            for (int[] b : words) {
                check(KERNELS.get(1), a, b);
                check(KERNELS.get(2), a, b);
                check(KERNELS.get(4), a, b);
            }
        }
    }

    @Test
    void onlyASimilarityAboveTheThresholdIsBoosted() {
        int[] a = {'a', 'b', 'c', 'd'};
        int[] b = {'a', 'e', 'f', 'g'};
        for (double threshold : new double[] {0.5, Math.nextDown(0.5)}) {
            JaroKernel kernel = new JaroKernel(threshold, 0.1, 4, false);
            check(kernel, a, b);
            assertEquals(threshold == 0.5 ? 0.5 : 0.55, kernel.similarity(a, 4, b, 4, 0, workspace), 1e-12);
        }
    }

    @Test
    void equalsTheDefinitionForAFewPairsOfAnyLength() {
        Random random = new Random(1991);
        int[] lengths = {0, 1, 2, 5, 9, 14, 20, 40, 64, 65, 130, 200};
        for (int n : lengths) {
            for (int m : lengths) {
                for (int letters : new int[] {2, 6, 40}) {
                    int first = n % 2 == 0 ? 0x430 : 'a';
                    int[] a = random.ints(n, first, first + letters).toArray();
                    int[] b = random.ints(m, first, first + letters).toArray();
                    System.arraycopy(a, 0, b, 0, Math.min(Math.min(n, m), random.nextInt(7)));
                    for (JaroKernel kernel : KERNELS) {
                        check(kernel, a, b);
                    }
                }
            }
        }
    }

    @Tag("exhaustive")
    @Test
    void equalsTheDefinitionForRandomPairs() {
        Random random = new Random(1990);
        for (int round = 0; round < 40_000; round++) {
            int letters = 1 + random.nextInt(10);
            int[] a = random.ints(random.nextInt(30), 'a', 'a' + letters).toArray();
            int[] b = random.ints(random.nextInt(30), 'a', 'a' + letters).toArray();
            check(KERNELS.get(round % KERNELS.size()), a, b);
        }
    }

    @Tag("exhaustive")
    @Test
    void equalsTheDefinitionAroundWordEdges() {
        Random random = new Random(1989);
        int[] lengths = {0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 62, 63, 64, 65, 66, 127, 128, 129, 130, 255, 256, 257, 400
        };
        for (int n : lengths) {
            for (int m : lengths) {
                for (int letters : new int[] {1, 2, 5, 26, 500}) {
                    int[] a = random.ints(n, 0x3042, 0x3042 + letters).toArray();
                    int[] b = random.ints(m, 0x3042, 0x3042 + letters).toArray();
                    for (JaroKernel kernel : KERNELS) {
                        check(kernel, a, b);
                    }
                }
            }
        }
    }

    private void check(JaroKernel kernel, int[] a, int[] b) {
        double expected = JaroReference.jaroWinkler(
                a, b, kernel.boostThreshold(), kernel.prefixWeight(), kernel.maxPrefix(), kernel.longTolerance());
        Pattern pattern = new Pattern(a, 0, a.length);
        double[] cutOffs = {0, expected, Math.nextDown(expected), Math.nextUp(expected), 0.5, 0.9, 1};
        for (double cutOff : cutOffs) {
            double cut = Math.min(1, Math.max(0, cutOff));
            double answer = expected >= cut ? expected : 0;
            if (kernel.similarity(a, a.length, b, b.length, cut, workspace) != answer
                    || kernel.similarity(b, b.length, a, a.length, cut, workspace) != answer
                    || kernel.similarity(pattern, b, 0, b.length, cut, workspace) != answer) {
                String pair = kernel + " " + Arrays.toString(a) + " " + Arrays.toString(b) + " " + cut;
                assertEquals(answer, kernel.similarity(a, a.length, b, b.length, cut, workspace), pair);
                assertEquals(answer, kernel.similarity(b, b.length, a, a.length, cut, workspace), "turned " + pair);
                assertEquals(answer, kernel.similarity(pattern, b, 0, b.length, cut, workspace), "prepared " + pair);
            }
        }
    }

    static List<int[]> allWords(int letters, int maxLength) {
        List<int[]> words = new java.util.ArrayList<>();
        int count = 1;
        for (int length = 0; length <= maxLength; length++, count *= letters) {
            for (int number = 0; number < count; number++) {
                int[] word = new int[length];
                int rest = number;
                for (int i = 0; i < length; i++) {
                    word[i] = 'a' + rest % letters;
                    rest /= letters;
                }
                words.add(word);
            }
        }
        return words;
    }
}
