package io.github.seanettle.edit;

import java.io.Serializable;

/**
 * What inserting or deleting a unit costs.
 *
 * <pre>{@code
 * UnitCost cheapHyphen = unit -> unit.equals("-") ? 0.1 : 1;
 * EditCosts costs = EditCosts.builder().insertion(cheapHyphen, 1).build();
 * WeightedEdit.of(costs).distance("email", "e-mail"); // 0.1
 * }</pre>
 *
 * <p>An implementation is immutable, thread-safe and serialisable (a lambda that captures nothing but such values is),
 * gives the same answer for the same unit every time, a number from 0 to 1e100.
 */
@FunctionalInterface
public interface UnitCost extends Serializable {
    /**
     * The cost.
     *
     * @param unit the unit, in normalization form C
     * @return a number from 0 to 1e100
     */
    double of(String unit);
}
