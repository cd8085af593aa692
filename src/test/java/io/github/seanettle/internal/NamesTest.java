package io.github.seanettle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final List<String> COLOURS = List.of("red", "green", "turquoise", "blue-green");

    @ParameterizedTest
    @CsvSource({
        "rad, red",
        "erd, red",
        "gren, green",
        "GREEN, green",
        "greeen, green",
        "tourquoi, turquoise",
        "bluegreen, blue-green",
        "blue_green, blue-green"
    })
    void theNearestNameIsSuggested(String name, String nearest) {
        assertEquals(
                "unknown colour \"" + name + "\": did you mean " + nearest
                        + "? (colours: red, green, turquoise, blue-green)",
                message(name));
    }

    @ParameterizedTest
    @CsvSource({"''", "re d d", "black", "a", "rxx", "turq"})
    void nothingIsSuggestedWhereNothingIsNear(String name) {
        assertEquals("unknown colour \"" + name + "\" (colours: red, green, turquoise, blue-green)", message(name));
    }

    @Test
    void theFirstOfEquallyNearNamesIsSuggested() {
        assertEquals(
                "unknown unit \"bit\": did you mean bid? (units: bid, big)",
                Names.unknown("unit", "bit", List.of("bid", "big")).getMessage());
    }

    private static String message(String name) {
        return Names.unknown("colour", name, COLOURS).getMessage();
    }
}
