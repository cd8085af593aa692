package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.Fuzzy;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one jar with all that the functions need: on the class path are only it, Spark and JUnit. */
class ShadedJarIT {
    private static final String FAMILY = "👨‍👩‍👧";

    @Test
    void allComesFromTheOneJar() throws ClassNotFoundException {
        for (String name : List.of(
                "io.github.seanettle.Fuzzy",
                "io.github.seanettle.spark.SeanettleExtensions",
                "io.github.seanettle.shaded.icu.text.BreakIterator")) {
            String from = Class.forName(name)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            assertTrue(from.endsWith("-all.jar"), name + " is from " + from);
        }
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.ibm.icu.text.BreakIterator"));
    }

    @Test
    void clustersAreFoundWithTheRenamedIcu() {
        assertEquals(1, Fuzzy.levenshteinDistance("a" + FAMILY + "b", "ab"));
        assertEquals(0, Fuzzy.levenshteinDistance("Zoe\u0308 \u1112\u1161\u11AB", "Zoë 한"));
    }

    @Test
    void licencesAreInIt() throws IOException {
        String path =
                Fuzzy.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (JarFile jar = new JarFile(new File(path))) {
            for (String name : List.of("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/LICENSE-ICU")) {
                assertNotNull(jar.getEntry(name), name);
            }
            assertTrue(
                    jar.stream().noneMatch(entry -> entry.getName().startsWith("com/ibm/icu")),
                    "ICU under its own name");
        }
    }

    @Test
    @Tag("session")
    void sparkFindsTheFunctionsInIt() {
        Row row = LocalSpark.session()
                .sql("SELECT damerau_levenshtein(a, b), metaphone(a), hamming(a, '" + FAMILY + "') "
                        + "FROM (SELECT concat('ca', id) a, concat('abc', id) b FROM range(1))")
                .first();
        assertEquals(List.of(2, "K", 3), List.of(row.get(0), row.get(1), row.get(2)));
    }
}
