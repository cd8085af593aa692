package uk.gov.moj.dash.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registered and called as Splink does. */
@Tag("session")
class SplinkOnSparkTest {
    private static final SparkSession SPARK = SparkSession.builder()
            .master("local[1]")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    @Test
    void allEightAreRegisteredByNameAndAnswer() {
        register("jaro_sim", "JaroSimilarity", DataTypes.DoubleType);
        register("jaro_winkler", "JaroWinklerSimilarity", DataTypes.DoubleType);
        register("jaccard", "JaccardSimilarity", DataTypes.DoubleType);
        register("cosine_distance", "CosineDistance", DataTypes.DoubleType);
        register("Dmetaphone", "DoubleMetaphone", DataTypes.StringType);
        register("DmetaphoneAlt", "DoubleMetaphoneAlt", DataTypes.StringType);
        register("QgramTokeniser", "QgramTokeniser", DataTypes.StringType);
        register("damerau_levenshtein", "LevDamerauDistance", DataTypes.DoubleType);
        Row row = SPARK.sql(
                        "SELECT jaro_sim(a, b), jaro_winkler(a, b), jaccard(a, b), cosine_distance(a, b), Dmetaphone(a), "
                                + "DmetaphoneAlt(a), QgramTokeniser(b), damerau_levenshtein(a, b), damerau_levenshtein(a, NULL) "
                                + "FROM VALUES ('Smith', 'Smyth') AS pair(a, b)")
                .first();
        assertEquals(
                "[0.8666666666666667,0.8933333333333333,0.6666666666666666,1.0,SM0,XMT,Sm my yt th,1.0,100.0]",
                row.toString());
    }

    private static void register(String name, String type, DataType result) {
        SPARK.udf().registerJava(name, "uk.gov.moj.dash.linkage." + type, result);
    }
}
