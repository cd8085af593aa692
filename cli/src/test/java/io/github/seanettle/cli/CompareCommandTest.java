package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.phonetic.Phonetics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static String line(String output, String start) {
        return output.lines()
                .filter(line -> line.startsWith(start + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAllMetricsAndCodes() {
        String out = Program.run("compare", "Catherine", "Kathryn").done();
        assertEquals(
                List.of(
                        "A  Catherine",
                        "   9 graphemes: [C|a|t|h|e|r|i|n|e]",
                        "B  Kathryn",
                        "   7 graphemes: [K|a|t|h|r|y|n]"),
                out.lines().limit(4).toList());
        for (String name : Metrics.names()) {
            assertTrue(line(out, name).matches("[a-z-]+ +(\\d+|-) +\\d\\.\\d{6}"), line(out, name));
        }
        for (String name : Phonetics.names()) {
            assertTrue(line(out, name).matches("[a-z-]+ +[A-Z0-9]+ +[A-Z0-9]+ +(same|different)"), line(out, name));
        }
        assertEquals("levenshtein                           4     0.555556", line(out, "levenshtein"));
        assertEquals("match-rating   CTHRN           KTHRYN          different", line(out, "match-rating"));
        assertTrue(out.endsWith("match rating comparison: match\n"), out);
    }

    @Test
    void showsHowTheTextsAlign() {
        String out = Program.run("compare", "kitten", "sitting").done();
        assertTrue(out.contains("\nalignment by damerau-levenshtein ("), out);
        assertTrue(out.contains(")\n   kitten\n   *|||*|+\n   sitting\n\n"), out);
        assertTrue(Program.run("compare", "ca", "abc").done().contains("\n   c a\n   x+x\n   abc\n"));
    }

    @ParameterizedTest
    @CsvSource({"Smith,Smyth,match", "Michael,Mike,no match", "Tim,Timothy,not comparable"})
    void tellsTheThreeAnswersOfTheMatchRating(String a, String b, String answer) {
        assertTrue(Program.run("compare", a, b).done().endsWith("match rating comparison: " + answer + "\n"));
    }

    @Test
    void showsWhatCannotBeSeen() {
        String out = Program.run("compare", "e\u0301x\u200Dy\u0301", "a\u00a0b\u0000\u001b[1m")
                .done();
        assertTrue(out.contains("[e\u0301‹U+0065 U+0301›|x\u200D‹U+0078 U+200D›|y\u0301‹U+0079 U+0301›]"), out);
        assertTrue(out.contains("[a|‹U+00A0›|b|‹U+0000›|‹U+001B›|[|1|m]"), out);
        assertTrue(out.chars().noneMatch(c -> c == 0x1b || c == 0), out);
    }

    @Test
    void theUnitCanBeChosen() {
        String graphemes = Program.run("compare", "👨‍👩‍👧", "👨").done();
        assertTrue(graphemes.contains("1 grapheme: [👨‍👩‍👧‹U+1F468 U+200D U+1F469 U+200D U+1F467›]"), graphemes);
        assertTrue(line(graphemes, "levenshtein").matches(".* 1 +0.000000"));
        String codePoints =
                Program.run("compare", "--unit", "code-point", "e\u0301", "é").done();
        assertTrue(codePoints.contains("2 code points: [e|\u25CC\u0301‹U+0301›]"), codePoints);
        assertTrue(line(codePoints, "levenshtein").matches(".* 2 +0.000000"));
        String utf16 = Program.run("compare", "--unit", "utf16", "😀", "").done();
        assertTrue(utf16.contains("2 UTF-16 units: [‹U+D83D›|‹U+DE00›]"), utf16);
        assertTrue(utf16.contains("0 UTF-16 units: []"), utf16);
    }

    @Test
    void foldedTextsAreShownToo() {
        String out = Program.run("compare", "--fold", "case,accents", "ÉCOLE", "ecole")
                .done();
        assertTrue(out.startsWith("A  ÉCOLE\n   folded: ecole\n   5 graphemes: [e|c|o|l|e]\n"), out);
        assertTrue(line(out, "levenshtein").matches(".* 0 +1.000000"));
    }

    @Test
    void textsMayLookLikeOptionsOrBeEmpty() {
        assertTrue(Program.run("compare", "--", "-h", "--unit").done().startsWith("A  -h\n"));
        assertTrue(Program.run("compare", "@", "@@").done().startsWith("A  @\n"));
        assertTrue(line(Program.run("compare", "", "abc").done(), "levenshtein").matches(".* 3 +0.000000"));
    }
}
