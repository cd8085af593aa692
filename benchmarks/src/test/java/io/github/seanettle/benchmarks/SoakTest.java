package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoakTest {
    @Test
    void aBlockOfAnySeedAgrees() {
        assertEquals(Optional.empty(), new Soak(5).block(0));
        assertEquals(Optional.empty(), new Soak(6).block(3));
    }
}
