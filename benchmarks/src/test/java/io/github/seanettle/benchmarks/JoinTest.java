package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsTitle(Join join) {
        assertSame(join, Join.named(join.title()));
    }

    @Test
    void hasTheFilesBehindTheCommand() {
        assertEquals(
                List.of("seanettle", "top", "a", "b", "--metric", "jaro-winkler", "--k", "3", "--out", "c"),
                Join.TOP_3_BY_JARO_WINKLER.command(Path.of("seanettle"), Path.of("a"), Path.of("b"), Path.of("c")));
    }

    @Test
    void asksRapidFuzzForNoMoreThanThereIs() {
        assertEquals(30, Join.JARO_WINKLER_FROM_09.request(30, 40).get("rows").asInt());
        assertEquals(
                20_000,
                Join.DAMERAU_WITHIN_1.request(100_000, 250_000).get("columns").asInt());
    }
}
