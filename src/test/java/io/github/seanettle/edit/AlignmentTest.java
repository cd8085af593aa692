package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.seanettle.text.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alignments as a person would write them. */
class AlignmentTest {
    @Test
    void kittenAndSitting() {
        Alignment alignment = EditScripts.levenshtein("kitten", "sitting").toAlignment();
        assertEquals("kitten\n*|||*|+\nsitting", alignment.toString());
        assertEquals("kitten ", alignment.a());
        assertEquals("*|||*|+", alignment.marks());
        assertEquals("sitting", alignment.b());
    }

    @Test
    void transpositions() {
        assertEquals(
                "form\n|xx|\nfrom",
                EditScripts.osa("form", "from").toAlignment().toString());
        assertEquals(
                "c a\nx+x\nabc",
                EditScripts.damerauLevenshtein("ca", "abc").toAlignment().toString());
        assertEquals(
                "abc\nx-x\nc a",
                EditScripts.damerauLevenshtein("abc", "ca").toAlignment().toString());
    }

    @Test
    void deletions() {
        assertEquals(
                "abc\n|-|\na c", EditScripts.indel("abc", "ac").toAlignment().toString());
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertEquals(
                "東京 x\n| | +|\n東京yx",
                EditScripts.levenshtein("東京x", "東京yx").toAlignment().toString());
        assertEquals(
                "東x\n* |\na x",
                EditScripts.levenshtein("東x", "ax").toAlignment().toString());
        assertEquals("ｱ a\n* |\nアa", alignment("ｱa", "アa"));
    }

    @Test
    void emojiTakeTwoColumnsWhateverTheyAreMadeOf() {
        assertEquals("👩‍👩‍👧a\n* |\nx a", alignment("👩‍👩‍👧a", "xa"));
        assertEquals("🇩🇪a\n* |\nx a", alignment("🇩🇪a", "xa"));
        assertEquals("❤️a\n* |\nx a", alignment("❤️a", "xa"));
        assertEquals("👍🏽a\n* |\nx a", alignment("👍🏽a", "xa"));
    }

    @Test
    void marksTakeNoColumn() {
        assertEquals("e\u0301a\n*|\nxa", alignment("e\u0301a", "xa"));
        assertEquals("\u1100\u1161\u11a8a\n* |\nx a", alignment("\u1100\u1161\u11a8a", "xa"));
    }

    @Test
    void aMarkWithoutALetterStandsOnADottedCircle() {
        assertEquals(
                "e◌\u0301\n|-\ne",
                EditScripts.levenshtein("e\u0301", "e", Unit.CODE_POINT)
                        .toAlignment()
                        .toString());
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertEquals("a␊b\n|*|\na␉b", alignment("a\nb", "a\tb"));
        assertEquals("␍␊\n*\nx", alignment("\r\n", "x"));
        assertEquals("a␀␡\n|--\na", alignment("a\0\u007f", "a"));
        assertEquals("a\ufffd\n|-\na", alignment("a\ud83d", "a"));
        assertEquals("a\ufffd\n|-\na", alignment("a\u202e", "a"));
        assertEquals("a\ufffd\n|-\na", alignment("a\u2028", "a"));
        assertEquals("a\ufffd\n|-\na", alignment("a\u0085", "a"));
        assertEquals("a\ufffd\n|-\na", alignment("a\u0378", "a"));
    }

    @Test
    void halvesOfAPairAreShownAsReplacements() {
        assertEquals(
                "\ufffd\ufffd\n|*\n\ufffd\ufffd",
                EditScripts.levenshtein("😀", "😁", Unit.UTF16).toAlignment().toString());
    }

    @Test
    void emptyTextsGiveThreeEmptyLines() {
        assertEquals(
                List.of("", "", ""),
                EditScripts.levenshtein("", "").toAlignment().wrap(80));
    }

    @Test
    void longAlignmentsWrap() {
        Alignment alignment = EditScripts.levenshtein("kitten", "sitting").toAlignment();
        assertEquals(List.of("kitt", "*|||", "sitt", "", "en", "*|+", "ing"), alignment.wrap(4));
        assertEquals(List.of("kitten", "*|||*|+", "sitting"), alignment.wrap(7));
    }

    @Test
    void whatIsWiderThanALineHasItsOwn() {
        Alignment alignment = EditScripts.levenshtein("東京", "東").toAlignment();
        assertEquals(List.of("東", "|", "東", "", "京", "-", ""), alignment.wrap(1));
        assertEquals(List.of("東", "|", "東", "", "京", "-", ""), alignment.wrap(3));
        assertEquals(List.of("東京", "| -", "東"), alignment.wrap(4));
    }

    @Test
    void runsOfUnitsStandTogether() {
        EditScript script = EditScripts.weighted(
                "modern",
                "modem",
                EditCosts.builder().substitution("rn", "m", 0.2).build());
        assertEquals("modern\n||||*\nmodem", script.toAlignment().toString());
    }

    @Test
    void aLineHasAtLeastOneColumn() {
        Alignment alignment = EditScripts.levenshtein("a", "b").toAlignment();
        assertEquals(
                "columns must be 1 or more, but is 0",
                assertThrows(IllegalArgumentException.class, () -> alignment.wrap(0))
                        .getMessage());
    }

    private static String alignment(String a, String b) {
        return EditScripts.levenshtein(a, b).toAlignment().toString();
    }
}
