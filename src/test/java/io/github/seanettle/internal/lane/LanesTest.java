package io.github.seanettle.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which kernels are found. The build says which ones it expects: it runs these tests with and without the vector module. */
@Tag("lists")
class LanesTest {
    private static final String EXPECTED = System.getProperty("seanettle.tests.kernels", "vector");

    /** All kinds that the build expects to be there. */
    static List<LaneFamily> families() {
        List<LaneFamily> families = new ArrayList<>(List.of(Lanes.named("scalar"), Lanes.named("swar")));
        if (EXPECTED.equals("vector")) {
            families.add(Lanes.named("vector"));
        }
        return families;
    }

    @Test
    void theExpectedKernelsAreFound() {
        assertTrue(Lanes.describe().startsWith(EXPECTED), Lanes.describe());
    }

    @Test
    void forcingWhatIsNotThereIsAnError() {
        if (EXPECTED.equals("vector")) {
            assertTrue(Lanes.named("vector").toString().startsWith("vector, "));
        } else {
            String message = assertThrows(IllegalStateException.class, () -> Lanes.named("vector"))
                    .getMessage();
            assertEquals(
                    "seanettle.kernels=vector needs the module jdk.incubator.vector: run java with --add-modules"
                            + " jdk.incubator.vector",
                    message);
        }
    }

    @Test
    void anUnknownNameIsAnError() {
        String message = assertThrows(IllegalStateException.class, () -> Lanes.named("avx"))
                .getMessage();
        assertEquals("seanettle.kernels must be vector, swar or scalar, but is \"avx\"", message);
    }

    @Test
    void lanesAreAsNarrowAsThePatternAllows() {
        for (LaneFamily family : families()) {
            for (int length = 0; length <= Lanes.MAX_PATTERN; length++) {
                LaneKernel kernel = family.kernel(Recurrence.LEVENSHTEIN, length);
                assertTrue(kernel.maxPattern() >= length);
                assertTrue(kernel.lanes() >= 1);
                assertTrue(kernel.maxPattern()
                        == family.kernel(Recurrence.OSA, kernel.maxPattern()).maxPattern());
            }
        }
    }
}
