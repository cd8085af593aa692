package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MadeUpWordsTest {
    @Test
    void wordsHaveTheLettersOfTheExamplesInTheirOrder() {
        MadeUpWords words = new MadeUpWords(List.of("Anna", "Hannah", "O'Brien"), 4, 5);
        FixedRandom random = new FixedRandom(1);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(words.next(random));
        }
        assertEquals(Set.of("Anna", "Hanna", "Annah"), made);
    }

    @Test
    void numbersAreTheSameOnEveryJvmAndFair() {
        FixedRandom random = new FixedRandom(42);
        assertEquals(List.of(741, 159, 278), List.of(random.below(1000), random.below(1000), random.below(1000)));
        int[] count = new int[7];
        for (int i = 0; i < 70_000; i++) {
            count[random.below(7)]++;
        }
        for (int c : count) {
            assertEquals(10_000, c, 400);
        }
    }
}
