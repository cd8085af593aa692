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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pieces of code from the documentation, to be compiled in one go and run in one JVM, with nothing but the library on the class
 * path. A piece may call what the class that it is an example of has to offer without naming it.
 */
final class ExampleProgram {
    private static final String IMPORTS = """
            import io.github.seanettle.*;
            import io.github.seanettle.edit.*;
            import io.github.seanettle.match.*;
            import io.github.seanettle.metric.*;
            import io.github.seanettle.phonetic.*;
            import io.github.seanettle.record.*;
            import io.github.seanettle.text.*;
            import io.github.seanettle.text.Folding.Step;
            import java.util.*;
            """;

    private static final String CHECKS = IMPORTS + """
            class Checks {
                static int checks;
                static String wrong = "";
                static List<String> names = List.of("Jellyfish", "Jelly Fish Inc.");
                static List<String> records = List.of("jellyfish", "Jelly Fish Inc");
                static void check(String example, Object answer, String expected) {
                    checks++;
                    boolean same = answer instanceof Number number
                            ? number.doubleValue() == Double.parseDouble(expected)
                            : expected.equals(String.valueOf(answer)) || expected.equals("\\"" + answer + "\\"");
                    if (!same) {
                        wrong += example + " is " + answer + ", but the documentation says " + expected + "\\n";
                    }
                }
            """;

    private static final String ENDING = """
                    if (!wrong.isEmpty()) {
                        throw new AssertionError(wrong);
                    }
                    System.out.println(checks);
                }
            }
            """;

    private final Map<String, List<String>> pieces = new LinkedHashMap<>();

    /** Adds a piece of code: an example of this class, by its full name. */
    void add(String subject, String code) {
        pieces.computeIfAbsent(subject, none -> new ArrayList<>()).add(code);
    }

    /** The statement that says whether an expression answers what is expected. */
    static String check(String expression, String expected) {
        return "check(" + literal(expression) + ", " + expression + ", " + literal(expected) + ");";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Runs all pieces and returns how many checks there were. A check that fails, or code that does, fails the test. */
    int run(Path folder) throws Exception {
        StringBuilder main = new StringBuilder(CHECKS).append("public static void main(String[] args) throws Exception {\n");
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, List<String>> examples : pieces.entrySet()) {
            String name = examples.getKey().substring(examples.getKey().lastIndexOf('.') + 1) + "Examples";
            files.add(write(folder, name, examplesOf(examples.getKey(), name, examples.getValue())));
            main.append(name + ".run();\n");
        }
        files.add(write(folder, "Checks", main.append(ENDING).toString()));

        List<String> compile = List.of("javac", "-encoding", "UTF-8", "-proc:none", "-cp", classPath(), "-d", folder.toString());
        call(Stream.concat(compile.stream(), files.stream()).toList());
        List<String> said = call(
                List.of("java", "-Dfile.encoding=UTF-8", "-cp", classPath() + File.pathSeparator + folder, "Checks"));
        return Integer.parseInt(said.get(said.size() - 1));
    }

    private static String examplesOf(String subject, String name, List<String> pieces) {
        StringBuilder source = new StringBuilder(IMPORTS)
                .append("import static " + subject + ".*;\n")
                .append("class " + name + " extends Checks {\n");
        for (int i = 0; i < pieces.size(); i++) {
            source.append("static void piece" + i + "() throws Exception {\n" + pieces.get(i) + "\n}\n");
        }
        source.append("static void run() throws Exception {\n");
        for (int i = 0; i < pieces.size(); i++) {
            source.append("piece" + i + "();\n");
        }
        return source.append("}\n}\n").toString();
    }

    private static String write(Path folder, String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), source).toString();
    }

    /** Calls a tool of this JDK, and returns the lines that it prints. */
    private static List<String> call(List<String> command) throws Exception {
        List<String> words = new ArrayList<>(command);
        words.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
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
