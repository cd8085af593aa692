package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Spark makes of a call. */
@Tag("session")
class PlanTest {
    private static final SparkSession SPARK = LocalSpark.session();

    @BeforeAll
    static void makePairs() {
        SPARK.conf().set("spark.sql.adaptive.enabled", "false"); // which shows no generated code before it has run
        Pairs.frame(List.of(RowFactory.create(1, "Anna", "Anne"))).createOrReplaceTempView("one_pair");
    }

    @AfterAll
    static void planAsUsual() {
        SPARK.conf().unset("spark.sql.adaptive.enabled");
    }

    @Test
    void everyCallIsAStaticInvocationInTheCodeOfAStage() {
        for (String call : Expected.CALLS.keySet()) {
            String plan = plan("SELECT seanettle_" + call + " FROM one_pair");
            String line = plan.lines()
                    .filter(each -> each.contains("Project"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(line.contains("*(1) ") && isStaticInvoke(line), plan);
        }
    }

    @Test
    void constantsAreFolded() {
        String plan =
                plan("SELECT seanettle_levenshtein('kitten', 'sitting') AS distance, metaphone('Thompson') AS code");
        assertTrue(plan.contains("[3 AS distance#"), plan);
        assertTrue(plan.contains("0MPSN AS code#"), plan);
        assertFalse(isStaticInvoke(plan), plan);
    }

    @Test
    void filtersAreComputedWhereTheRowsAreRead() {
        Dataset<Row> kept = SPARK.sql("SELECT id FROM range(100) WHERE jaro_winkler(id, 100 - id, 0.8D) >= 0.8D");
        assertEquals(List.of(9L, 50L, 91L), kept.as(Encoders.LONG()).collectAsList());
        String plan = kept.queryExecution().executedPlan().toString();
        assertTrue(plan.lines().anyMatch(line -> line.contains("*(1) Filter") && isStaticInvoke(line)), plan);
    }

    /** Spark 4.2 prints it shorter than the others. */
    private static boolean isStaticInvoke(String plan) {
        return plan.contains("staticinvoke(class io.github.seanettle") || plan.contains("static_invoke(");
    }

    private static String plan(String query) {
        return SPARK.sql(query).queryExecution().executedPlan().toString();
    }
}
