package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.text.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @AfterEach
    void forgetFiles() {
        System.clearProperty("names.left");
        System.clearProperty("names.right");
    }

    @ParameterizedTest
    @EnumSource(Alphabet.class)
    void randomTextsHaveTheLengthThatTheirNameSays(Alphabet alphabet) {
        Texts texts = Texts.named(alphabet.name().toLowerCase() + "-15");
        for (int i = 0; i < Texts.PAIRS; i++) {
            assertEquals(15, Unit.GRAPHEME.count(texts.left()[i]), texts.left()[i]);
        }
    }

    @Test
    void textsAreTheSameInEveryRun() {
        assertArrayEquals(Texts.named("emoji-8").left(), Texts.named("emoji-8").left());
        assertArrayEquals(Texts.named("names").right(), Texts.named("names").right());
        assertEquals("Barker LLC", Texts.named("names").left()[0]);
    }

    @Test
    void namesAreAboutAsLongAsRealOnes() {
        double mean = Arrays.stream(Texts.named("names").left())
                .mapToInt(String::length)
                .average()
                .orElseThrow();
        assertTrue(mean > 14 && mean < 17, "mean length " + mean);
    }

    @Test
    void namesComeFromFilesIfAsked(@TempDir Path folder) throws IOException {
        Path left = Files.write(folder.resolve("left.txt"), List.of("Anna"));
        Path right = Files.write(folder.resolve("right.txt"), List.of("Hannah"));
        System.setProperty("names.left", left.toString());
        assertThrows(IllegalArgumentException.class, () -> Texts.named("names"));
        System.setProperty("names.right", right.toString());
        Texts texts = Texts.named("names");
        assertEquals("Anna", texts.left()[7]);
        assertEquals("Hannah", texts.right()[8]);
    }

    @Test
    void wordsAreAsciiLetters() {
        for (String name : List.of("names", "ascii-32")) {
            for (String word : Texts.words(name)) {
                assertTrue(word.matches("[A-Za-z]+"), word);
            }
        }
    }
}
