package io.github.seanettle.spark.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link TwoWorkersJob} on a cluster of three JVMs on the loopback interface: the driver, and two workers' executors. */
@Tag("session")
class TwoWorkersTest {
    private static final int MINUTES = 5;

    @Test
    void joinsAreTheSameOnTwoWorkersWhileTasksFailAndAnExecutorDies(@TempDir Path folder) throws Exception {
        Process job = start(folder);
        try {
            boolean hasEnded = job.waitFor(MINUTES, TimeUnit.MINUTES);
            String output = Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
            assertTrue(hasEnded, output);
            assertEquals(0, job.exitValue(), output);
            assertTrue(output.contains(TwoWorkersJob.PASSED), output);
        } finally {
            job.destroy();
        }
    }

    /** Executors get their class path from the job; Spark asks for a home with a folder of jars, which may be empty. */
    private static Process start(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("home").resolve("jars"));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder job = new ProcessBuilder(
                java.toString(),
                "-Xmx512m",
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                classPath,
                TwoWorkersJob.class.getName(),
                folder.toString());
        job.environment().put("SPARK_HOME", folder.resolve("home").toString());
        job.environment().put("SPARK_SCALA_VERSION", System.getProperty("seanettle.tests.scala"));
        job.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        job.directory(folder.toFile());
        job.redirectErrorStream(true);
        job.redirectOutput(new File(folder.toFile(), "output"));
        return job.start();
    }
}
