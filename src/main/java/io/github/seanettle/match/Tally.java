package io.github.seanettle.match;

import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of the pairs, for all threads. */
final class Tally {
    private final LongAdder candidates = new LongAdder();
    private final LongAdder verified = new LongAdder();

    /**
     * Adds some pairs.
     *
     * @param newCandidates how many were looked at
     * @param newVerified how many of them were compared
     */
    void add(long newCandidates, long newVerified) {
        candidates.add(newCandidates);
        verified.add(newVerified);
    }

    long candidates() {
        return candidates.sum();
    }

    long verified() {
        return verified.sum();
    }
}
