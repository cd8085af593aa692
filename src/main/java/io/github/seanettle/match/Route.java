package io.github.seanettle.match;

import java.util.concurrent.atomic.AtomicBoolean;

/** A way to find the matches of left rows. For any number of threads. */
interface Route {
    /**
     * Offers left rows, which have a text, the scores of their right rows; or some of them if it is to stop.
     *
     * @param stopped looked at every few thousand pairs
     * @param meter counts the pairs that are done
     */
    void match(RowMatches[] rows, AtomicBoolean stopped, Meter.Part meter);
}
