package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code seanettle}, in a project that holds only what it looks at, with a {@code java} and a {@code mvn} that
 * write down how they are called.
 */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../seanettle");
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cp",
            "dirname",
            "find",
            "grep",
            "head",
            "locale",
            "mkdir",
            "mkfifo",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "stty");
    private static final String BUILDING =
            "seanettle: building the program, as this is its first use or its sources have changed; a minute, please\n";

    @TempDir
    private Path temporary;

    private Path project;
    private Path bin;
    private Path mavenLog;

    record Result(int exit, String out, String err) {}

    @BeforeEach
    void makeProject() throws IOException {
        project = temporary.resolve("a project's home");
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("cli/src/main/java"));
        for (String source : List.of("pom.xml", "cli/pom.xml", "src/main/java/A.java", "cli/src/main/java/B.java")) {
            Files.writeString(project.resolve(source), "");
        }
        Files.copy(LAUNCHER, project.resolve("seanettle"));
        bin = Files.createDirectory(temporary.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin, tool, "exec " + find(tool) + " \"$@\"");
        }
        mavenLog = temporary.resolve("maven.log");
        script(
                bin,
                "mvn",
                "printf '%s\\n' \"$*\" >> '" + mavenLog + "'",
                "cat '" + temporary + "/pause' 2> /dev/null && sleep 1",
                "[ ! -f '" + temporary + "/fail' ] || { echo 'BUILD FAILURE: a reason'; exit 1; }",
                "case $* in *package) mkdir -p cli/target && echo jar > cli/target/seanettle-cli.jar ;; esac");
        jdk(bin, "21");
    }

    private static Path find(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tool));
    }

    private static void jdk(Path folder, String version) throws IOException {
        script(
                folder,
                "java",
                "case $* in *-XshowSettings*) echo '    java.specification.version = " + version + "' >&2 ;;",
                "*--list-modules*) cat '" + folder + "/modules' 2> /dev/null ;;",
                "*) while [ \"$1\" != -jar ]; do shift; done; shift; for a; do printf '<%s>' \"$a\"; done;",
                "   printf '%s' \"$LC_ALL\" > '" + folder + "/lc_all'; exit 7 ;; esac");
        script(folder, "javac", "exit 1");
    }

    private static void script(Path folder, String name, String... lines) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!" + find("sh") + "\n" + String.join("\n", lines) + "\n");
        assertTrue(script.toFile().setExecutable(true));
    }

    private ProcessBuilder launcher(Path launcher, String... args) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        return builder;
    }

    private Result run(String... args) throws IOException, InterruptedException {
        return run(launcher(project.resolve("seanettle"), args));
    }

    private static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path err = Files.createTempFile("launcher", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private String jar() {
        return project + "/cli/target/seanettle-cli.jar";
    }

    private int builds() throws IOException {
        return Files.exists(mavenLog) ? Files.readAllLines(mavenLog).size() / 2 : 0;
    }

    private static void assertDies(String message, Result result) {
        assertEquals(new Result(1, "", "seanettle: " + message + "\n"), result);
    }

    @Test
    void buildsOnItsFirstUseOnly() throws IOException, InterruptedException {
        assertEquals(new Result(7, "<" + jar() + "><info>", BUILDING), run("info"));
        List<String> calls = Files.readAllLines(mavenLog);
        assertEquals(2, calls.size());
        assertTrue(calls.get(0).startsWith("-q -B -DskipTests -Dinvoker.skip=true ")
                && calls.get(0).endsWith(" install"));
        assertTrue(calls.get(1).endsWith(" -f cli/pom.xml package"));
        assertEquals(new Result(7, "<" + jar() + "><--help>", ""), run("--help"));
        assertEquals(1, builds());
        assertEquals(
                List.of("launcher.built", "launcher.log", "seanettle-cli.jar"),
                Program.namesIn(project.resolve("cli/target")));
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws IOException, InterruptedException {
        run();
        int builds = 1;
        for (String source : List.of("pom.xml", "cli/pom.xml", "src/main/java/A.java", "cli/src/main/java/B.java")) {
            FileTime later = FileTime.from(Instant.now().plusSeconds(2));
            Files.setLastModifiedTime(project.resolve(source), later);
            assertEquals(BUILDING, run().err());
            assertEquals(++builds, builds());
            Files.setLastModifiedTime(
                    project.resolve(source), FileTime.from(Instant.now().minusSeconds(60)));
            assertEquals("", run().err());
        }
        Files.delete(project.resolve("src/main/java/A.java"));
        assertEquals(BUILDING, run().err());
    }

    @Test
    void aFailedBuildIsShownAndNotTakenForComplete() throws IOException, InterruptedException {
        run();
        Files.setLastModifiedTime(
                project.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(2)));
        Files.createFile(temporary.resolve("fail"));
        String said = BUILDING + "seanettle: the build failed; what Maven said:\nBUILD FAILURE: a reason\n";
        assertEquals(new Result(1, "", said), run("info"));
        Files.setLastModifiedTime(
                project.resolve("pom.xml"), FileTime.from(Instant.now().minusSeconds(60)));
        assertEquals(new Result(1, "", said), run("info"), "though a jar is there");
        Files.delete(temporary.resolve("fail"));
        assertEquals(new Result(7, "<" + jar() + "><info>", BUILDING), run("info"));
    }

    @Test
    void argumentsArriveAsTheyAre() throws IOException, InterruptedException {
        run();
        String[] args = {"a  b", "", "*", "$HOME", "--", "-x", "'\"", "new\nline", "café", "\\"};
        StringBuilder expected = new StringBuilder("<" + jar() + ">");
        for (String arg : args) {
            expected.append('<').append(arg).append('>');
        }
        assertEquals(expected.toString(), run(args).out());
    }

    @Test
    void theVectorModuleIsAskedForWhereItIs() throws IOException, InterruptedException {
        Files.writeString(bin.resolve("modules"), "java.base@21\njdk.incubator.vector@21\n");
        script(
                bin,
                "java",
                "case $* in *-XshowSettings*) echo '    java.specification.version = 21' >&2 ;;",
                "*--list-modules*) cat '" + bin + "/modules' ;;",
                "*) echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2; echo 'the JVM itself' >&2",
                "   printf '%s\\n' \"$*\" > '" + temporary
                        + "/java.log'; echo result; echo 'a message' >&3; exit 3 ;; esac");
        run();
        Result result = run();
        assertEquals(3, result.exit());
        assertEquals("result\n", result.out());
        assertTrue(result.err().contains("a message\n"), result.err());
        assertFalse(result.err().contains("WARNING"), result.err());
        String call = Files.readString(temporary.resolve("java.log"));
        assertTrue(call.contains(" --add-modules jdk.incubator.vector "), call);
        assertTrue(call.contains(" -Dseanettle.messages=3 "), call);
    }

    @Test
    void linksLeadToTheProject() throws IOException, InterruptedException {
        Path other = Files.createDirectory(temporary.resolve("other place"));
        Path link = Files.createSymbolicLink(other.resolve("first"), project.resolve("seanettle"));
        Path again = Files.createSymbolicLink(temporary.resolve("second"), Path.of("other place/first"));
        assertEquals("<" + jar() + ">", run(launcher(link)).out());
        assertEquals("<" + jar() + ">", run(launcher(again)).out());
        assertEquals("<" + jar() + ">", run(launcher(Path.of("./second"))).out());
        assertEquals(1, builds());
    }

    @Test
    void saysWhatIsMissing() throws IOException, InterruptedException {
        Files.delete(bin.resolve("javac"));
        assertDies(
                bin + "/java has no javac beside it: install a whole JDK, 17 or newer, or set JAVA_HOME to one", run());
        jdk(bin, "11");
        assertDies(bin + "/java is too old: install a JDK, 17 or newer, or set JAVA_HOME to one", run());
        jdk(bin, "1.8");
        assertDies(bin + "/java is too old: install a JDK, 17 or newer, or set JAVA_HOME to one", run());
        Files.delete(bin.resolve("mvn"));
        assertDies("no mvn found: install Maven 3.8 or newer, which builds this program on its first use", run());
        Files.delete(bin.resolve("java"));
        assertDies("no java found: install a JDK, 17 or newer, or set JAVA_HOME to one", run());
        ProcessBuilder elsewhere = launcher(project.resolve("seanettle"));
        elsewhere.environment().put("JAVA_HOME", temporary.toString());
        assertDies("there is no bin/java in JAVA_HOME, which is " + temporary, run(elsewhere));
        assertFalse(Files.exists(project.resolve("cli/target/launcher.lock")));
    }

    @Test
    void theJavaOfJavaHomeIsUsedAndChecked() throws IOException, InterruptedException {
        run();
        Path home = temporary.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        jdk(home.resolve("bin"), "25");
        ProcessBuilder builder = launcher(project.resolve("seanettle"));
        builder.environment().put("JAVA_HOME", home.toString());
        assertEquals("<" + jar() + ">", run(builder).out());
        assertTrue(Files.exists(home.resolve("bin/lc_all")), "that java ran");
        jdk(home.resolve("bin"), "11");
        assertDies(home + "/bin/java is too old: install a JDK, 17 or newer, or set JAVA_HOME to one", run(builder));
        assertEquals(1, builds());
    }

    @Test
    void textIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        ProcessBuilder builder = launcher(project.resolve("seanettle"));
        builder.environment().put("LC_ALL", "C");
        run(builder);
        String known = run(new ProcessBuilder("sh", "-c", "LC_ALL=C.UTF-8 locale charmap"))
                .out();
        assertEquals(known.equals("UTF-8\n") ? "C.UTF-8" : "C", Files.readString(bin.resolve("lc_all")));
    }

    @Test
    void severalAtOnceBuildOnce() throws IOException, InterruptedException {
        Files.createFile(temporary.resolve("pause"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(launcher(project.resolve("seanettle"), "info")
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(out.endsWith("<" + jar() + "><info>"), out);
            assertEquals(7, process.waitFor());
        }
        assertEquals(1, builds());
        assertFalse(Files.exists(project.resolve("cli/target/launcher.lock")));
    }

    @Test
    void aLockLeftBehindIsTakenOver() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path lock = Files.createDirectories(project.resolve("cli/target/launcher.lock"));
        Files.writeString(lock.resolve("pid"), ended.pid() + "\n");
        assertEquals(new Result(7, "<" + jar() + ">", BUILDING), run());
        assertFalse(Files.exists(lock));
    }
}
