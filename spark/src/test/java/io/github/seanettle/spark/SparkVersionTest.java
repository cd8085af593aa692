package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("session")
class SparkVersionTest {
    @Test
    void theSparkThatWasAskedForRuns() {
        assertEquals(
                System.getProperty("seanettle.tests.spark"),
                LocalSpark.session().version());
        String version = scala.util.Properties.versionNumberString();
        assertTrue(version.startsWith(System.getProperty("seanettle.tests.scala") + "."), version);
        assertEquals(3, LocalSpark.session().range(3).count());
    }

    @Test
    void itsIcuIsTheOneBeforeOurs() {
        String icu = com.ibm.icu.util.VersionInfo.ICU_VERSION.toString();
        assertTrue(icu.startsWith(System.getProperty("seanettle.tests.icu") + "."), icu);
    }
}
