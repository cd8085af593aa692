package io.github.seanettle.edit;

import io.github.seanettle.text.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds {@link EditCosts}. Every edit costs 1 until something else is said; what is said later holds. Costs are
 * numbers from 0 to 1e100. For one thread at a time.
 *
 * <pre>{@code
 * EditCosts costs = EditCosts.builder().insertion(2).substitution("c", "k", 0.25).withoutTranspositions().build();
 * WeightedEdit edit = WeightedEdit.of(costs);
 * edit.distance("clara", "klara"); // 0.25
 * edit.distance("clara", "claras"); // 2.0
 * edit.distance("claras", "clara"); // 1.0
 * }</pre>
 */
public final class EditCostsBuilder {
    /** The dearest edit; no sum of such costs is infinite, however long the texts. */
    static final double LARGEST_COST = 1e100;

    /** The most units that a run on either side of a substitution may have. */
    private static final int LONGEST_RUN = 4;

    UnitCost insertion = new Constant(1);
    UnitCost deletion = new Constant(1);
    PairCost substitution = new Constant(1);
    PairCost transposition = new Constant(1);
    boolean transposes = true;
    double largestInsertion = 1;
    double largestDeletion = 1;
    double largestSubstitution = 1;
    double accents = Double.POSITIVE_INFINITY;
    double letterCase = Double.POSITIVE_INFINITY;
    final Map<String, Double> insertions = new HashMap<>();
    final Map<String, Double> deletions = new HashMap<>();
    final Map<String, HashMap<String, Double>> substitutions = new HashMap<>();
    final Map<String, HashMap<String, Double>> transpositions = new HashMap<>();
    final Map<List<String>, RunSubstitution> runs = new LinkedHashMap<>();

    EditCostsBuilder() {}

    /**
     * Sets what inserting any unit costs.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder insertion(double cost) {
        return insertion(new Constant(check("insertion", cost)), cost);
    }

    /**
     * Sets what inserting a unit costs, unit by unit.
     *
     * @param cost the cost of each unit
     * @param largest the largest cost it gives; similarities are measured by it
     * @return this builder
     * @throws NullPointerException if {@code cost} is null
     * @throws IllegalArgumentException if {@code largest} is not a number from 0 to 1e100
     */
    public EditCostsBuilder insertion(UnitCost cost, double largest) {
        insertion = Objects.requireNonNull(cost, "cost");
        largestInsertion = check("largest insertion", largest);
        return this;
    }

    /**
     * Sets what deleting any unit costs.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder deletion(double cost) {
        return deletion(new Constant(check("deletion", cost)), cost);
    }

    /**
     * Sets what deleting a unit costs, unit by unit.
     *
     * @param cost the cost of each unit
     * @param largest the largest cost it gives; similarities are measured by it
     * @return this builder
     * @throws NullPointerException if {@code cost} is null
     * @throws IllegalArgumentException if {@code largest} is not a number from 0 to 1e100
     */
    public EditCostsBuilder deletion(UnitCost cost, double largest) {
        deletion = Objects.requireNonNull(cost, "cost");
        largestDeletion = check("largest deletion", largest);
        return this;
    }

    /**
     * Sets what putting any unit in the place of any other costs.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder substitution(double cost) {
        return substitution(new Constant(check("substitution", cost)), cost);
    }

    /**
     * Sets what putting a unit in the place of another costs, pair by pair.
     *
     * @param cost the cost of each pair; asked for different units only
     * @param largest the largest cost it gives; similarities are measured by it
     * @return this builder
     * @throws NullPointerException if {@code cost} is null
     * @throws IllegalArgumentException if {@code largest} is not a number from 0 to 1e100
     */
    public EditCostsBuilder substitution(PairCost cost, double largest) {
        substitution = Objects.requireNonNull(cost, "cost");
        largestSubstitution = check("largest substitution", largest);
        return this;
    }

    /**
     * Sets what swapping any two neighbours costs.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder transposition(double cost) {
        return transposition(new Constant(check("transposition", cost)));
    }

    /**
     * Sets what swapping two neighbours costs, pair by pair.
     *
     * @param cost the cost of each pair; asked for different units only
     * @return this builder
     * @throws NullPointerException if {@code cost} is null
     */
    public EditCostsBuilder transposition(PairCost cost) {
        transposition = Objects.requireNonNull(cost, "cost");
        transposes = true;
        return this;
    }

    /**
     * Leaves out transpositions: two units in the wrong order are a substitution each, or an insertion and a deletion.
     *
     * @return this builder
     */
    public EditCostsBuilder withoutTranspositions() {
        transposes = false;
        return this;
    }

    /**
     * Sets what inserting one unit costs.
     *
     * @param unit the unit, one grapheme cluster
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if the unit is not one, or the cost is not such a number
     */
    public EditCostsBuilder insertion(String unit, double cost) {
        insertions.put(single("unit", unit), check("insertion", cost));
        return this;
    }

    /**
     * Sets what deleting one unit costs.
     *
     * @param unit the unit, one grapheme cluster
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if the unit is not one, or the cost is not such a number
     */
    public EditCostsBuilder deletion(String unit, double cost) {
        deletions.put(single("unit", unit), check("deletion", cost));
        return this;
    }

    /**
     * Sets what putting {@code y} in the place of {@code x} costs, and {@code x} in the place of {@code y}. Both may be
     * runs of up to four units: {@code substitution("rn", "m", 0.25)}. Units of a run that are replaced together take
     * no part in other edits.
     *
     * @param x one unit, or a run of them
     * @param y the other
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if {@code x} or {@code y} is null
     * @throws IllegalArgumentException if {@code x} and {@code y} are equivalent, empty or too long, or the cost is not
     *     such a number
     */
    public EditCostsBuilder substitution(String x, String y, double cost) {
        return substitutionOneWay(x, y, cost).substitutionOneWay(y, x, cost);
    }

    /**
     * Sets what putting {@code y} in the place of {@code x} costs, but not {@code x} in the place of {@code y}. The
     * distance then depends on the order of the texts.
     *
     * @param x a unit of the first text, or a run of them
     * @param y a unit of the second text, or a run of them
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if {@code x} or {@code y} is null
     * @throws IllegalArgumentException if {@code x} and {@code y} are equivalent, empty or too long, or the cost is not
     *     such a number
     */
    public EditCostsBuilder substitutionOneWay(String x, String y, double cost) {
        List<String> from = run("x", x);
        List<String> to = run("y", y);
        checkDifferent(from, to);
        check("substitution", cost);
        if (from.size() == 1 && to.size() == 1) {
            put(substitutions, from.get(0), to.get(0), cost);
        } else {
            runs.put(List.of(String.join("\0", from), String.join("\0", to)), new RunSubstitution(from, to, cost));
        }
        return this;
    }

    /**
     * Sets what swapping two neighbours costs, in either order.
     *
     * @param x a unit, one grapheme cluster
     * @param y another
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if {@code x} or {@code y} is null
     * @throws IllegalArgumentException if one is not a unit or both are equivalent, or the cost is not such a number
     */
    public EditCostsBuilder transposition(String x, String y, double cost) {
        String first = single("x", x);
        String second = single("y", y);
        checkDifferent(List.of(first), List.of(second));
        check("transposition", cost);
        put(transpositions, first, second, cost);
        put(transpositions, second, first, cost);
        transposes = true;
        return this;
    }

    /**
     * Sets what substituting neighbours on a keyboard costs.
     *
     * @param keyboard the layout
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws NullPointerException if {@code keyboard} is null
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder neighbours(Keyboard keyboard, double cost) {
        check("neighbour", cost);
        Objects.requireNonNull(keyboard, "keyboard").forEachNeighbours((x, y) -> substitution(x, y, cost));
        return this;
    }

    /**
     * Sets what taking look-alikes for one another costs, as text recognition does with Latin letters and digits: 0, O,
     * o, Q and D; 1, l, I, i, ! and |; 5 and S; c, e and o; rn and m; cl and d; vv and w; ﬁ and fi, and so on.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder ocrConfusions(double cost) {
        check("confusion", cost);
        for (String group : OcrConfusions.LOOK_ALIKES) {
            List<String> units = Unit.GRAPHEME.split(group);
            for (int k = 1; k < units.size(); k++) {
                for (int l = 0; l < k; l++) {
                    substitution(units.get(l), units.get(k), cost);
                }
            }
        }
        OcrConfusions.LIGATURES.forEach(pair -> substitution(pair.get(0), pair.get(1), cost));
        return this;
    }

    /**
     * Sets what substituting units costs that differ in their accents only, as {@link
     * io.github.seanettle.text.Folding.Step#ACCENTS} takes them: é and e, ł and l. Where a substitution costs less
     * anyway, it stays so.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder accents(double cost) {
        accents = check("accent", cost);
        return this;
    }

    /**
     * Sets what substituting units costs that differ in their case only, as {@link
     * io.github.seanettle.text.Folding.Step#CASE} takes them: a and A. Where a substitution costs less anyway, it stays
     * so. With {@link #accents} too, É and e cost the sum of both.
     *
     * @param cost a number from 0 to 1e100
     * @return this builder
     * @throws IllegalArgumentException if the cost is not such a number
     */
    public EditCostsBuilder letterCase(double cost) {
        letterCase = check("case", cost);
        return this;
    }

    /**
     * The costs as they have been set. The builder can go on being used.
     *
     * @return the costs
     */
    public EditCosts build() {
        return new EditCosts(this);
    }

    private static void put(Map<String, HashMap<String, Double>> pairs, String x, String y, double cost) {
        pairs.computeIfAbsent(x, unit -> new HashMap<>()).put(y, cost);
    }

    private static double check(String what, double cost) {
        if (!(cost >= 0 && cost <= LARGEST_COST)) {
            throw new IllegalArgumentException(
                    "The " + what + " cost must be a number from 0 to 1e100, but is " + cost);
        }
        return cost;
    }

    private static void checkDifferent(List<String> x, List<String> y) {
        if (x.equals(y)) {
            throw new IllegalArgumentException("x and y are both \"" + String.join("", x)
                    + "\"; what is equal costs nothing, so name two different units");
        }
    }

    private static String single(String name, String unit) {
        List<String> units = Unit.GRAPHEME.split(Objects.requireNonNull(unit, name));
        if (units.size() != 1) {
            throw new IllegalArgumentException(
                    name + " must be one grapheme cluster, but \"" + unit + "\" has " + units.size());
        }
        return Letter.canonical(unit);
    }

    private static List<String> run(String name, String run) {
        List<String> units = Unit.GRAPHEME.split(Objects.requireNonNull(run, name));
        if (units.isEmpty() || units.size() > LONGEST_RUN) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST_RUN + " grapheme clusters, but \""
                    + run + "\" has " + units.size());
        }
        return units.stream().map(Letter::canonical).toList();
    }

    /** One cost for all. */
    private record Constant(double cost) implements UnitCost, PairCost {
        @Override
        public double of(String unit) {
            return cost;
        }

        @Override
        public double of(String x, String y) {
            return cost;
        }

        @Override
        public String toString() {
            return String.valueOf(cost);
        }
    }
}
