package io.github.seanettle.benchmarks;

import io.github.seanettle.benchmarks.AllPairsRoute.Slice;
import io.github.seanettle.benchmarks.AllPairsRoute.Slices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where all pairs are compared: two files of names, and what measures them.
 *
 * @param left a file of names, one a line
 * @param right another
 * @param lists how many names they have
 * @param python with RapidFuzz in it
 * @param script {@code measure_rapidfuzz.py}
 * @param threads the numbers of threads to measure with
 * @param rounds how often each is measured
 * @param quick with small slices
 */
record AllPairsLab(
        Path left,
        Path right,
        Slice lists,
        Path python,
        Path script,
        List<Integer> threads,
        int rounds,
        boolean quick) {
    /** What tables call the peer. */
    static final String RAPIDFUZZ = "RapidFuzz cdist";

    /** One of our routes, warm. */
    AllPairsContestant route(AllPairsRoute route, String metric) throws IOException {
        Slice slice = slice(route.size());
        Child child = Child.java(
                route.flags(), AllPairsChild.class, List.of(route.name(), metric, left.toString(), right.toString()));
        AllPairsContestant contestant = new AllPairsContestant(route.title(), slice, child, ResultFile.object());
        if (!contestant.kernels().startsWith(route.kernels())) {
            contestant.close();
            throw new IOException(route.title() + " runs on other kernels: " + contestant.kernels());
        }
        for (int count : threads) {
            contestant.warmUp(slice, count, quick ? 0.2 : 2);
        }
        return contestant;
    }

    /** RapidFuzz's {@code cdist}: a matrix of bytes for distances, of floats for similarities. C++ needs no warming up. */
    AllPairsContestant rapidFuzz(String metric) throws IOException {
        ObjectNode options = ResultFile.object()
                .put("call", "cdist")
                .put("measure", metric)
                .put("type", AllPairsRoute.counts(metric) ? "uint8" : "float32");
        // The only metric that it has no SIMD for.
        Slice slice = slice(metric.equals("damerau-levenshtein") ? Slices.SLOW : Slices.FAST);
        Child child = new Child(List.of(python.toString(), script.toString(), left.toString(), right.toString()));
        return new AllPairsContestant(RAPIDFUZZ, slice, child, options);
    }

    /** RapidFuzz's version, and Python's. */
    String peer() throws IOException {
        try (AllPairsContestant rapidFuzz = rapidFuzz("levenshtein")) {
            return rapidFuzz.child().greeting().get("version").asString();
        }
    }

    /** So much of the lists, or less if there is less. */
    Slice slice(Slices size) {
        return size.slice(quick).within(lists);
    }
}
