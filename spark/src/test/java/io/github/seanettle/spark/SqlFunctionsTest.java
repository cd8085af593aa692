package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions in SQL, in a session that was told nothing of them. */
@Tag("session")
class SqlFunctionsTest {
    private static final SparkSession SPARK = LocalSpark.session();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seanettle_levenshtein('kitten', 'sitting')          | 3
            seanettle_levenshtein('kitten', 'sitting', 1)       | 2
            damerau_levenshtein('ca', 'abc')                    | 2
            damerau_levenshtein('ca', 'abc', 1)                 | 2
            osa('ca', 'abc')                                    | 3
            indel('kitten', 'sitting')                          | 5
            lcs('kitten', 'sitting')                            | 3
            lcs_length('kitten', 'sitting')                     | 4
            hamming('karolin', 'kathrin')                       | 3
            jaro('martha', 'marhta')                            | 0.9444444444444445
            jaro('martha', 'marhta', 0.95)                      | 0.0
            jaro_winkler('martha', 'marhta')                    | 0.9611111111111111
            jaro_winkler('a', 'a')                              | 1.0
            jaccard('de la cruz', 'cruz de')                    | 0.6666666666666666
            ngram_jaccard('night', 'nacht', 2)                  | 0.14285714285714285
            ngram_jaccard('night', 'nacht', 2, 0.2)             | 0.0
            levenshtein_similarity('kitten', 'sitting')         | 0.5714285714285714
            damerau_levenshtein_similarity('ca', 'abc')         | 0.33333333333333337
            indel_similarity('kitten', 'sitting')               | 0.6153846153846154
            hamming_similarity('karolin', 'kathrin', 0.9)       | 0.0
            seanettle_soundex('Ashcraft')                       | A261
            metaphone('Thompson')                               | 0MPSN
            nysiis('Montgomery')                                | MANTGANARY
            match_rating('Kathrynoglin')                        | KTHGLN
            match_rating_comparison('Smith', 'Smyth')           | true
            match_rating_comparison('Michael', 'Mike')          | false
            """)
    void worksAsItsExampleSays(String call, String answer) {
        assertEquals(answer, String.valueOf(one(call)));
    }

    @Test
    void namesThatSparkHasKeepSparksMeaning() {
        assertEquals(-1, one("levenshtein('kitten', 'sitting', 1)"), "Spark's own levenshtein, not ours");
        assertEquals("1234", one("soundex('1234')"), "Spark's own soundex, not ours");
    }

    @Test
    void missingValuesHaveNoScore() {
        for (SqlFunction function : SqlFunctions.list()) {
            for (int count = function.required(); count <= function.arguments().size(); count++) {
                for (int missing = 0; missing < count; missing++) {
                    assertNull(one(callWithNull(function, count, missing)), function.name());
                }
            }
        }
        assertNull(one("match_rating_comparison('Tim', 'Timothy')"), "codes too different in length");
    }

    private static String callWithNull(SqlFunction function, int count, int missing) {
        StringBuilder call = new StringBuilder(SqlFunctions.PREFIX + function.name() + "(");
        for (int i = 0; i < count; i++) {
            call.append(i > 0 ? ", " : "").append(i == missing ? "NULL" : i < 2 ? "'Anna'" : "1");
        }
        return call.append(')').toString();
    }

    @Test
    void argumentsAreCastAsThoseOfBuiltInFunctionsAre() {
        assertEquals(1, one("seanettle_levenshtein(1234, 1235)"));
        assertEquals(0.9444444444444445, one("jaro('martha', 'marhta', 0)"));
        assertEquals(2, one("seanettle_levenshtein('kitten', 'sitting', 1L)"));
        assertEquals(1, one("hamming(DATE'2001-02-03', DATE'2001-02-04')"));
    }

    @Test
    void badArgumentsAreNamedBeforeTheQueryRuns() {
        assertFails("osa('a', 'b', -1)", "osa: max must be 0 or more, but is -1");
        assertFails("jaro('a', 'b', 1.5)", "jaro: min must be a number from 0 to 1, but is 1.5");
        assertFails("jaro('a', 'b', 2)", "jaro: min must be a number from 0 to 1, but is 2");
        assertFails("ngram_jaccard('a', 'b', 0)", "ngram_jaccard: n must be 1 or more, but is 0");
        assertFails("jaro_winkler('a')", "Call it as jaro_winkler(a, b[, min]); there are 1 arguments.");
        assertFails("metaphone('a', 'b')", "Call it as metaphone(text); there are 2 arguments.");
        assertFails("osa(array('a'), 'b')", "STRING");
    }

    @Test
    void badArgumentsInRowsAreNamedToo() {
        assertFails(
                "osa('a', id, cast(id - 1 AS INT)) FROM range(0, 2, 1, 1)", "osa: max must be 0 or more, but is -1");
        assertFails(
                "jaro('a', id, id + 2.5D) FROM range(0, 2, 1, 1)",
                "jaro: min must be a number from 0 to 1, but is 2.5");
        assertFails(
                "ngram_jaccard('a', id, cast(id AS INT)) FROM range(0, 2, 1, 1)",
                "ngram_jaccard: n must be 1 or more, but is 0");
    }

    private static void assertFails(String query, String message) {
        Exception failure =
                assertThrows(Exception.class, () -> SPARK.sql("SELECT " + query).collectAsList());
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        assertTrue(messages.toString().contains(message), messages::toString);
    }

    @Test
    void describesItself() {
        String description = SPARK.sql("DESCRIBE FUNCTION EXTENDED jaro_winkler")
                .collectAsList()
                .toString();
        assertTrue(description.contains("jaro_winkler(a, b[, min]) - The jaro-winkler similarity"), description);
    }

    private static Object one(String expression) {
        Row row = SPARK.sql("SELECT " + expression).first();
        return row.get(0);
    }
}
