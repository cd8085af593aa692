package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics and encoders of users, compiled here into a folder and a jar of their own. */
class UserClassesTest {
    @TempDir
    private Path folder;

    private Path classes;
    private Path jar;

    @BeforeEach
    void compile() throws IOException {
        classes = Files.createDirectory(folder.resolve("their classes"));
        String metric = StringMetric.class.getName();
        compile(Map.of(
                "First",
                "public class First implements " + metric
                        + " { public double similarity(CharSequence a, CharSequence b) {"
                        + " return a.charAt(0) == b.charAt(0) ? 1 : 0; } }",
                "Hidden",
                "class Hidden extends First {}",
                "NoDefault",
                "public class NoDefault extends First { public NoDefault(int n) {} }",
                "Abstract",
                "public abstract class Abstract implements " + metric + " {}",
                "Failing",
                "public class Failing extends First { public Failing() { throw new RuntimeException(\"no luck\"); } }",
                "Sound",
                "public class Sound implements " + PhoneticEncoder.class.getName()
                        + " { public String encode(CharSequence"
                        + " text) { return text.toString().toUpperCase(java.util.Locale.ROOT); } }"));
        jar = Files.createDirectory(folder.resolve("jars")).resolve("theirs.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream jarOut = new JarOutputStream(out);
                Stream<Path> files = Files.list(classes.resolve("their"))) {
            for (Path file : files.toList()) {
                jarOut.putNextEntry(new JarEntry("their/" + file.getFileName()));
                Files.copy(file, jarOut);
            }
        }
    }

    private void compile(Map<String, String> sources) {
        String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
        List<String> args = new ArrayList<>(List.of("-proc:none", "-cp", path, "-d", classes.toString()));
        sources.forEach((name, code) -> args.add(
                Program.write(folder, name + ".java", "package their; " + code).toString()));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new));
        assertEquals(0, result);
    }

    private static Program.Result score(String metric, Object classpath) {
        return Program.run(
                "a,b\nAda,Alan\n", new String[] {"score", "--metric", metric, "--classpath", classpath.toString()});
    }

    @Test
    void comeFromFoldersJarsAndFoldersOfJars() {
        String expected = "a,b,score\nAda,Alan,1.0\n";
        assertEquals(expected, score("their.First", classes).done());
        assertEquals(expected, score("their.First", jar).done());
        assertEquals(expected, score("their.First", jar.getParent() + "/*").done());
        assertEquals(
                expected,
                score("their.First", "nowhere" + File.pathSeparator + jar).done());
    }

    @Test
    void mayBeEncodersToo() {
        String[] args = {"encode", "--with", "their.Sound", "--classpath", jar.toString()};
        assertEquals("text,code\nAda,ADA\n", Program.run("Ada\n", args).done());
    }

    @Test
    void thatCannotBeMadeAreExplained() {
        List<String> constructor = List.of("their.Hidden", "their.NoDefault", "their.Abstract");
        for (String name : constructor) {
            String message = score(name, classes).mistake();
            assertTrue(message.contains("class " + name + " must be public, not abstract, and have a public"), message);
        }
        assertTrue(score("their.Failing", jar)
                .mistake()
                .contains("the constructor of their.Failing failed: " + "java.lang.RuntimeException: no luck"));
        assertTrue(score("their.Sound", jar).mistake().contains("does not implement " + StringMetric.class.getName()));
        assertTrue(score("their.Missing", jar).mistake().contains("there is no class their.Missing on the class path"));
        assertTrue(score("their.First", "nowhere").mistake().contains("there is no class their.First"));
        assertTrue(score("their.First", "nowhere/*").mistake().contains("cannot read nowhere/* of the class path"));
    }

    @Test
    void thatAreDamagedAreExplained() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken/their")).resolve("First.class");
        Files.write(broken, new byte[] {1, 2, 3, 4});
        String message = score("their.First", folder.resolve("broken")).mistake();
        assertTrue(message.contains("class their.First cannot be loaded: java.lang.ClassFormatError"), message);
    }
}
