package io.github.seanettle.match;

import java.util.concurrent.CancellationException;

/** Ends long work on the caller's own thread. */
final class Interruptions {
    private Interruptions() {}

    /** Throws if this thread is interrupted; its flag stays set. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
