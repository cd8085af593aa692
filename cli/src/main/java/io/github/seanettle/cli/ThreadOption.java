package io.github.seanettle.cli;

import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Option;

/** Option: by how many threads pairs are compared. */
final class ThreadOption {
    private static final int MOST = 32_767;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work (as many as there are cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    void check() {
        if (MetricOptions.atLeastOne("--threads", threads) > MOST) {
            throw new UserError("--threads must be at most " + MOST + ", but is " + threads);
        }
    }

    /** A pool of as many threads as were asked for. */
    ForkJoinPool newPool() {
        return new ForkJoinPool(threads);
    }
}
