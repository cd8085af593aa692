package io.github.seanettle.edit;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What edits cost: insertions, deletions, substitutions and transpositions in general, and exceptions for single units
 * and pairs of units. Immutable, thread-safe, serialisable (if cost functions of yours are). For {@link WeightedEdit}
 * and {@link EditScripts#weighted(CharSequence, CharSequence, EditCosts)}.
 *
 * <p>There are ready ones for typing ({@link #typing}), for scanned text ({@link #ocr}) and for accents and case
 * ({@link #accentsAndCase}); a {@linkplain #builder() builder} makes others:
 *
 * <pre>{@code
 * EditCosts costs = EditCosts.builder()
 *         .neighbours(Keyboard.QWERTZ, 0.5)
 *         .accents(0.2)
 *         .substitution("ß", "ss", 0.1)
 *         .build();
 * costs.substitution("e", "r");      // 0.5
 * costs.substitution("e", "é");      // 0.2
 * costs.substitution("e", "x");      // 1.0
 * }</pre>
 *
 * <p>What a substitution costs is decided thus: nothing, if the two units are canonically equivalent; else what has
 * been set for just this pair (by name, as neighbours on a keyboard, as confusion in scanned text; what was set last
 * holds); else the least of what all substitutions cost and of the rules for accents and case that apply. Units are
 * looked up, and handed to cost functions, in normalization form C.
 *
 * <p><b>Symmetry.</b> A distance does not depend on the order of the two texts if insertion and deletion cost the same,
 * and substitution and transposition do not depend on the order of their units. The ready costs are so, and what the
 * builder sets it sets for both directions unless its method says otherwise. Cost functions are taken at their word.
 */
public final class EditCosts implements Serializable {
    /** Every edit costs 1: the distance is that of optimal string alignment. */
    public static final EditCosts UNIT = builder().build();

    private static final long serialVersionUID = 1L;
    private static final double NEIGHBOUR = 0.5;
    private static final double LOOK_ALIKE = 0.25;
    private static final double ACCENT = 0.2;
    private static final double CASE = 0.1;

    private final UnitCost insertion;
    private final UnitCost deletion;
    private final PairCost substitution;
    private final PairCost transposition;
    private final boolean transposes;
    private final double largestSubstitution;
    private final double largestInsertionOrDeletion;
    private final HashMap<String, Double> insertions;
    private final HashMap<String, Double> deletions;
    private final HashMap<String, HashMap<String, Double>> substitutions;
    private final HashMap<String, HashMap<String, Double>> transpositions;
    /** What List.copyOf makes is serialisable. */
    @SuppressWarnings("serial")
    private final List<RunSubstitution> runs;

    /** Infinite if there is no such rule. */
    private final double accents;
    /** Infinite if there is no such rule. */
    private final double letterCase;

    EditCosts(EditCostsBuilder builder) {
        insertion = builder.insertion;
        deletion = builder.deletion;
        substitution = builder.substitution;
        transposition = builder.transposition;
        transposes = builder.transposes;
        insertions = new HashMap<>(builder.insertions);
        deletions = new HashMap<>(builder.deletions);
        substitutions = copy(builder.substitutions);
        transpositions = copy(builder.transpositions);
        runs = List.copyOf(builder.runs.values());
        accents = builder.accents;
        letterCase = builder.letterCase;
        largestSubstitution = Math.max(builder.largestSubstitution, largest(substitutions));
        largestInsertionOrDeletion = Math.max(
                Math.max(builder.largestInsertion, builder.largestDeletion),
                Math.max(largestValue(insertions), largestValue(deletions)));
    }

    private static HashMap<String, HashMap<String, Double>> copy(Map<String, HashMap<String, Double>> pairs) {
        HashMap<String, HashMap<String, Double>> copy = new HashMap<>();
        pairs.forEach((x, row) -> copy.put(x, new HashMap<>(row)));
        return copy;
    }

    private static double largest(Map<String, HashMap<String, Double>> pairs) {
        return pairs.values().stream()
                .mapToDouble(EditCosts::largestValue)
                .max()
                .orElse(0);
    }

    private static double largestValue(Map<String, Double> costs) {
        return costs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /**
     * Costs to begin with: every edit costs 1.
     *
     * @return a new builder
     */
    public static EditCostsBuilder builder() {
        return new EditCostsBuilder();
    }

    /**
     * For typed text: neighbours on the keyboard 0.5, a letter in the wrong case 0.1, two letters in the wrong order
     * 0.5, everything else 1.
     *
     * <p>On QWERTY, {@code hello} is 0.5 from {@code hrllo} and 1 from {@code hpllo}.
     *
     * @param keyboard what the text was typed on
     * @return the costs
     */
    public static EditCosts typing(Keyboard keyboard) {
        return builder()
                .neighbours(keyboard, NEIGHBOUR)
                .transposition(NEIGHBOUR)
                .letterCase(CASE)
                .build();
    }

    /**
     * For scanned text: look-alikes (0 and O, 1, l and I, 5 and S, rn and m, cl and d) 0.25, an accent 0.2, a letter in
     * the wrong case 0.1, everything else 1. Scanners do not transpose, so two letters in the wrong order are two
     * edits.
     *
     * <p>{@code modern} is 0.25 from {@code modem}.
     *
     * @return the costs
     */
    public static EditCosts ocr() {
        return builder()
                .ocrConfusions(LOOK_ALIKE)
                .accents(ACCENT)
                .letterCase(CASE)
                .withoutTranspositions()
                .build();
    }

    /**
     * For names and titles whose accents and case are unreliable: an accent 0.2, a letter in the other case 0.1, both
     * 0.3, everything else 1.
     *
     * <p>{@code Émile} is 0.3 from {@code emile}.
     *
     * @return the costs
     */
    public static EditCosts accentsAndCase() {
        return builder().accents(ACCENT).letterCase(CASE).build();
    }

    /**
     * What inserting a unit costs.
     *
     * @param unit the unit
     * @return a number from 0 to 1e100
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if a cost function returns no such number, or more than the largest it was given
     *     with
     */
    public double insertion(String unit) {
        return insertion(letter(Objects.requireNonNull(unit, "unit")));
    }

    double insertion(Letter unit) {
        Double own = insertions.get(unit.canonical());
        return own != null
                ? own
                : checked("insertion", insertion.of(unit.canonical()), largestInsertionOrDeletion, unit);
    }

    /**
     * What deleting a unit costs.
     *
     * @param unit the unit
     * @return a number from 0 to 1e100
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if a cost function returns no such number, or more than the largest it was given
     *     with
     */
    public double deletion(String unit) {
        return deletion(letter(Objects.requireNonNull(unit, "unit")));
    }

    double deletion(Letter unit) {
        Double own = deletions.get(unit.canonical());
        return own != null ? own : checked("deletion", deletion.of(unit.canonical()), largestInsertionOrDeletion, unit);
    }

    /**
     * What putting one unit in the place of another costs.
     *
     * @param x the unit of the first text
     * @param y the unit of the second text
     * @return a number from 0 to 1e100; 0 for equivalent units
     * @throws NullPointerException if a unit is null
     * @throws IllegalArgumentException if a cost function returns no such number, or more than the largest it was given
     *     with
     */
    public double substitution(String x, String y) {
        return substitution(letter(Objects.requireNonNull(x, "x")), letter(Objects.requireNonNull(y, "y")));
    }

    double substitution(Letter x, Letter y) {
        if (x.canonical().equals(y.canonical())) {
            return 0;
        }
        Double own = own(substitutions, x, y);
        if (own != null) {
            return own;
        }
        double cost = checked("substitution", substitution.of(x.canonical(), y.canonical()), largestSubstitution, x, y);
        return Math.min(cost, variantCost(x, y));
    }

    /** What the rules for accents and case say; infinite if none applies. */
    private double variantCost(Letter x, Letter y) {
        if (!x.plain().equals(y.plain())) {
            return Double.POSITIVE_INFINITY;
        }
        if (x.withoutCase().equals(y.withoutCase())) {
            return letterCase;
        }
        return x.withoutAccents().equals(y.withoutAccents()) ? accents : accents + letterCase;
    }

    /**
     * What swapping two neighbours costs.
     *
     * @param x the one that comes first in the first text
     * @param y the one that comes first in the second text
     * @return a number of 0 or more; infinite if there are no transpositions
     * @throws NullPointerException if a unit is null
     * @throws IllegalArgumentException if a cost function returns a negative or infinite number, or none
     */
    public double transposition(String x, String y) {
        return transposition(letter(Objects.requireNonNull(x, "x")), letter(Objects.requireNonNull(y, "y")));
    }

    double transposition(Letter x, Letter y) {
        if (!transposes) {
            return Double.POSITIVE_INFINITY;
        }
        Double own = own(transpositions, x, y);
        return own != null
                ? own
                : checked(
                        "transposition",
                        transposition.of(x.canonical(), y.canonical()),
                        EditCostsBuilder.LARGEST_COST,
                        x,
                        y);
    }

    private static @Nullable Double own(HashMap<String, HashMap<String, Double>> pairs, Letter x, Letter y) {
        HashMap<String, Double> row = pairs.get(x.canonical());
        return row == null ? null : row.get(y.canonical());
    }

    private static double checked(String edit, double cost, double largest, Letter... units) {
        if (cost >= 0 && cost <= largest) {
            return cost;
        }
        StringBuilder message = new StringBuilder("The cost function gives " + cost + " for the " + edit + " of ");
        message.append('"').append(units[0].canonical()).append('"');
        if (units.length > 1) {
            message.append(" and \"").append(units[1].canonical()).append('"');
        }
        throw new IllegalArgumentException(message.append("; it must give a number from 0 to ")
                .append(largest)
                .append('.')
                .toString());
    }

    /** A unit with the forms that these costs look at. */
    Letter letter(String unit) {
        boolean variantsMatter = Math.min(accents, letterCase) < Double.POSITIVE_INFINITY;
        return variantsMatter ? Letter.of(unit) : Letter.unfolded(unit);
    }

    boolean transposes() {
        return transposes;
    }

    List<RunSubstitution> runs() {
        return runs;
    }

    /** The most that a substitution of one unit for another can cost. */
    double largestSubstitution() {
        return largestSubstitution;
    }

    /** The most that inserting or deleting a unit can cost. */
    double largestInsertionOrDeletion() {
        return largestInsertionOrDeletion;
    }

    /** Costs are equal if all they have been built from is; two cost functions are equal only if they say so. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditCosts that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                insertion,
                deletion,
                substitution,
                transposition,
                transposes,
                largestSubstitution,
                largestInsertionOrDeletion,
                insertions,
                deletions,
                substitutions,
                transpositions,
                Set.copyOf(runs),
                accents,
                letterCase);
    }

    /** The general costs, and how many exceptions there are. */
    @Override
    public String toString() {
        int pairs = substitutions.values().stream().mapToInt(Map::size).sum();
        return "EditCosts[insertion=" + insertion + ", deletion=" + deletion + ", substitution=" + substitution
                + ", transposition=" + (transposes ? transposition : "none") + ", pairs=" + pairs + ", runs="
                + runs.size()
                + (accents < Double.POSITIVE_INFINITY ? ", accents=" + accents : "")
                + (letterCase < Double.POSITIVE_INFINITY ? ", letterCase=" + letterCase : "") + "]";
    }
}
