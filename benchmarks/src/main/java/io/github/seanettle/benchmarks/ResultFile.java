package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Results with what is needed to judge them: when, where, on what and by which command. */
final class ResultFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ObjectNode file = JSON.createObjectNode();

    /**
     * A new file, named after the date, the processor and the JDK; written by {@link #save}.
     *
     * @param kind what is measured, for the file's name
     * @param command the command that repeats it
     */
    ResultFile(Path folder, String kind, String command) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        file.put("date", now.toString());
        file.put("command", command);
        file.put("cpu", cpu());
        file.put("cores", Runtime.getRuntime().availableProcessors());
        file.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        file.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        ObjectNode versions = file.putObject("versions");
        versions().forEach((name, version) -> versions.put((String) name, (String) version));
        String name = String.join(
                "-",
                DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").format(now),
                slug(cpu()),
                "jdk-" + Runtime.version().feature(),
                kind);
        path = Files.createDirectories(folder).resolve(name + ".json");
    }

    Path path() {
        return path;
    }

    /** Writes the results so far, in place of those written before. */
    void save(JsonNode results) throws IOException {
        file.set("results", results);
        Files.writeString(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n");
    }

    /** Writes results to a new file, in one go. */
    static Path write(Path folder, String kind, String command, JsonNode results) throws IOException {
        ResultFile file = new ResultFile(folder, kind, command);
        file.save(results);
        return file.path();
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    /** The newest file of a kind, if there is one. */
    static Optional<Path> newest(Path folder, String kind) throws IOException {
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.filter(file -> file.toString().endsWith("-" + kind + ".json"))
                    .max(Path::compareTo);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static Properties versions() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = ResultFile.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        return versions;
    }

    /** The processor's name where Linux tells it, else its kind. */
    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        List<String> lines = Files.isReadable(info) ? Files.readAllLines(info, StandardCharsets.UTF_8) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
