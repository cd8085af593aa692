package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.internal.kernel.Workspace;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests run inside the module, so this is the module that users get. */
@Tag("module-path")
class ModuleTest {
    @Test
    void theModuleShowsItsPackagesAndHidesTheRest() {
        Module module = Fuzzy.class.getModule();
        assertEquals("io.github.seanettle", module.getName());
        for (String name : List.of("", ".edit", ".match", ".metric", ".phonetic", ".text")) {
            assertTrue(
                    module.getDescriptor().exports().stream()
                            .anyMatch(exported -> exported.source().equals("io.github.seanettle" + name)),
                    name);
        }
        assertFalse(module.getDescriptor().exports().stream()
                .anyMatch(exported -> exported.source().equals(Workspace.class.getPackageName())));
    }
}
