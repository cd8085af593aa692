package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts of texts: spans, distances and results, in every unit. */
class EditScriptsTest {
    /** Pieces that make texts of many scripts, and clusters that fall apart where they should not. */
    private static final String[] PIECES = {
        "a",
        "b",
        "a",
        "b",
        "c",
        "é",
        "e\u0301",
        "e",
        "\u0301",
        "ß",
        "и",
        "й",
        "и\u0306",
        "漢",
        "字",
        "각",
        "\u1100\u1161\u11a8",
        "😀",
        "👩‍👩‍👧",
        "🇩🇪",
        "🇩",
        "👍🏽",
        "\r\n",
        "\r",
        "\n",
        "\0",
        "\ud83d",
        "\ude00",
        "क्षि",
        "\u200d",
        "ﬁ",
        "\u212b",
        "Å",
    };

    static List<String> names() {
        return EditScripts.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextOfEveryScriptHasAScript(String name) {
        Random random = new Random(20_271);
        for (int round = 0; round < 1_500; round++) {
            String a = text(random, random.nextInt(14));
            String b = text(random, random.nextInt(14));
            for (Unit unit : Unit.values()) {
                EditScript script = EditScripts.named(name, a, b, unit);
                Scripts.check(script);
                StringDistance metric = (StringDistance) Metrics.named(name, TextOptions.DEFAULT.withUnit(unit));
                assertEquals(metric.distance(a, b), script.distance());
                assertEquals(distanceOf(name, script), script.distance());
                assertEquals(a, script.a());
                assertEquals(b, script.b());
                assertEquals(unit, script.unit());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void longerTextsWithAFewEdits(String name) {
        Random random = new Random(20_272);
        for (int round = 0; round < 60; round++) {
            String a = text(random, 60 + random.nextInt(240));
            String b = new StringBuilder(a)
                    .insert(random.nextInt(a.length()), text(random, 3))
                    .delete(20, 20 + random.nextInt(9))
                    .insert(10, text(random, 2))
                    .toString();
            EditScript script = EditScripts.named(name, a, b, Unit.GRAPHEME);
            Scripts.check(script);
            assertEquals(((StringDistance) Metrics.named(name)).distance(a, b), script.distance());
        }
    }

    @Test
    void longTextsOfFiveThousandUnits() {
        Random random = new Random(20_273);
        String a = text(random, 5_000);
        String b = text(random, 2_000) + a.substring(1_000, 3_000) + text(random, 1_500);
        for (String name : EditScripts.names()) {
            EditScript script = EditScripts.named(name, a, b, Unit.GRAPHEME);
            assertEquals(((StringDistance) Metrics.named(name)).distance(a, b), script.distance());
            assertEquals(b, script.apply(a));
            assertEquals(distanceOf(name, script), script.distance());
        }
    }

    @Test
    void levenshteinTellsKittenFromSitting() {
        EditScript script = EditScripts.levenshtein("kitten", "sitting");
        assertEquals(3, script.distance());
        assertEquals(new Span(4, 5, 4, 5), script.edits().get(1).a());
        assertEquals(
                "Span[start=4, end=5, charStart=4, charEnd=5]",
                script.edits().get(1).a().toString());
        assertEquals("sitting", script.apply("kitten"));
        assertEquals(
                "substitute \"k\" → \"s\", equal \"itt\", substitute \"e\" → \"i\", equal \"n\", insert \"g\"",
                script.toString());
        assertEquals(7, script.operations().size());
        assertEquals(5, script.runs().size());
        assertEquals(new Span(1, 4, 1, 4), script.runs().get(1).a());
    }

    @Test
    void osaHasNoUseForATranspositionWithAnotherEditInside() {
        assertEquals(3, EditScripts.osa("ca", "abc").distance());
        EditScript neighbours = EditScripts.osa("form", "from");
        assertEquals("equal \"f\", transpose \"or\" → \"ro\", equal \"m\"", neighbours.toString());
        assertEquals(1, neighbours.distance());
    }

    @Test
    void damerauLevenshteinTransposesAcrossAnInsertion() {
        EditScript script = EditScripts.damerauLevenshtein("ca", "abc");
        EditOperation insertion =
                new EditOperation(EditType.INSERT, new Span(1, 1, 1, 1), new Span(1, 2, 1, 2), 1, List.of());
        EditOperation transposition = new EditOperation(
                EditType.TRANSPOSE, new Span(0, 2, 0, 2), new Span(0, 3, 0, 3), 2, List.of(insertion));
        assertEquals(List.of(transposition), script.operations());
        assertEquals(2, script.distance());
        assertEquals("transpose \"ca\" → \"abc\"", script.toString());
    }

    @Test
    void damerauLevenshteinTransposesAcrossADeletion() {
        EditScript script = EditScripts.damerauLevenshtein("abc", "ca");
        EditOperation deletion =
                new EditOperation(EditType.DELETE, new Span(1, 2, 1, 2), new Span(1, 1, 1, 1), 1, List.of());
        EditOperation transposition =
                new EditOperation(EditType.TRANSPOSE, new Span(0, 3, 0, 3), new Span(0, 2, 0, 2), 2, List.of(deletion));
        assertEquals(List.of(transposition), script.operations());
        assertEquals(script, EditScripts.damerauLevenshtein("ca", "abc").inverse());
    }

    @Test
    void indelKnowsInsertionsAndDeletionsOnly() {
        EditScript script = EditScripts.indel("kitten", "sitting");
        assertEquals(5, script.distance());
        assertEquals(
                "delete \"k\", insert \"s\", equal \"itt\", delete \"e\", insert \"i\", equal \"n\", insert \"g\"",
                script.toString());
    }

    @Test
    void lcsCountsADeletionAndAnInsertionAsOne() {
        EditScript script = EditScripts.lcs("kitten", "sitting");
        assertEquals(3, script.distance());
        assertEquals(EditScripts.indel("kitten", "sitting").operations(), script.operations());
    }

    @Test
    void offsetsCountGraphemesAndChars() {
        EditScript script = EditScripts.levenshtein("👩‍👩‍👧 e\u0301", "👩‍👩‍👧 x");
        EditOperation edit = script.edits().get(0);
        assertEquals(new Span(2, 3, 9, 11), edit.a());
        assertEquals(new Span(2, 3, 9, 10), edit.b());
        assertEquals("e\u0301", edit.a().of(script.a()));
    }

    @Test
    void equalUnitsTakeTheSecondTextsSpelling() {
        EditScript script = EditScripts.levenshtein("caf\u00e9", "cafe\u0301s");
        assertEquals(1, script.distance());
        assertEquals("cafe\u0301s", script.apply("caf\u00e9"));
        assertEquals("caf\u00e9", script.inverse().apply("cafe\u0301s"));
        assertEquals(
                3,
                EditScripts.levenshtein("caf\u00e9", "cafe\u0301s", Unit.CODE_POINT)
                        .distance());
    }

    @Test
    void emptyTexts() {
        for (String name : EditScripts.names()) {
            EditScript nothing = EditScripts.named(name, "", "", Unit.GRAPHEME);
            assertEquals(List.of(), nothing.operations());
            assertEquals(0, nothing.distance());
            assertEquals("", nothing.toString());
            assertEquals("", nothing.apply(""));
            Scripts.check(EditScripts.named(name, "", "abc", Unit.GRAPHEME));
            Scripts.check(EditScripts.named(name, "abc", "", Unit.GRAPHEME));
            assertEquals(3, EditScripts.named(name, "", "abc", Unit.GRAPHEME).distance());
        }
    }

    @Test
    void aHundredThousandMarksOnOneLetterAreOneUnit() {
        String letter = "e" + "\u0301\u0323".repeat(50_000);
        EditScript script = EditScripts.damerauLevenshtein(letter + "x", "y" + letter);
        assertEquals(2, script.distance());
        assertEquals("y" + letter, script.apply(letter + "x"));
    }

    @Test
    void defaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("insert \"i\"", EditScripts.levenshtein("", "i").toString());
            assertEquals(
                    3,
                    EditScripts.named("damerau-levenshtein", "İıI", "iii", Unit.GRAPHEME)
                            .distance());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherTextCannotBeTurnedIntoTheSecond() {
        EditScript script = EditScripts.levenshtein("kitten", "sitting");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> script.apply("mitten"))
                .getMessage()
                .contains("\"kitten\""));
        assertThrows(NullPointerException.class, () -> script.apply(null));
    }

    @Test
    void namesAreThoseOfTheMetrics() {
        assertEquals(List.of("levenshtein", "damerau-levenshtein", "osa", "indel", "lcs"), EditScripts.names());
        assertTrue(Metrics.names().containsAll(EditScripts.names()));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> EditScripts.named("jaro", "a", "b", Unit.GRAPHEME))
                .getMessage();
        assertEquals(
                "No edit script for \"jaro\". There is one for levenshtein, damerau-levenshtein, osa, indel, lcs.",
                message);
    }

    @Test
    void nullsAreNamed() {
        assertNull("a", () -> EditScripts.levenshtein(null, "b"));
        assertNull("b", () -> EditScripts.osa("a", null));
        assertNull("unit", () -> EditScripts.indel("a", "b", null));
        assertNull("metric", () -> EditScripts.named(null, "a", "b", Unit.GRAPHEME));
        assertNull("costs", () -> EditScripts.weighted("a", "b", null));
        assertNull("text", () -> new Span(0, 0, 0, 0).of(null));
        assertNull("type", () -> new EditOperation(null, new Span(0, 0, 0, 0), new Span(0, 0, 0, 0), 0, List.of()));
    }

    @Test
    void scriptsAreEqualWhereAllTheyHaveIs() {
        EditScript script = EditScripts.levenshtein("ab", "ba");
        assertEquals(EditScripts.levenshtein("ab", "ba"), script);
        assertEquals(EditScripts.levenshtein("ab", "ba").hashCode(), script.hashCode());
        for (EditScript other : List.of(
                EditScripts.levenshtein("ab", "bb"),
                EditScripts.levenshtein("bb", "ba"),
                EditScripts.osa("ab", "ba"),
                EditScripts.levenshtein("ab", "ba", Unit.UTF16))) {
            assertNotEquals(script, other);
            assertNotEquals(script.hashCode(), other.hashCode());
        }
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 0, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 0, -1, 0));
    }

    private static void assertNull(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static double distanceOf(String name, EditScript script) {
        if (!name.equals("lcs")) {
            return script.operations().stream().mapToDouble(EditOperation::cost).sum();
        }
        long insertions = script.operations().stream()
                .filter(o -> o.type() == EditType.INSERT)
                .count();
        long deletions = script.operations().stream()
                .filter(o -> o.type() == EditType.DELETE)
                .count();
        return Math.max(insertions, deletions);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < pieces; k++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
