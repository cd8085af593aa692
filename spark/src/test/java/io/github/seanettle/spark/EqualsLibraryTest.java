package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every function, by every way to call it, answers what the library does. */
@Tag("session")
class EqualsLibraryTest {
    private static final SparkSession SPARK = LocalSpark.session();
    private static final List<Row> ROWS = Pairs.random(4000, 20261123);
    private static final List<String> CALLS = List.copyOf(Expected.CALLS.keySet());

    @Test
    void allFunctionsAreTested() {
        for (SqlFunction function : SqlFunctions.list()) {
            for (int count = function.required(); count <= function.arguments().size(); count++) {
                int wanted = count;
                assertTrue(
                        CALLS.stream()
                                .anyMatch(call ->
                                        call.startsWith(function.name() + "(") && call.split(",").length == wanted),
                        function.name() + " with " + count + " arguments");
            }
        }
    }

    @Test
    void inSql() {
        Pairs.frame(ROWS).createOrReplaceTempView("pairs");
        String calls = CALLS.stream().map(call -> SqlFunctions.PREFIX + call).collect(Collectors.joining(", "));
        check(SPARK.sql("SELECT id, a, b, " + calls + " FROM pairs"), CALLS);
    }

    @Test
    void inSqlByNamesWithoutPrefix() {
        Pairs.frame(ROWS).createOrReplaceTempView("pairs");
        List<String> calls = CALLS.stream()
                .filter(call -> !call.startsWith("levenshtein(") && !call.startsWith("soundex("))
                .toList();
        check(SPARK.sql("SELECT id, a, b, " + String.join(", ", calls) + " FROM pairs"), calls);
    }

    @Test
    void withoutCodeOfWholeStages() {
        with("spark.sql.codegen.wholeStage", "false", this::inSql);
    }

    @Test
    void withoutGeneratedCode() {
        with(
                "spark.sql.codegen.wholeStage",
                "false",
                () -> with("spark.sql.codegen.factoryMode", "NO_CODEGEN", this::inSql));
    }

    @Test
    void onTheDriver() {
        List<Row> few = ROWS.subList(0, 500);
        Dataset<Row> local = SPARK.createDataFrame(few, Pairs.frame(few).schema());
        local.createOrReplaceTempView("few");
        String calls = CALLS.stream().map(call -> SqlFunctions.PREFIX + call).collect(Collectors.joining(", "));
        check(SPARK.sql("SELECT id, a, b, " + calls + " FROM few"), CALLS, few);
    }

    @Test
    void byColumns() {
        List<Column> columns = new ArrayList<>(List.of(functions.col("id"), functions.col("a"), functions.col("b")));
        for (String call : CALLS) {
            String[] parts = call.split("[(,) ]+");
            Column[] arguments = Stream.of(parts)
                    .skip(1)
                    .map(part -> Character.isDigit(part.charAt(0)) ? functions.expr(part) : functions.col(part))
                    .toArray(Column[]::new);
            columns.add(functions.call_udf(SqlFunctions.PREFIX + parts[0], arguments));
        }
        check(Pairs.frame(ROWS).select(columns.toArray(new Column[0])), CALLS);
    }

    @Test
    void byTheCatalog() {
        SPARK.conf().set("spark.sql.catalog.fuzzy", SeanettleCatalog.class.getName());
        Pairs.frame(ROWS).createOrReplaceTempView("pairs");
        String calls = CALLS.stream().map(call -> "fuzzy." + call).collect(Collectors.joining(", "));
        check(SPARK.sql("SELECT id, a, b, " + calls + " FROM pairs"), CALLS);
    }

    @Test
    void byClassesRegisteredOneByOne() {
        Pairs.frame(ROWS).createOrReplaceTempView("pairs");
        List<String> calls = new ArrayList<>();
        for (String call : CALLS) {
            String name = call.substring(0, call.indexOf('('));
            boolean isWithin = call.split(",").length == 3 && !name.equals("ngram_jaccard");
            if (call.split(",").length == 4) {
                continue; // there is no class with four arguments
            }
            String type = Stream.of(name.split("_"))
                            .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                            .collect(Collectors.joining())
                    + (isWithin ? "Within" : "");
            SPARK.udf().registerJava("udf_" + type, "io.github.seanettle.spark.udf." + type, resultType(name));
            calls.add("udf_" + type + call.substring(call.indexOf('(')));
        }
        List<String> tested =
                CALLS.stream().filter(call -> call.split(",").length < 4).toList();
        check(SPARK.sql("SELECT id, a, b, " + String.join(", ", calls) + " FROM pairs"), tested);
    }

    private static DataType resultType(String name) {
        return SqlFunctions.list().stream()
                .filter(function -> function.name().equals(name))
                .findAny()
                .orElseThrow()
                .resultType();
    }

    @Test
    void withATextThatStaysTheSame() {
        for (String constant : List.of("Marianne", "", "Zoë Łukasz", "👨‍👩‍👧 e\u0301", "M".repeat(100))) {
            List<Row> rows = new ArrayList<>();
            for (Row row : ROWS.subList(0, 600)) {
                rows.add(RowFactory.create(row.getInt(0), row.getString(1), constant));
            }
            String literal = "'" + constant + "'";
            Pairs.frame(rows).createOrReplaceTempView("pairs");
            Function<String, String> second = call -> SqlFunctions.PREFIX + call.replace("(a, b", "(a, " + literal);
            check(
                    SPARK.sql("SELECT id, a, b, " + CALLS.stream().map(second).collect(Collectors.joining(", "))
                            + " FROM pairs"),
                    CALLS,
                    rows);
            Function<String, String> first = call -> SqlFunctions.PREFIX
                    + call.replace("(a, b", "(" + literal + ", a").replace("(a)", "(" + literal + ")");
            List<Row> turned = rows.stream()
                    .map(row -> RowFactory.create(row.get(0), row.get(2), row.get(1)))
                    .toList();
            check(
                    SPARK.sql("SELECT id, b, a, " + CALLS.stream().map(first).collect(Collectors.joining(", "))
                            + " FROM pairs"),
                    CALLS,
                    turned);
        }
    }

    @Test
    void inAJoinOfAllPairs() {
        List<Row> few = ROWS.subList(0, 150);
        Pairs.frame(few).createOrReplaceTempView("few");
        Dataset<Row> joined = SPARK.sql("SELECT l.id * 1000 + r.id AS id, l.a, r.b, " + "osa(l.a, r.b) AS osa, "
                + "jaro_winkler(l.a, r.b) AS jw FROM few l CROSS JOIN few r");
        List<Row> pairs = new ArrayList<>();
        for (Row left : few) {
            for (Row right : few) {
                pairs.add(RowFactory.create(left.getInt(0) * 1000 + right.getInt(0), left.get(1), right.get(2)));
            }
        }
        check(joined, List.of("osa(a, b)", "jaro_winkler(a, b)"), pairs);
    }

    private static void check(Dataset<Row> answers, List<String> calls) {
        check(answers, calls, ROWS);
    }

    private static void check(Dataset<Row> answers, List<String> calls, List<Row> rows) {
        List<Row> byId = answers.orderBy("id").collectAsList();
        assertEquals(rows.size(), byId.size());
        for (int i = 0; i < rows.size(); i++) {
            String a = rows.get(i).getString(1);
            String b = rows.get(i).getString(2);
            assertEquals(Pairs.inSpark(a), byId.get(i).get(1));
            assertEquals(Pairs.inSpark(b), byId.get(i).get(2));
            for (int j = 0; j < calls.size(); j++) {
                String call = calls.get(j);
                assertEquals(Expected.of(call, a, b), byId.get(i).get(3 + j), () -> call + " of " + a + " and " + b);
            }
        }
    }

    private static void with(String key, String value, Runnable test) {
        SPARK.conf().set(key, value);
        try {
            test.run();
        } finally {
            SPARK.conf().unset(key);
        }
    }
}
