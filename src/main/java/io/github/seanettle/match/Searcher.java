package io.github.seanettle.match;

/** A way to find the rows that match a query. Immutable. */
interface Searcher {
    /**
     * Offers the rows that can match a query.
     *
     * @param byDistance whether scores are distances; else they are similarities
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    void search(CharSequence query, boolean byDistance, Hits hits);

    /** Whether a tight bound makes a search much faster. */
    boolean usesBounds();
}
