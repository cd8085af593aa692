package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.seanettle.Fuzzy;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Metrics of the user's own, here such that count how often they are asked. */
@Tag("session")
class RepeatedCallsTest {
    private static final SparkSession SPARK = LocalSpark.session();
    private static final AtomicInteger CALLS = new AtomicInteger();

    /** As Splink writes its comparisons: the function is called once for each level, until one is reached. */
    private static final String LEVELS = "CASE WHEN a IS NULL OR b IS NULL THEN -1 WHEN a = b THEN 4 "
            + "WHEN %1$s >= 0.92 THEN 3 WHEN %1$s >= 0.88 THEN 2 WHEN %1$s >= 0.7 THEN 1 ELSE 0 END";

    private static final class CountingMetric implements StringMetric {
        private static final long serialVersionUID = 1L;

        @Override
        public double similarity(CharSequence a, CharSequence b) {
            CALLS.incrementAndGet();
            return Fuzzy.jaroWinklerSimilarity(a, b);
        }
    }

    private static final class CountingDistance implements StringDistance {
        private static final long serialVersionUID = 1L;

        @Override
        public int distance(CharSequence a, CharSequence b) {
            CALLS.incrementAndGet();
            return Fuzzy.osaDistance(a, b);
        }
    }

    @Test
    void aPairIsComputedOnceHoweverOftenItsRowAsks() {
        SeanettleFunctions.register(SPARK, "counting_jw", new CountingMetric());
        List<Row> rows = Pairs.random(2000, 7);
        Pairs.frame(rows).createOrReplaceTempView("repeated");
        String levels = LEVELS.formatted("counting_jw(a, b)");

        CALLS.set(0);
        List<Row> answers = SPARK.sql("SELECT id, " + levels + " FROM repeated").collectAsList().stream()
                .sorted(Comparator.comparingInt(row -> row.getInt(0))) // not by Spark, which would run the query twice
                .toList();
        int pairsToCompute = 0;
        for (int i = 0; i < rows.size(); i++) {
            String a = Pairs.inSpark(rows.get(i).getString(1));
            String b = Pairs.inSpark(rows.get(i).getString(2));
            assertEquals(level(a, b), answers.get(i).getInt(1), a + " and " + b);
            pairsToCompute += a != null && b != null && !a.equals(b) ? 1 : 0;
        }
        assertEquals(pairsToCompute, CALLS.get());
    }

    private static int level(String a, String b) {
        if (a == null || b == null) {
            return -1;
        }
        double score = Fuzzy.jaroWinklerSimilarity(a, b);
        return a.equals(b) ? 4 : score >= 0.92 ? 3 : score >= 0.88 ? 2 : score >= 0.7 ? 1 : 0;
    }

    @Test
    void aDistanceOfOnesOwnHasACutOff() {
        SeanettleFunctions.register(SPARK, "counting_osa", new CountingDistance());
        Row row = SPARK.sql("SELECT counting_osa(a, b), counting_osa(a, b, 1), counting_osa(b, NULL) "
                        + "FROM VALUES ('ca', 'abc') AS pair(a, b)")
                .first();
        assertEquals(List.of(3, 2), List.of(row.get(0), row.get(1)));
        assertEquals(true, row.isNullAt(2));
    }

    @Test
    void anEncoderOfOnesOwnIsAFunctionToo() {
        PhoneticEncoder initials =
                text -> text.length() == 0 ? "" : text.toString().substring(0, 1);
        SeanettleFunctions.register(SPARK, "initial", initials);
        assertEquals(
                "M",
                SPARK.sql("SELECT initial(name) FROM VALUES ('Maria') AS t(name)")
                        .first()
                        .getString(0));
    }

    @Test
    void aRunningSessionTakesThemToo() {
        SparkSession other = SPARK.newSession();
        SeanettleFunctions.register(other);
        assertEquals(
                2, other.sql("SELECT damerau_levenshtein('ca', 'abc')").first().getInt(0));
        assertEquals(
                -1,
                other.sql("SELECT levenshtein('kitten', 'sitting', 1)").first().getInt(0),
                "Spark's own");
    }
}
