package io.github.seanettle.match;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One run: where it runs, who hears of it, and whether it is to end.
 *
 * @param pool where tasks run
 * @param meter counts what is done
 * @param stopped set when nobody waits for results any more; tasks look at it every few thousand pairs
 */
record Work(ForkJoinPool pool, Meter meter, AtomicBoolean stopped) {
    boolean isStopped() {
        return stopped.get();
    }
}
