package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.Fuzzy;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java example of the documentation is compiled and run, and answers what stands beside it: the Java blocks of README.md and
 * docs/, the calls in docs/migration.md, and the examples in the comments of {@code Fuzzy}.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");
    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:\\w[\\w<>]* )(\\w+) = (.*;) +// (\\S+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\| `([^`]+)` \\|.*\\|$");
    private static final Pattern COMMENT = Pattern.compile("\\{@code (\\w+\\(\".*?\\))\\} is (null|[\\w.]+)");

    private static final String BEGINNING = """
            import static io.github.seanettle.Fuzzy.*;
            import io.github.seanettle.edit.*;
            import io.github.seanettle.match.*;
            import io.github.seanettle.metric.*;
            import io.github.seanettle.phonetic.*;
            import io.github.seanettle.record.*;
            import io.github.seanettle.text.*;
            import io.github.seanettle.text.Folding.Step;
            import java.util.*;
            public class Examples {
                static int checks;
                static List<String> names = List.of("Jellyfish", "Jelly Fish Inc.");
                static List<String> records = List.of("jellyfish", "Jelly Fish Inc");
                static void check(String example, Object answer, String expected) {
                    checks++;
                    boolean same = answer instanceof Number number && !(answer instanceof Character)
                            ? number.doubleValue() == Double.parseDouble(expected)
                            : String.valueOf(answer).equals(expected);
                    if (!same) {
                        throw new AssertionError(example + " is " + answer + ", but the documentation says " + expected);
                    }
                }
            """;

    @Test
    void examplesInTheReadmeAndTheDocsRun(@TempDir Path folder) throws Exception {
        List<String> methods = new ArrayList<>();
        int answers = 0;
        for (Path page : pages()) {
            Matcher blocks = BLOCK.matcher(Files.readString(page));
            while (blocks.find()) {
                if (needsSpark(page, blocks.group(1))) {
                    continue;
                }
                String code = blocks.group(1).replaceAll("(?m)^import .*$", "");
                Matcher answered = ANSWER.matcher(code);
                answers += (int) answered.results().count();
                methods.add(answered.replaceAll(match -> Matcher.quoteReplacement(
                        match.group() + "\n" + check(match.group(1), match.group(1), match.group(3)))));
            }
        }
        assertTrue(!methods.isEmpty() && answers >= 3);
        assertEquals(answers + " checks", run(folder, methods));
    }

    @Test
    void callsForThoseWhoComeFromElsewhereAnswerWhatTheTableSays(@TempDir Path folder) throws Exception {
        List<String> checks = ROW.matcher(Files.readString(ROOT.resolve("docs/migration.md")))
                .results()
                .map(row -> check(row.group(1), row.group(1), row.group(2)))
                .toList();
        assertTrue(checks.size() >= 50, checks.size() + " calls");
        assertEquals(checks.size() + " checks", run(folder, checks));
    }

    @Test
    void examplesInTheCommentsOfTheFacadeRun(@TempDir Path folder) throws Exception {
        String source = Files.readString(ROOT.resolve("src/main/java/io/github/seanettle/Fuzzy.java"))
                .replaceAll("\n *\\* ?", " ");
        List<String> checks = COMMENT.matcher(source)
                .results()
                .map(found -> check(found.group(1), found.group(1), found.group(2).replaceAll("\\.$", "")))
                .toList();
        assertTrue(checks.size() >= 25, checks.size() + " examples");
        assertEquals(checks.size() + " checks", run(folder, checks));
    }

    /** Those are run where Spark is: by spark/'s own DocumentationTest. */
    private static boolean needsSpark(Path page, String code) {
        return page.endsWith("spark.md") || code.contains("SeanettleSpark");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static String check(String example, String expression, String expected) {
        return "check(" + literal(example) + ", " + expression + ", " + literal(expected) + ");";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Compiles and runs pieces of code, each as a method, with nothing but the library on the class path. */
    private static String run(Path folder, List<String> pieces) throws Exception {
        StringBuilder program = new StringBuilder(BEGINNING);
        for (int i = 0; i < pieces.size(); i++) {
            program.append("static void piece" + i + "() throws Exception {\n" + pieces.get(i) + "\n}\n");
        }
        program.append("public static void main(String[] args) throws Exception {\n");
        for (int i = 0; i < pieces.size(); i++) {
            program.append("piece" + i + "();\n");
        }
        program.append("System.out.println(checks + \" checks\");\n}\n}\n");
        Path file = Files.writeString(folder.resolve("Examples.java"), program);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().reduce("", (before, line) -> line);
    }

    /** The library's jar and what it needs, wherever this JVM has them. */
    private static String classPath() {
        String both = System.getProperty("java.class.path") + File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        String jars = Stream.of(both.split(Pattern.quote(File.pathSeparator)))
                .filter(place -> place.matches(".*(seanettle-\\d|icu4j|jspecify)[^/\\\\]*\\.jar"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        assertTrue(jars.contains("icu4j"), () -> Fuzzy.class + " comes from " + both);
        return jars;
    }
}
