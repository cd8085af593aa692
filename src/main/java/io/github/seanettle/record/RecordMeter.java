package io.github.seanettle.record;

import io.github.seanettle.match.PairProgress;

/** Tells how far the link of records is, as a number of pairs that never falls. */
final class RecordMeter {
    private final PairProgress progress;
    private final long pairs;
    private long told;

    RecordMeter(PairProgress progress, long pairs) {
        this.progress = progress;
        this.pairs = pairs;
    }

    synchronized void tell(long done) {
        told = Math.max(told, Math.min(done, pairs));
        progress.done(told, pairs);
    }

    /** @param part how much is done, from 0 to 1 */
    void tell(double part) {
        tell((long) (part * pairs));
    }

    void finish() {
        tell(pairs);
    }
}
