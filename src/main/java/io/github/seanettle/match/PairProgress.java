package io.github.seanettle.match;

/**
 * Hears how far the comparison of two lists is.
 *
 * <pre>{@code
 * long[] last = new long[1];
 * AllPairs pairs = AllPairs.byDistance(Metrics.osa()).withProgress((done, all) -> last[0] = done);
 * pairs.between(List.of("Ada", "Alan"), List.of("Grace", "Emmy", "Mary")).histogram();
 * last[0]; // 6
 * }</pre>
 */
@FunctionalInterface
public interface PairProgress {
    /**
     * Called several times a second, by any of the threads that work but by one at a time, with rising numbers; and once at
     * the end.
     *
     * @param pairs how many pairs are done; those that needed no comparison count too
     * @param ofPairs how many there are
     */
    void done(long pairs, long ofPairs);
}
