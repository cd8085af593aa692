package io.github.seanettle.record;

import java.util.Locale;

/**
 * What the link of two lists of records did.
 *
 * @param plan which field's links were the candidates, as a line for people
 * @param pairs how many pairs there were; with blocks, how many in them
 * @param candidates how many of these were checked field by field
 * @param matches how many were handed on
 */
public record RecordReport(String plan, long pairs, long candidates, long matches) {
    /** Two lines for people: the plan, and the numbers. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s\n%,d pairs, %,d candidates, %,d matches", plan, pairs, candidates, matches);
    }
}
