package io.github.seanettle.edit;

import java.io.Serializable;

/**
 * What an edit of two units costs: of a substitution, the unit and what takes its place; of a transposition, the first
 * and the second of the two.
 *
 * <p>An implementation is immutable, thread-safe and serialisable (a lambda that captures nothing but such values is),
 * gives the same answer for the same units every time, a number from 0 to 1e100.
 */
@FunctionalInterface
public interface PairCost extends Serializable {
    /**
     * The cost.
     *
     * @param x one unit, in normalization form C
     * @param y the other
     * @return a number from 0 to 1e100
     */
    double of(String x, String y);
}
