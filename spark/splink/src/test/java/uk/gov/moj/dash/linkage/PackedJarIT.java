package uk.gov.moj.dash.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The one jar with all that the functions need. */
class PackedJarIT {
    @Test
    void needsNothingBesideIt() throws ClassNotFoundException {
        Class<?> encoder = Class.forName("io.github.seanettle.shaded.codec.language.DoubleMetaphone");
        String from =
                encoder.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(from.endsWith("-all.jar"), from);
        assertEquals("XMT", new DoubleMetaphoneAlt().call("Smith"));
        assertEquals(2.0, new LevDamerauDistance().call("ca", "abc"));
    }
}
