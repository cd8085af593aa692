package io.github.seanettle.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.seanettle.reference.EditReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rung of every distance's ladder against the textbook. */
class DistanceKernelTest {
    private final Workspace workspace = Workspace.borrow();

    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForAllShortWordsOfTwoLetters(DistanceKernel kernel) {
        compareAll(kernel, words(2, 7));
    }

    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForAFewPairsOfAnyLength(DistanceKernel kernel) {
        Random random = new Random(5);
        int[] lengths = {1, 9, 40, 64, 65, 130, 200};
        for (int n : lengths) {
            for (int m : lengths) {
                int letters = 2 + (n + m) % 5;
                int[] a = randomText(random, n, letters, n % 2 == 0 ? 0x430 : 'a');
                check(kernel, a, randomText(random, m, letters, m % 2 == 0 ? 0x430 : 'a'), random);
                check(kernel, a, edited(random, a, letters, 'a'), random);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForAllShortWordsOfThreeLetters(DistanceKernel kernel) {
        compareAll(kernel, words(3, 5));
    }

    /** 10.8 million pairs a distance. */
    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForAllWordsOfThreeLettersUpToSeven(DistanceKernel kernel) {
        ToIntBiFunction<int[], int[]> reference = reference(kernel);
        List<int[]> words = words(3, 7);
        assertEquals(3280, words.size());
        int turn = 0;
        for (int[] a : words) {
            Pattern pattern = new Pattern(a, 0, a.length);
            for (int[] b : words) {
                int distance = reference.applyAsInt(a, b);
                int k = turn++ % (distance + 3);
                int expected = Math.min(distance, k + 1);
                if (distance != kernel.distance(a, a.length, b, b.length, 100, workspace)
                        || expected != kernel.distance(a, a.length, b, b.length, k, workspace)
                        || distance != kernel.distance(pattern, b, 0, b.length, 100, workspace)) {
                    check(kernel, a, b, new Random(k));
                    fail(Arrays.toString(a) + Arrays.toString(b) + k);
                }
            }
        }
    }

    /** 1.7 million pairs a distance. */
    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForMillionsOfRandomShortPairs(DistanceKernel kernel) {
        ToIntBiFunction<int[], int[]> reference = reference(kernel);
        Random random = new Random(10_000_000);
        int[] a = {};
        for (int round = 0; round < 1_700_000; round++) {
            int letters = 2 + round % 6;
            int[] b = randomText(random, random.nextInt(18), letters, 'a');
            int distance = reference.applyAsInt(a, b);
            int k = round % (distance + 3);
            if (distance != kernel.distance(a, a.length, b, b.length, 100, workspace)
                    || Math.min(distance, k + 1) != kernel.distance(a, a.length, b, b.length, k, workspace)) {
                fail(Arrays.toString(a) + Arrays.toString(b) + k);
            }
            a = b;
        }
    }

    @Tag("exhaustive")
    @Test
    void theTextbookOfDamerauLevenshteinNeedsTheLastPairOnly() {
        List<int[]> words = words(3, 5);
        for (int[] a : words) {
            for (int[] b : words) {
                assertEquals(EditReference.damerauLevenshteinByTryingAll(a, b), EditReference.damerauLevenshtein(a, b));
            }
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookForRandomPairs(DistanceKernel kernel) {
        Random random = new Random(20261123);
        for (int round = 0; round < 60_000; round++) {
            int letters = 1 + random.nextInt(12);
            int[] a = randomText(random, random.nextInt(40), letters, 'a');
            int[] b = random.nextBoolean()
                    ? edited(random, a, letters, 'a')
                    : randomText(random, random.nextInt(40), letters, 'a');
            check(kernel, a, b, random);
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalsTheTextbookAroundWordEdges(DistanceKernel kernel) {
        Random random = new Random(64);
        int[] lengths = {0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 63, 64, 65, 66, 127, 128, 129, 130, 255, 256, 257, 258};
        for (int n : lengths) {
            for (int m : lengths) {
                for (int letters : new int[] {1, 2, 4, 300}) {
                    int[] a = randomText(random, n, letters, 0x400);
                    int[] b = randomText(random, m, letters, 0x400);
                    check(kernel, a, b, random);
                    int[] near = edited(random, a, letters, 0x400);
                    check(kernel, a, near, random);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCutOffGivesTheDistanceOrOneMore(DistanceKernel kernel) {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int letters = 2 + random.nextInt(3);
            int[] a = randomText(random, random.nextInt(200), letters, 'a');
            int[] b = edited(random, a, letters, 'a');
            int distance = reference(kernel).applyAsInt(a, b);
            Pattern pattern = new Pattern(a, 0, a.length);
            for (int k = 0; k <= distance + 2; k++) {
                int expected = Math.min(distance, k + 1);
                assertEquals(expected, kernel.distance(a, a.length, b, b.length, k, workspace));
                assertEquals(expected, kernel.distance(pattern, b, 0, b.length, k, workspace));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void largeAlphabetsAndRareUnitsAreFound(DistanceKernel kernel) {
        Random random = new Random(4711);
        for (int round = 0; round < 12; round++) {
            // 2,000 units in 32 blocks: frequent units have rows, those that occur up to three times are listed.
            int[] a = randomText(random, 1500 + random.nextInt(700), 1 + random.nextInt(3000), 0x4E00);
            for (int i = 0; i < a.length; i += 1 + random.nextInt(5)) {
                a[i] = 'x';
            }
            int[] b = edited(random, a, 3000, 0x4E00);
            b[random.nextInt(b.length)] = 0x110005;
            if (kernel == DistanceKernel.DAMERAU_LEVENSHTEIN) {
                a = Arrays.copyOf(a, 300);
                b = Arrays.copyOf(b, Math.min(b.length, 320));
            }
            check(kernel, a, b, random);
        }
    }

    /** 1,100 units are 18 blocks: units that come once or twice are listed, and most do. */
    @ParameterizedTest
    @EnumSource
    void rareUnitsLeaveNothingBehindForTheNextColumnOrPair(DistanceKernel kernel) {
        Random random = new Random(18);
        for (int round = 0; round < 4; round++) {
            int[] a = randomText(random, 1100, 700, 0x4E00);
            check(kernel, a, randomText(random, 1101 + round, 700, 0x4E00), random);
        }
    }

    @ParameterizedTest
    @EnumSource
    void transpositionsAcrossTheEdgeOfABlockEqualTheTextbook(DistanceKernel kernel) {
        Random random = new Random(63);
        for (int at : new int[] {60, 61, 62, 63, 64, 125, 126, 127}) {
            for (int gapInA = 0; gapInA < 4; gapInA++) {
                for (int gapInB = 0; gapInB < 4; gapInB++) {
                    int[] a = randomText(random, 160, 26, 'a');
                    int[] b = Arrays.copyOf(a, 160 - gapInA + gapInB);
                    int behindA = at + gapInA + 2;
                    int behindB = at + gapInB + 2;
                    System.arraycopy(a, behindA, b, behindB, a.length - behindA);
                    System.arraycopy(randomText(random, gapInB, 26, 'a'), 0, b, at + 1, gapInB);
                    a[at] = b[behindB - 1] = 'X';
                    b[at] = a[behindA - 1] = 'Y';
                    check(kernel, a, b, random);
                }
            }
        }
    }

    /** Ids below 256 are in tables, the others in slots. */
    @ParameterizedTest
    @EnumSource
    void idsAroundTheEdgeOfTheTablesAreToldApart(DistanceKernel kernel) {
        Random random = new Random(256);
        for (int round = 0; round < 60; round++) {
            int[] a = randomText(random, 1 + random.nextInt(140), 5, 254);
            check(kernel, a, randomText(random, 1 + random.nextInt(140), 5, 254), random);
            check(kernel, a, edited(random, a, 5, 254), random);
        }
    }

    @Test
    void idsThatShareASlotAreToldApart() {
        int[] a = new int[64];
        int[] b = new int[64];
        for (int i = 0; i < 64; i++) {
            a[i] = 0x10000 + i * 128 * 129;
            b[63 - i] = a[i];
        }
        for (DistanceKernel kernel : DistanceKernel.values()) {
            check(kernel, a, b, new Random(1));
        }
    }

    @Test
    void longTextsOfLowDistanceAreExactWithAndWithoutCutOff() {
        Random random = new Random(99);
        int[] a = randomText(random, 20_000, 26, 'a');
        int[] b = a.clone();
        for (int i = 100; i < b.length; i += 1000) {
            b[i] = '!';
        }
        for (DistanceKernel kernel :
                List.of(DistanceKernel.LEVENSHTEIN, DistanceKernel.OSA, DistanceKernel.DAMERAU_LEVENSHTEIN)) {
            assertEquals(20, kernel.distance(a, a.length, b, b.length, Integer.MAX_VALUE - 1, workspace));
            assertEquals(20, kernel.distance(a, a.length, b, b.length, 20, workspace));
            assertEquals(20, kernel.distance(a, a.length, b, b.length, 19, workspace));
        }
        assertEquals(40, DistanceKernel.INDEL.distance(a, a.length, b, b.length, 40, workspace));
        assertEquals(20, DistanceKernel.LCS.distance(a, a.length, b, b.length, 20, workspace));
    }

    @Test
    void guessesGrowUntilTheDistanceFits() {
        // 6,000 units: the first guess of the band is 256, the second 2,048, and the distance above it.
        Random random = new Random(12);
        int[] a = randomText(random, 6000, 26, 'a');
        int[] far = randomText(random, 6000, 26, 'a');
        int[] half = a.clone();
        for (int i = 0; i < half.length; i += 3) {
            half[i] = 'A' + random.nextInt(26);
        }
        for (int[] b : List.of(far, half)) {
            int expected = levenshteinByRows(a, b);
            assertTrue(expected > 1500);
            int actual = DistanceKernel.LEVENSHTEIN.distance(a, 6000, b, 6000, Integer.MAX_VALUE - 1, workspace);
            assertEquals(expected, actual);
        }
    }

    private void compareAll(DistanceKernel kernel, List<int[]> words) {
        ToIntBiFunction<int[], int[]> reference = reference(kernel);
        for (int[] a : words) {
            Pattern pattern = new Pattern(a, 0, a.length);
            for (int[] b : words) {
                int distance = reference.applyAsInt(a, b);
                assertEquals(distance, kernel.distance(a, a.length, b, b.length, 100, workspace));
                for (int k = 0; k <= distance + 1; k++) {
                    int expected = Math.min(distance, k + 1);
                    int actual = kernel.distance(a, a.length, b, b.length, k, workspace);
                    if (actual != expected) {
                        assertEquals(expected, actual, Arrays.toString(a) + Arrays.toString(b) + k);
                    }
                }
                assertEquals(distance, kernel.distance(pattern, b, 0, b.length, 100, workspace));
            }
        }
    }

    private void check(DistanceKernel kernel, int[] a, int[] b, Random random) {
        int distance = reference(kernel).applyAsInt(a, b);
        int k = random.nextInt(distance + 3);
        Pattern pattern = new Pattern(a, 0, a.length);
        int[] shifted = new int[b.length + 3];
        System.arraycopy(b, 0, shifted, 2, b.length);
        int[] cutOffs = {Integer.MAX_VALUE - 1, k, Math.max(distance - 1, 0), distance, distance + 1};
        for (int cutOff : cutOffs) {
            int expected = Math.min(distance, cutOff + 1);
            assertEquals(
                    expected,
                    kernel.distance(a, a.length, b, b.length, cutOff, workspace),
                    () -> kernel + " k=" + cutOff + " " + Arrays.toString(a) + " " + Arrays.toString(b));
            assertEquals(
                    expected,
                    kernel.distance(pattern, shifted, 2, b.length, cutOff, workspace),
                    () -> kernel + " prepared, k=" + cutOff + " " + Arrays.toString(a) + " " + Arrays.toString(b));
        }
        if (!b.equals(a) && a.length > 0) {
            BlockPattern blocks = new BlockPattern(a, 0, a.length);
            if (b.length > 0 && kernel.ordinal() <= DistanceKernel.INDEL.ordinal()) {
                int all = Math.max(a.length, b.length) * 2;
                assertEquals(distance, kernel.blocks(blocks, b, 0, b.length, all, workspace), "blocks");
                assertEquals(distance, kernel.blocks(blocks, b, 0, b.length, distance, workspace), "narrow blocks");
            }
        }
    }

    private static ToIntBiFunction<int[], int[]> reference(DistanceKernel kernel) {
        return switch (kernel) {
            case LEVENSHTEIN -> EditReference::levenshtein;
            case OSA -> EditReference::osa;
            case DAMERAU_LEVENSHTEIN -> EditReference::damerauLevenshtein;
            case INDEL -> EditReference::indel;
            case LCS -> EditReference::lcs;
            case HAMMING -> EditReference::hamming;
        };
    }

    private static int levenshteinByRows(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length];
    }

    private static List<int[]> words(int letters, int maxLength) {
        List<int[]> words = new ArrayList<>();
        words.add(new int[0]);
        int from = 0;
        for (int length = 1; length <= maxLength; length++) {
            int to = words.size();
            for (int w = from; w < to; w++) {
                for (int letter = 0; letter < letters; letter++) {
                    int[] word = Arrays.copyOf(words.get(w), length);
                    word[length - 1] = 'a' + letter;
                    words.add(word);
                }
            }
            from = to;
        }
        return words;
    }

    private static int[] randomText(Random random, int length, int letters, int firstLetter) {
        int[] text = new int[length];
        for (int i = 0; i < length; i++) {
            text[i] = firstLetter + random.nextInt(letters);
        }
        return text;
    }

    /** A copy with a few edits: substitutions, insertions, deletions, transpositions, some with a gap. */
    private static int[] edited(Random random, int[] text, int letters, int firstLetter) {
        List<Integer> units = new ArrayList<>();
        for (int id : text) {
            units.add(id);
        }
        for (int edits = random.nextInt(8); edits >= 0; edits--) {
            int at = random.nextInt(units.size() + 1);
            int letter = firstLetter + random.nextInt(letters);
            switch (random.nextInt(4)) {
                case 0 -> units.add(at, letter);
                case 1 -> units.subList(Math.max(at - 1, 0), at).clear();
                case 2 -> units.subList(Math.max(at - 1, 0), at).replaceAll(old -> letter);
                default -> {
                    int other = Math.min(at + 1 + random.nextInt(3), units.size() - 1);
                    if (other > at) {
                        int moved = units.get(at);
                        units.set(at, units.get(other));
                        units.set(other, moved);
                    }
                }
            }
        }
        return units.stream().mapToInt(Integer::intValue).toArray();
    }
}
