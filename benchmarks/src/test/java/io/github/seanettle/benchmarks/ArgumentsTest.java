package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.benchmarks.Arguments.WrongArgument;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments arguments(String line) {
        return new Arguments("all-pairs", line.isEmpty() ? new String[0] : line.split(" "), "--quick");
    }

    @Test
    void optionsSwitchesAndFilesMayStandInAnyOrder() {
        Arguments arguments = arguments("left.txt --rounds 5 --quick right.txt --only osa,jaro");
        assertTrue(arguments.has("--quick"));
        assertFalse(arguments.has("--quick"));
        assertEquals(5, arguments.number("--rounds", 3));
        assertEquals(9, arguments.number("--pairs", 9));
        assertEquals(-1, arguments.longNumber("--seed", -1));
        assertEquals(List.of("osa", "jaro"), arguments.list("--only", List.of("jaro", "lcs", "osa")));
        assertEquals(List.of("left.txt", "right.txt"), arguments.filesOrNone(2, "LEFT RIGHT"));
        assertEquals(List.of(), arguments("").filesOrNone(2, "LEFT RIGHT"));
    }

    @Test
    void messagesSayWhatIsWrongAndWhere() {
        assertEquals("benchmarks/all-pairs: --rounds needs a value", message("--rounds", a -> a));
        assertEquals(
                "benchmarks/all-pairs: --rounds takes a whole number, not many",
                message("--rounds many", a -> a.number("--rounds", 1)));
        assertEquals(
                "benchmarks/all-pairs: --rounds takes a number from 1, not 0",
                message("--rounds 0", a -> a.number("--rounds", 1)));
        assertEquals(
                "benchmarks/all-pairs: --only does not know cosine; there are jaro, osa",
                message("--only osa,cosine", a -> a.list("--only", List.of("jaro", "osa"))));
        assertEquals(
                "benchmarks/all-pairs: there is no option --slow", message("--slow 1", a -> a.files(0, "nothing")));
        assertEquals(
                "benchmarks/all-pairs: give LEFT RIGHT, or none; got left.txt",
                message("left.txt", a -> a.filesOrNone(2, "LEFT RIGHT")));
    }

    private static String message(String line, Function<Arguments, Object> use) {
        return assertThrows(WrongArgument.class, () -> use.apply(arguments(line)))
                .getMessage();
    }
}
