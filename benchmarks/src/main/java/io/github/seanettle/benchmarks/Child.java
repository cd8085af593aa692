package io.github.seanettle.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A process that measures when it is asked to: it takes a line of JSON and answers with one. It says who it is when it is
 * ready, and is idle between requests, so that several can be measured by turns.
 */
final class Child implements AutoCloseable {
    private final Process process;
    private final Thread end = new Thread(() -> stop());
    private final BufferedReader answers;
    private final BufferedWriter requests;
    private final JsonNode greeting;

    Child(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(end);
        answers = process.inputReader();
        requests = process.outputWriter();
        greeting = answer();
    }

    /** A JVM like this one, with these flags and the same class path. */
    static Child java(List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new Child(command);
    }

    /** What it said when it was ready. */
    JsonNode greeting() {
        return greeting;
    }

    /** Sends a request and waits for the answer. */
    JsonNode ask(ObjectNode request) throws IOException {
        requests.write(request + "\n");
        requests.flush();
        return answer();
    }

    private JsonNode answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("a measuring process ended; its own message stands above");
        }
        return ResultFile.parse(line);
    }

    @Override
    public void close() throws IOException {
        try (requests;
                answers) {
            Runtime.getRuntime().removeShutdownHook(end);
            stop();
        }
    }

    private void stop() {
        process.destroy();
    }
}
