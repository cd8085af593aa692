package io.github.seanettle.edit;

import java.io.Serializable;
import java.util.List;

/**
 * A few units that are taken for a few others, such as rn for m.
 *
 * @param from the units of a, in normalization form C
 * @param to the units of b, in normalization form C
 * @param cost what it costs
 */
record RunSubstitution(List<String> from, List<String> to, double cost) implements Serializable {}
