package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in the comments of the library's public classes is compiled and run, and answers what stands beside it. An example
 * is a block of code, where what stands behind a statement is its answer ({@code index.size(); // 3}), or a sentence: "{@code
 * soundex("Ashcraft")} is {@code "A261"}".
 */
class JavadocExamplesTest {
    private static final Path SOURCES = Path.of("../../src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern BLOCK = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n\\s*}</pre>");
    private static final Pattern SENTENCE =
            Pattern.compile("\\{@code ([\\w.()]*\\(\"[^{}]*)} is (?:\\{@code ([^{}]*)}|(-?\\d+\\.\\d+|\\w+))");
    private static final Pattern PUBLIC = Pattern.compile("(?m)^public (?:(?:abstract|sealed|final) )*(\\w+) (\\w+)");

    private static final Pattern ANSWERED = Pattern.compile("^(\\s*)(\\S.*?);\\s+// (.*)$");
    private static final Pattern DECLARED = Pattern.compile("\\w[\\w.<>, \\[\\]]* (\\w+) = .*");
    private static final Pattern PRINTED = Pattern.compile("System\\.out\\.println\\((.*)\\)");

    /** What these are shows in the examples of those who make them. */
    private static final List<String> RESULTS = List.of("enum", "record", "exception");

    @Test
    void examplesOfPublicClassesRun(@TempDir Path folder) throws Exception {
        ExampleProgram program = new ExampleProgram();
        int answers = 0;
        for (Map.Entry<String, String> type : publicTypes().entrySet()) {
            for (String example : examples(type.getValue())) {
                program.add(type.getKey(), example);
                answers += example.split("\\bcheck\\(", -1).length - 1;
            }
        }
        assertTrue(answers >= 120, answers + " answers");
        assertEquals(answers, program.run(folder));
    }

    @Test
    void everyPublicClassHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        publicTypes().forEach((name, source) -> {
            if (!RESULTS.contains(kind(source)) && examples(source).isEmpty()) {
                without.add(name);
            }
        });
        assertEquals(List.of(), without);
    }

    /** The sources of the public classes outside {@code internal}, by full name. */
    private static Map<String, String> publicTypes() throws IOException {
        Map<String, String> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String name = SOURCES.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
                if (!name.contains(".internal.") && PUBLIC.matcher(source).find()) {
                    types.put(name, source);
                }
            }
        }
        assertTrue(types.size() >= 40, types.size() + " public types");
        return types;
    }

    private static String kind(String source) {
        MatchResult type = PUBLIC.matcher(source).results().findFirst().orElseThrow();
        return type.group(2).endsWith("Exception") ? "exception" : type.group(1);
    }

    private static List<String> examples(String source) {
        List<String> examples = new ArrayList<>();
        for (MatchResult found : COMMENT.matcher(source).results().toList()) {
            String comment = found.group(1).replaceAll("(?m)^ *\\* ?", "");
            BLOCK.matcher(comment).results().map(block -> withChecks(block.group(1))).forEach(examples::add);
            SENTENCE.matcher(comment.replaceAll("\\s+", " "))
                    .results()
                    .map(said -> ExampleProgram.check(said.group(1), said.group(2) == null ? said.group(3) : said.group(2)))
                    .forEach(examples::add);
        }
        return examples;
    }

    private static String withChecks(String block) {
        return String.join("\n", block.lines().map(JavadocExamplesTest::withCheck).toList());
    }

    private static String withCheck(String line) {
        Matcher answered = ANSWERED.matcher(line);
        if (!answered.matches()) {
            return line;
        }
        String statement = answered.group(2);
        Matcher declared = DECLARED.matcher(statement);
        if (declared.matches()) {
            return statement + ";\n" + ExampleProgram.check(declared.group(1), answered.group(3));
        }
        Matcher printed = PRINTED.matcher(statement);
        return ExampleProgram.check(printed.matches() ? printed.group(1) : statement, answered.group(3));
    }
}
