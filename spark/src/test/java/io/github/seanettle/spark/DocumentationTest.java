package io.github.seanettle.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java and SQL examples that need Spark, in docs/spark.md, README.md and the comments of public classes, are compiled and run. */
@Tag("session")
class DocumentationTest {
    private static final SparkSession SPARK = QuickSpark.session();

    private static final String BEGINNING = """
            import io.github.seanettle.metric.*;
            import io.github.seanettle.spark.*;
            import io.github.seanettle.spark.join.*;
            import io.github.seanettle.text.*;
            import io.github.seanettle.text.Folding.Step;
            import org.apache.spark.sql.*;
            public class Examples {
            """;

    @Test
    void javaExamplesRun(@TempDir Path folder) throws Exception {
        List<String> blocks = blocks("java", "docs/spark.md");
        blocks.addAll(blocks("java", "README.md").stream()
                .filter(code -> code.contains("SeanettleSpark"))
                .toList());
        assertTrue(blocks.size() >= 3, blocks.size() + " examples");
        List<String> commented = commentedExamples();
        assertTrue(commented.size() >= 5, commented.size() + " examples in comments");
        blocks.addAll(commented);
        table("customers", "id", "name");
        table("registry", "number", "title");

        StringBuilder program = new StringBuilder(BEGINNING);
        for (int i = 0; i < blocks.size(); i++) {
            String code = blocks.get(i).replaceAll("(?m)^import .*$", "");
            program.append("public static void example" + i + "(SparkSession spark) {\n" + code + "\n}\n");
        }
        compile(folder, program.append("}\n").toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> examples = loader.loadClass("Examples");
            for (int i = 0; i < blocks.size(); i++) {
                Method example = examples.getMethod("example" + i, SparkSession.class);
                example.invoke(null, SPARK);
            }
        }
        assertEquals(1, SPARK.table("matches").count(), "the view that an example makes");
    }

    @Test
    void sqlExamplesRun() {
        table("people", "id", "name");
        table("records", "id", "name");
        table("pairs", "a", "b");
        List<String> blocks = blocks("sql", "docs/spark.md");
        blocks.addAll(blocks("sql", "README.md"));
        assertTrue(blocks.size() >= 3, blocks.size() + " examples");
        for (String block : blocks) {
            for (String statement : block.split(";")) {
                if (!statement.isBlank()) {
                    assertNotNull(SPARK.sql(statement).collectAsList(), statement);
                }
            }
        }
    }

    private static void table(String name, String key, String text) {
        StructType schema = new StructType().add(key, "string").add(text, "string");
        List<Row> rows = List.of(
                RowFactory.create("1", "Jellyfish Inc"), RowFactory.create("2", name), RowFactory.create("3", null));
        SPARK.createDataFrame(rows, schema).createOrReplaceTempView(name);
    }

    /** The examples in the comments of the main classes, with the tables that they speak of. */
    private static List<String> commentedExamples() throws IOException {
        Pattern block = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *\\* }</pre>");
        String tables = """
                Dataset<Row> customers = spark.table("customers");
                Dataset<Row> registry = spark.table("registry");
                """;
        try (Stream<Path> files = Files.walk(root().resolve("spark/src/main/java"))) {
            List<String> examples = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                block.matcher(Files.readString(file))
                        .results()
                        .map(found -> tables + found.group(1).replaceAll("(?m)^ *\\* ?", ""))
                        .forEach(examples::add);
            }
            return examples;
        }
    }

    private static List<String> blocks(String language, String page) {
        try {
            String text = Files.readString(root().resolve(page));
            return new ArrayList<>(Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(block -> block.substring(block.indexOf('\n') + 1, block.length() - 3))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These tests run in spark/ and in spark/on-spark-4/. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/spark.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static void compile(Path folder, String program) throws Exception {
        Path file = Files.writeString(folder.resolve("Examples.java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "the tests need a JDK");
        StringWriter said = new StringWriter();
        List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString());
        boolean isDone = compiler.getTask(
                        said,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertTrue(isDone, said + program);
    }
}
