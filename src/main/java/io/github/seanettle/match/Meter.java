package io.github.seanettle.match;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the pairs that are done, and tells the progress now and then. */
final class Meter {
    private static final long NANOS_BETWEEN = 100_000_000;

    private final PairProgress progress;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private long told;
    private final AtomicLong nextTime = new AtomicLong(System.nanoTime() + NANOS_BETWEEN);

    Meter(PairProgress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void add(long pairs) {
        done.addAndGet(pairs);
        long time = nextTime.get();
        long now = System.nanoTime();
        if (now - time >= 0 && nextTime.compareAndSet(time, now + NANOS_BETWEEN)) {
            tell();
        }
    }

    /** Tells that all is done. */
    void finish() {
        done.set(total);
        tell();
    }

    private synchronized void tell() {
        told = Math.max(told, Math.min(done.get(), total));
        progress.done(told, total);
    }

    /** Counts for one thread, and can correct what it has counted. */
    final class Part {
        private long counted;

        void add(long pairs) {
            counted += pairs;
            Meter.this.add(pairs);
        }

        /** What was counted was an estimate: it is {@code exactly} so many. */
        void settle(long exactly) {
            done.addAndGet(exactly - counted);
            counted = exactly;
        }
    }
}
