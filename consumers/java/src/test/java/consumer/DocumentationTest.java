package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java example of README.md and docs/ is compiled and run, and answers what stands beside it; so do the calls in
 * docs/migration.md.
 */
class DocumentationTest {
    private static final String FACADE = "io.github.seanettle.Fuzzy";
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");
    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:\\w[\\w<>]* )(\\w+) = (.*;) +// (\\S+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\| `([^`]+)` \\|.*\\|$");

    @Test
    void examplesInTheReadmeAndTheDocsRun(@TempDir Path folder) throws Exception {
        ExampleProgram program = new ExampleProgram();
        int answers = 0;
        for (Path page : pages()) {
            for (MatchResult block : BLOCK.matcher(Files.readString(page)).results().toList()) {
                if (needsSpark(page, block.group(1))) {
                    continue;
                }
                Matcher answered = ANSWER.matcher(block.group(1).replaceAll("(?m)^import .*$", ""));
                answers += (int) answered.results().count();
                program.add(FACADE, answered.replaceAll(found -> Matcher.quoteReplacement(
                        found.group() + "\n" + ExampleProgram.check(found.group(1), found.group(3)))));
            }
        }
        assertTrue(answers >= 3, answers + " answers");
        assertEquals(answers, program.run(folder));
    }

    @Test
    void callsForThoseWhoComeFromElsewhereAnswerWhatTheTableSays(@TempDir Path folder) throws Exception {
        ExampleProgram program = new ExampleProgram();
        List<MatchResult> rows = ROW.matcher(Files.readString(ROOT.resolve("docs/migration.md")))
                .results()
                .toList();
        rows.forEach(row -> program.add(FACADE, ExampleProgram.check(row.group(1), row.group(2))));
        assertTrue(rows.size() >= 50, rows.size() + " calls");
        assertEquals(rows.size(), program.run(folder));
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
}
