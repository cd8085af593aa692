package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.internal.text.UnitSequence;
import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void moduleIsNamed() {
        assertEquals("io.github.seanettle", UnitSequence.class.getModule().getName());
    }
}
