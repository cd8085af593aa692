package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps lead from a to b and cost what the textbook tables say. */
class TracerTest {
    @ParameterizedTest
    @EnumSource
    void everyPairOverTwoLettersUpToLengthSix(UnitEdits edits) {
        checkAllPairs(edits, Words.all(2, 6));
    }

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

    @ParameterizedTest
    @EnumSource
    void gapsLongerThanAWordAndABlock(UnitEdits edits) {
        Random random = new Random(20_264);
        for (int gap = 0; gap < 200; gap += 7) {
            int[] between = Words.random(random, gap, 3);
            int[] a = Words.random(random, 150, 3);
            int[] b = Words.edited(random, a, 3, 3);
            int[] crossed = join(join(b, new int[] {7}, between), new int[] {8}, a);
            int[] close = join(join(a, new int[] {8}, new int[] {7}), a, new int[0]);
            check(edits, close, crossed, 4);
            check(edits, crossed, close, 4);
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

    private static int[] join(int[] first, int[] second, int[] third) {
        int[] joined = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        System.arraycopy(third, 0, joined, first.length + second.length, third.length);
        return joined;
    }
}
