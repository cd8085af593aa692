package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rule decides, what the tables hold, and what is refused. */
class EditCostsTest {
    @Test
    void exampleOfTheDocumentation() {
        EditCosts costs = EditCosts.builder()
                .neighbours(Keyboard.QWERTZ, 0.5)
                .accents(0.2)
                .substitution("ß", "ss", 0.1)
                .build();
        assertEquals(0.5, costs.substitution("e", "r"));
        assertEquals(0.2, costs.substitution("e", "é"));
        assertEquals(1.0, costs.substitution("e", "x"));
        assertEquals(0.1, WeightedEdit.of(costs).distance("Straße", "Strasse"));
    }

    @Test
    void whatIsSaidLaterHolds() {
        EditCosts costs = EditCosts.builder()
                .substitution("e", "r", 0.9)
                .neighbours(Keyboard.QWERTY, 0.5)
                .substitution("w", "e", 0.7)
                .substitution("rn", "m", 0.3)
                .substitution("rn", "m", 0.4)
                .build();
        assertEquals(0.5, costs.substitution("e", "r"));
        assertEquals(0.7, costs.substitution("e", "w"));
        assertEquals(0.4, WeightedEdit.of(costs).distance("rn", "m"));
        assertEquals(2, costs.runs().size());
    }

    @Test
    void ownPairsComeBeforeRules() {
        EditCosts costs =
                EditCosts.builder().accents(0.2).substitution("e", "é", 0.8).build();
        assertEquals(0.8, costs.substitution("e", "é"));
        assertEquals(0.8, costs.substitution("e\u0301", "e"));
        assertEquals(0.2, costs.substitution("e", "è"));
    }

    @Test
    void aRuleNeverMakesASubstitutionDearer() {
        EditCosts costs = EditCosts.builder()
                .substitution(0.1)
                .accents(0.2)
                .letterCase(0.3)
                .build();
        assertEquals(0.1, costs.substitution("e", "é"));
        assertEquals(0.1, costs.substitution("e", "É"));
    }

    @Test
    void accentsAndCaseAddUp() {
        EditCosts costs = EditCosts.builder().accents(0.2).letterCase(0.1).build();
        assertEquals(0.2, costs.substitution("E", "É"));
        assertEquals(0.1, costs.substitution("e", "E"));
        assertEquals(0.2 + 0.1, costs.substitution("e", "É"));
        assertEquals(0.2, costs.substitution("l", "ł"));
        assertEquals(1, costs.substitution("e", "f"));
        EditCosts accentsOnly = EditCosts.builder().accents(0.2).build();
        assertEquals(1, accentsOnly.substitution("e", "E"));
        assertEquals(1, accentsOnly.substitution("e", "É"));
        EditCosts caseOnly = EditCosts.builder().letterCase(0.1).build();
        assertEquals(1, caseOnly.substitution("e", "é"));
        assertEquals(1, caseOnly.substitution("e", "É"));
        assertEquals(0.1, caseOnly.substitution("é", "É"));
    }

    @Test
    void equivalentUnitsCostNothing() {
        EditCosts costs = EditCosts.builder().substitution((x, y) -> 7, 7).build();
        assertEquals(0, costs.substitution("é", "e\u0301"));
        assertEquals(0, costs.substitution("\u212b", "Å"));
        assertEquals(7, costs.substitution("a", "b"));
    }

    @Test
    void unitsOfTheirOwnCosts() {
        EditCosts costs = EditCosts.builder()
                .insertion(0.5)
                .insertion("h", 0.1)
                .deletion("e\u0301", 0.2)
                .transposition("i", "e", 0.3)
                .build();
        assertEquals(0.5, costs.insertion("x"));
        assertEquals(0.1, costs.insertion("h"));
        assertEquals(1, costs.deletion("h"));
        assertEquals(0.2, costs.deletion("é"));
        assertEquals(0.3, costs.transposition("e", "i"));
        assertEquals(0.3, costs.transposition("i", "e"));
        assertEquals(1, costs.transposition("i", "o"));
        assertEquals(
                Double.POSITIVE_INFINITY,
                EditCosts.builder().withoutTranspositions().build().transposition("a", "b"));
    }

    @Test
    void oneWayIsOneWay() {
        EditCosts costs = EditCosts.builder()
                .substitutionOneWay("a", "b", 0.1)
                .substitutionOneWay("rn", "m", 0.2)
                .build();
        assertEquals(0.1, costs.substitution("a", "b"));
        assertEquals(1, costs.substitution("b", "a"));
        assertEquals(0.2, WeightedEdit.of(costs).distance("rn", "m"));
        assertEquals(2, WeightedEdit.of(costs).distance("m", "rn"));
    }

    @Test
    void qwertyNeighboursOfSomeKeys() {
        assertEquals(Set.of("a", "d", "w", "e", "z", "x"), neighbours(Keyboard.QWERTY, "s"));
        assertEquals(Set.of("1", "2", "w", "a"), neighbours(Keyboard.QWERTY, "q"));
        assertEquals(Set.of("A", "D", "W", "E", "Z", "X"), neighbours(Keyboard.QWERTY, "S"));
        assertEquals(Set.of("h", "k", "u", "i", "n", "m"), neighbours(Keyboard.QWERTY, "j"));
        assertEquals(Set.of("9", "-", "o", "p"), neighbours(Keyboard.QWERTY, "0"));
    }

    @Test
    void otherLayoutsHaveOtherNeighbours() {
        assertEquals(Set.of("t", "u", "6", "7", "g", "h"), neighbours(Keyboard.QWERTZ, "z"));
        assertEquals(Set.of("<", "a", "s", "x"), neighbours(Keyboard.QWERTZ, "y"));
        assertEquals(Set.of("l", "ä", "p", "ü", ".", "-"), neighbours(Keyboard.QWERTZ, "ö"));
        assertEquals(Set.of("z", "q", "&", "é"), neighbours(Keyboard.AZERTY, "a"));
        assertEquals(Set.of("l", "ù", "p", "^", ":", "!"), neighbours(Keyboard.AZERTY, "m"));
        assertEquals(Set.of("c", "b", "f", "g"), neighbours(Keyboard.AZERTY, "v"));
    }

    private static Set<String> neighbours(Keyboard keyboard, String key) {
        Set<String> neighbours = new TreeSet<>();
        keyboard.forEachNeighbours((x, y) -> {
            assertTrue(!x.equals(y));
            if (x.equals(key)) {
                assertTrue(neighbours.add(y));
            } else if (y.equals(key)) {
                assertTrue(neighbours.add(x));
            }
        });
        return neighbours;
    }

    @Test
    void scannedTextTakesLookAlikesForOneAnother() {
        EditCosts ocr = EditCosts.ocr();
        for (String pair : List.of("0O", "1l", "1I", "lI", "5S", "8B", "2Z", "ce", "uv")) {
            assertEquals(0.25, ocr.substitution(pair.substring(0, 1), pair.substring(1)));
            assertEquals(0.25, ocr.substitution(pair.substring(1), pair.substring(0, 1)));
        }
        assertEquals(1, ocr.substitution("x", "t"));
        WeightedEdit metric = WeightedEdit.of(ocr);
        assertEquals(0.25, metric.distance("clear", "dear"));
        assertEquals(0.25, metric.distance("ﬁnal", "final"));
        assertEquals(0.25, metric.distance("oﬃce", "office"));
        assertEquals(0.25, metric.distance("and…", "and..."));
        assertEquals(0.5, metric.distance("B0ND", "BOND") + metric.distance("vvord", "word"));
    }

    @Test
    void everyLookAlikeIsOneUnitAndNamedOncePerGroup() {
        for (String group : OcrConfusions.LOOK_ALIKES) {
            List<String> units = Unit.GRAPHEME.split(group);
            assertTrue(units.size() > 1);
            assertEquals(units.size(), Set.copyOf(units).size());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.1e100})
    void costsThatAreNoneAreRefused(double wrong) {
        refused(
                "The insertion cost must be a number from 0 to 1e100, but is " + wrong,
                () -> builder().insertion(wrong));
        refused(
                "The deletion cost must be a number from 0 to 1e100, but is " + wrong,
                () -> builder().deletion(wrong));
        refused(
                "The substitution cost must be a number from 0 to 1e100, but is " + wrong,
                () -> builder().substitution(wrong));
        refused(
                "The transposition cost must be a number from 0 to 1e100, but is " + wrong,
                () -> builder().transposition(wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().insertion("a", wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().deletion("a", wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().substitution("a", "b", wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().substitution("ab", "c", wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().transposition("a", "b", wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().neighbours(Keyboard.QWERTY, wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().ocrConfusions(wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().accents(wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().letterCase(wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().insertion(unit -> 1, wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().deletion(unit -> 1, wrong));
        assertThrows(IllegalArgumentException.class, () -> builder().substitution((x, y) -> 1, wrong));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 2.5})
    void functionsThatGiveNoCostAreRefusedWhenAsked(double wrong) {
        refused(
                "The cost function gives " + wrong
                        + " for the insertion of \"b\"; it must give a number from 0 to 2.0.",
                () -> distance(builder().insertion(unit -> wrong, 2)));
        refused(
                "The cost function gives " + wrong + " for the deletion of \"a\"; it must give a number from 0 to 2.0.",
                () -> distance(builder().deletion(unit -> wrong, 2)));
        refused(
                "The cost function gives " + wrong
                        + " for the substitution of \"a\" and \"b\"; it must give a number from 0 to 2.0.",
                () -> distance(builder().substitution((x, y) -> wrong, 2)));
    }

    @Test
    void transpositionFunctionsThatGiveNoCostAreRefusedWhenAsked() {
        EditCosts costs = builder().transposition((x, y) -> -1).build();
        refused(
                "The cost function gives -1.0 for the transposition of \"a\" and \"b\"; "
                        + "it must give a number from 0 to 1.0E100.",
                () -> WeightedEdit.of(costs).distance("ab", "ba"));
    }

    private static void distance(EditCostsBuilder builder) {
        WeightedEdit.of(builder.build()).distance("a", "b");
    }

    @Test
    void unitsAndRunsThatAreNoneAreRefused() {
        refused(
                "unit must be one grapheme cluster, but \"ab\" has 2",
                () -> builder().insertion("ab", 1));
        refused(
                "unit must be one grapheme cluster, but \"\" has 0",
                () -> builder().deletion("", 1));
        refused(
                "y must be one grapheme cluster, but \"bc\" has 2",
                () -> builder().transposition("a", "bc", 1));
        refused(
                "x must have 1 to 4 grapheme clusters, but \"\" has 0",
                () -> builder().substitution("", "a", 1));
        refused(
                "y must have 1 to 4 grapheme clusters, but \"abcde\" has 5",
                () -> builder().substitution("a", "abcde", 1));
        refused(
                "x and y are both \"é\"; what is equal costs nothing, so name two different units",
                () -> builder().substitution("é", "e\u0301", 1));
        refused(
                "x and y are both \"a\"; what is equal costs nothing, so name two different units",
                () -> builder().transposition("a", "a", 1));
    }

    @Test
    void nullsAreNamed() {
        assertNull("unit", () -> builder().insertion((String) null, 1));
        assertNull("cost", () -> builder().insertion((UnitCost) null, 1));
        assertNull("cost", () -> builder().substitution((PairCost) null, 1));
        assertNull("x", () -> builder().substitution(null, "b", 1));
        assertNull("y", () -> builder().transposition("a", null, 1));
        assertNull("keyboard", () -> builder().neighbours(null, 1));
        assertNull("unit", () -> EditCosts.UNIT.insertion((String) null));
        assertNull("x", () -> EditCosts.UNIT.substitution((String) null, "b"));
    }

    @Test
    void aBuilderCanGoOn() {
        EditCostsBuilder builder = builder().substitution("a", "b", 0.1);
        EditCosts before = builder.build();
        EditCosts after = builder.substitution("a", "b", 0.9).build();
        assertEquals(0.1, before.substitution("a", "b"));
        assertEquals(0.9, after.substitution("a", "b"));
    }

    private static EditCostsBuilder builder() {
        return EditCosts.builder();
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void assertNull(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
