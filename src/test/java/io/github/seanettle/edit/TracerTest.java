package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps lead from a to b and cost what the textbook tables say. */
class TracerTest {
    @ParameterizedTest
    @EnumSource
    void everyPairOverTwoLettersUpToLengthSix(UnitEdits edits) {
        checkAllPairs(edits, Words.all(2, 6));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource
    void everyPairOverThreeLettersUpToLengthFive(UnitEdits edits) {
        checkAllPairs(edits, Words.all(3, 5));
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfManyAlphabets(UnitEdits edits) {
        Random random = new Random(20_261);
        for (int round = 0; round < 6_000; round++) {
            int letters = 1 + random.nextInt(round % 3 == 0 ? 100 : 6);
            int[] a = Words.random(random, random.nextInt(40), letters);
            int[] b = Words.random(random, random.nextInt(40), letters);
            check(edits, a, b, 2 + random.nextInt(8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatAreAFewEditsApart(UnitEdits edits) {
        Random random = new Random(20_262);
        for (int round = 0; round < 3_000; round++) {
            int letters = 2 + random.nextInt(20);
            int[] a = Words.random(random, random.nextInt(90), letters);
            int[] b = Words.edited(random, a, random.nextInt(30), letters);
            check(edits, a, b, 2 + random.nextInt(20));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lengthsAroundTheEndOfAWord(UnitEdits edits) {
        Random random = new Random(20_263);
        int[] lengths = {1, 62, 63, 64, 65, 66, 126, 127, 128, 129, 130, 192, 255, 256, 257, 300};
        for (int m : lengths) {
            for (int n : lengths) {
                for (int letters : new int[] {2, 4, 26}) {
                    check(edits, Words.random(random, m, letters), Words.random(random, n, letters), 2 + m % 9);
                }
            }
        }
    }

    @Test
    void transpositionsWithInsertionsBetweenThatSpanWordsAndBlocks() {
        Random random = new Random(20_264);
        for (int gap = 0; gap < 200; gap += 7) {
            int[] start = Words.random(random, 90, 3);
            int[] end = Words.edited(random, start, 5, 3);
            int[] between = random.ints(gap, 50, 60).toArray();
            int[] a = concat(new int[] {20}, start, new int[] {7, 8}, end, new int[] {21});
            int[] b = concat(new int[] {22}, start, new int[] {8}, between, new int[] {7}, end, new int[] {23});
            check(UnitEdits.DAMERAU_LEVENSHTEIN, a, b, 4);
            check(UnitEdits.DAMERAU_LEVENSHTEIN, b, a, 4);
            assertTrue(damerau(a, b).contains(Step.transpose(2, gap + 2)));
            assertTrue(damerau(b, a).contains(Step.transpose(gap + 2, 2)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void amongEqualCostsTheDocumentedStepIsTaken(UnitEdits edits) {
        for (int[] a : Words.all(3, 4)) {
            for (int[] b : Words.all(3, 5)) {
                assertEquals(DocumentedChoice.trace(edits, a, b), edits.trace(a, b, 2));
            }
        }
        Random random = new Random(20_266);
        for (int round = 0; round < 2_000; round++) {
            int letters = 2 + random.nextInt(4);
            int[] a = Words.random(random, random.nextInt(80), letters);
            int[] b = Words.random(random, random.nextInt(80), letters);
            assertEquals(DocumentedChoice.trace(edits, a, b), edits.trace(a, b, 3));
        }
    }

    @Test
    void idsMayBeAnyInts() {
        int[] a = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE, -1, 7};
        int[] b = {7, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -2};
        for (UnitEdits edits : UnitEdits.values()) {
            check(edits, a, b, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fanOutDoesNotChangeTheSteps(UnitEdits edits) {
        Random random = new Random(20_265);
        for (int round = 0; round < 300; round++) {
            int[] a = Words.random(random, random.nextInt(120), 4);
            int[] b = Words.random(random, random.nextInt(120), 4);
            List<Step> steps = edits.trace(a, b, Tracer.FAN_OUT);
            for (int fanOut : new int[] {2, 3, 5, 11, 1_000}) {
                assertEquals(steps, edits.trace(a, b, fanOut));
            }
        }
    }

    private static void checkAllPairs(UnitEdits edits, List<int[]> words) {
        for (int[] a : words) {
            for (int[] b : words) {
                check(edits, a, b, 2);
            }
        }
    }

    private static void check(UnitEdits edits, int[] a, int[] b, int fanOut) {
        List<Step> steps = edits.trace(a, b, fanOut);
        int cost = 0;
        int i = 0;
        int j = 0;
        for (Step step : steps) {
            checkStep(edits, step, a, i, b, j);
            i += step.unitsA();
            j += step.unitsB();
            cost += (int) step.cost();
        }
        assertEquals(a.length, i);
        assertEquals(b.length, j);
        int expected = edits.table(a, b)[a.length][b.length];
        if (expected != cost) {
            assertEquals(expected, cost, edits + " " + Arrays.toString(a) + " " + Arrays.toString(b) + " " + steps);
        }
    }

    private static void checkStep(UnitEdits edits, Step step, int[] a, int i, int[] b, int j) {
        switch (step.type()) {
            case EQUAL -> assertTrue(step == Step.EQUAL && a[i] == b[j]);
            case INSERT -> assertTrue(step == Step.INSERT);
            case DELETE -> assertTrue(step == Step.DELETE);
            case SUBSTITUTE -> assertTrue(step == Step.SUBSTITUTE && a[i] != b[j] && edits != UnitEdits.INDEL);
            case TRANSPOSE -> {
                int p = step.unitsA();
                int q = step.unitsB();
                assertTrue(a[i] == b[j + q - 1] && a[i + p - 1] == b[j]);
                assertTrue(Math.min(p, q) == 2);
                assertEquals(1 + p + q - 4, step.cost());
                assertTrue(edits == UnitEdits.DAMERAU_LEVENSHTEIN || edits == UnitEdits.OSA && p == 2 && q == 2);
            }
        }
    }

    private static List<Step> damerau(int[] a, int[] b) {
        return UnitEdits.DAMERAU_LEVENSHTEIN.trace(a, b, 4);
    }

    private static int[] concat(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
