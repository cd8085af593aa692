package io.github.seanettle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.seanettle.text.Folding.Step;
import org.junit.jupiter.api.Test;

class TextOptionsTest {
    private static final Folding FOLDING = Folding.of(Step.CASE, Step.ACCENTS);

    @Test
    void optionsAreEqualWhereUnitAndFoldingAre() {
        TextOptions options = new TextOptions(Unit.CODE_POINT, FOLDING);
        TextOptions same = TextOptions.DEFAULT
                .withFolding(Folding.of(Step.ACCENTS, Step.CASE))
                .withUnit(Unit.CODE_POINT);
        assertEquals(options, same);
        assertEquals(options.hashCode(), same.hashCode());
        assertNotEquals(options, options.withUnit(Unit.UTF16));
        assertNotEquals(options, options.withFolding(Folding.of(Step.CASE)));
        assertNotEquals(options.hashCode(), options.withUnit(Unit.UTF16).hashCode());
        assertNotEquals(options, (Object) "code-point, accents+case");
    }

    @Test
    void optionsSayWhatTheyAre() {
        assertEquals("grapheme", TextOptions.DEFAULT.toString());
        assertEquals("code-point, accents+case", new TextOptions(Unit.CODE_POINT, FOLDING).toString());
    }

    @Test
    void theHashOfAFoldingIsTheSameInEveryJvm() {
        assertEquals("accents+case".hashCode(), FOLDING.hashCode());
    }
}
