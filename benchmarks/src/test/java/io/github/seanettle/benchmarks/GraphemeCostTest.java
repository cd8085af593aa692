package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphemeCostTest {
    private final Map<String, Texts> sets = GraphemeCost.sets();

    @Test
    void setsAreEquallyLargeAndNamedAfterTheirScript() {
        assertEquals(
                List.of("ascii-names", "latin", "cyrillic", "cjk", "emoji", "latin-decomposed"),
                List.copyOf(sets.keySet()));
        sets.forEach((name, texts) -> assertEquals(1 << 14, texts.left().length, name));
    }

    @Test
    void lettersAreUnitsWhereOneIsComparedWithTheOther() {
        for (String name : List.of("ascii-names", "latin", "cyrillic", "cjk")) {
            for (String text : sets.get(name).right()) {
                assertEquals(text.length(), Unit.GRAPHEME.count(text), text);
            }
        }
        for (String text : sets.get("latin-decomposed").left()) {
            assertEquals(15, Unit.GRAPHEME.count(text), text);
        }
    }

    @Test
    void copiesSideBySideAreTheSameTexts() {
        Texts latin = sets.get("latin");
        assertEquals(List.of(latin.left()), List.of(latin.sideBySide().left()));
        assertEquals(List.of(latin.right()), List.of(latin.sideBySide().right()));
    }
}
