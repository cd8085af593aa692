package io.github.seanettle.edit;

import java.io.Serializable;

/**
 * What an edit of two units costs: of a substitution, the unit and what takes its place; of a transposition, the first
 * and the second of the two.
 *
 * <pre>{@code
 * PairCost vowels = (x, y) -> "aeiou".contains(x) && "aeiou".contains(y) ? 0.5 : 1;
 * EditCosts costs = EditCosts.builder().substitution(vowels, 1).build();
 * WeightedEdit.of(costs).distance("Anna", "Anno"); // 0.5
 * }</pre>
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
