package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.AllPairsRoute.Slice;
import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone who compares all pairs, in a process of its own.
 *
 * @param title what tables call it
 * @param slice the part of the lists that it is measured with
 * @param child the process
 * @param options what every request to it says
 */
record AllPairsContestant(String title, Slice slice, Child child, ObjectNode options) implements AutoCloseable {
    /** What its engine for two lists runs on; empty for RapidFuzz. */
    String kernels() {
        return child.greeting().path("kernels").asString("");
    }

    /** Does a job, repeated until so many seconds have passed. */
    JsonNode run(Slice part, int threads, double seconds) throws IOException {
        return child.ask(request(part, threads).put("seconds", seconds));
    }

    /** Does a job with texts from all over the lists. */
    JsonNode sample(Slice part) throws IOException {
        return child.ask(request(part, 1).put("sample", true));
    }

    /** Repeats a job for so many seconds, and until its time has settled. */
    void warmUp(Slice part, int threads, double seconds) throws IOException {
        child.ask(request(part, threads).put("warmUp", true).put("seconds", seconds));
    }

    private ObjectNode request(Slice part, int threads) {
        return options.deepCopy()
                .put("rows", part.rows())
                .put("columns", part.columns())
                .put("threads", threads)
                .put("workers", threads);
    }

    @Override
    public void close() throws IOException {
        child.close();
    }
}
