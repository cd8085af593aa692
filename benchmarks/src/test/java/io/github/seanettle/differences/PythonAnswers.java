package io.github.seanettle.differences;

import io.github.seanettle.differences.Pairs.Pair;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What functions of Python's libraries answer to pairs of texts: a process that is asked for all pairs at once. */
final class PythonAnswers implements AutoCloseable {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final List<Pair> pairs;
    private final Path file;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter requests;
    private final JsonNode versions;

    PythonAnswers(String python, String script, List<Pair> pairs) throws IOException {
        this.pairs = pairs;
        file = Files.createTempFile("pairs", ".json");
        Files.write(
                file,
                JSON.writeValueAsBytes(pairs.stream()
                        .map(pair -> List.of(pair.left(), pair.right()))
                        .toList()));
        process = new ProcessBuilder(python, script, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.US_ASCII);
        requests = process.outputWriter(StandardCharsets.US_ASCII);
        versions = answer();
    }

    /** The version of a library, or of Python; null if it is not there. */
    String version(String name) {
        JsonNode version = versions.get(name);
        return version == null ? null : version.asString();
    }

    /** What an expression of Python says about each pair. It is asked when the first answer is wanted. */
    Peer.Function function(String expression) {
        Map<Pair, Object> known = new HashMap<>();
        return (a, b) -> {
            if (known.isEmpty()) {
                ask(expression, known);
            }
            return known.get(new Pair(a, b));
        };
    }

    private void ask(String expression, Map<Pair, Object> known) {
        try {
            requests.write(expression + "\n");
            requests.flush();
            JsonNode all = answer();
            if (all.size() != pairs.size()) {
                throw new IOException(expression + " has " + all.size() + " answers to " + pairs.size() + " pairs");
            }
            for (int i = 0; i < pairs.size(); i++) {
                JsonNode one = all.get(i);
                known.put(pairs.get(i), one.isNumber() ? (Object) one.doubleValue() : one.asString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("Python ended; its own message stands above");
        }
        return JSON.readTree(line);
    }

    @Override
    public void close() throws IOException {
        try (requests;
                answers) {
            process.destroy();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
