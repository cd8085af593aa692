package io.github.seanettle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a container, nothing in threads or in the JVM may hold on to a library that has been dropped: see {@link ContainerLife}. */
class ClassUnloadingTest {
    static Stream<List<String>> options() {
        return Stream.of(List.of(), List.of("--add-modules", "jdk.incubator.vector"));
    }

    /**
     * The JVM remembers some types softly, until memory is short; here it is told to forget them at once. A strong hold, which
     * would be a leak, stays.
     */
    @ParameterizedTest
    @MethodSource("options")
    void theLibraryGoesWithItsClassLoader(List<String> options, @TempDir Path folder) throws Exception {
        Path container = folder.resolve("io/github/seanettle/ContainerLife.class");
        Files.createDirectories(container.getParent());
        Files.copy(place(ClassUnloadingTest.class).resolve("io/github/seanettle/ContainerLife.class"), container);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:SoftRefLRUPolicyMSPerMB=0", "-cp", folder.toString(), ContainerLife.class.getName(), classPath()));
        assertEquals("gone, threads left: []", lastLine(command));
    }

    private static String classPath() throws IOException {
        return Stream.of(Fuzzy.class, ClassUnloadingTest.class, Normalizer2.class, NullMarked.class)
                .map(type -> place(type).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String lastLine(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String last = said.lines().reduce("", (before, line) -> line);
        assertEquals(0, status, said);
        return last;
    }

    /** The folder or jar that a class is in. Tests are patched into the module, so the code source would not do. */
    private static Path place(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        String url = type.getResource(name).toString();
        String folder = url.substring(0, url.length() - name.length());
        String jar = folder.startsWith("jar:") ? folder.substring("jar:".length(), folder.length() - 1) : folder;
        try {
            return Path.of(new URI(jar));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url, e);
        }
    }
}
