package io.github.seanettle.spark.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Writes what was measured, with the command and what it ran on, as the other benchmarks do. */
final class ResultFile {
    private ResultFile() {}

    /**
     * Writes {@code DATE-CPU-JDK-name.json} into a folder.
     *
     * @param measured what was measured
     */
    static void write(Path folder, String name, SparkSession spark, Map<String, Object> measured) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("date", now.toString());
        file.put("command", System.getProperty("benchmark.command"));
        file.put("cpu", cpu());
        file.put("cores", Runtime.getRuntime().availableProcessors());
        file.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        file.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        file.put("spark", spark.version());
        file.put("results", measured);
        String time = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(now);
        String cpu =
                cpu().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Path path =
                folder.resolve(time + "-" + cpu + "-jdk-" + Runtime.version().feature() + "-" + name + ".json");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(path.toFile(), file);
        System.out.println(path);
    }

    /** What the rounds gave, as all result files have it. */
    static Map<String, Double> spread(double[] sorted) {
        Map<String, Double> spread = new LinkedHashMap<>();
        spread.put("median", sorted[sorted.length / 2]);
        spread.put("slowest", sorted[sorted.length - 1]);
        spread.put("fastest", sorted[0]);
        return spread;
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                : "";
        return model.isEmpty()
                ? System.getProperty("os.arch")
                : model.substring(model.indexOf(':') + 1).strip();
    }
}
