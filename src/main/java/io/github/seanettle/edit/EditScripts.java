package io.github.seanettle.edit;

import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.Objects;

/**
 * Makes edit scripts: a cheapest list of edits from one text to another.
 *
 * <pre>{@code
 * EditScripts.levenshtein("kitten", "sitting").distance(); // 3.0
 * EditScripts.indel("abc", "axc").toString(); // equal "a", delete "b", insert "x", equal "c"
 * EditScripts.osa("ca", "abc").distance(); // 3.0
 * EditScripts.damerauLevenshtein("ca", "abc").distance(); // 2.0
 * }</pre>
 *
 * <p>Every method splits the texts into units as they stand. Fold them first if case or accents should not count: the
 * offsets of a script refer to the texts it is given.
 *
 * <p><b>Which script.</b> Often several cost the same; the answer is always this one. At unit costs, what the texts
 * have in common at the beginning is set aside as equal, then what they have in common at the end. The rest is read
 * from its end; at each place the first of these is taken that lies on a cheapest way: equal, substitute, transpose
 * (with deletions between, the nearest partner first; then with insertions between), insert, delete. Weighted costs try
 * runs of units after transpositions; they set nothing aside, because with them a common beginning need not be kept by
 * a cheapest script.
 *
 * <p><b>Cost.</b> m and n are the texts' lengths in units. Levenshtein, OSA, unrestricted Damerau-Levenshtein, Indel
 * and LCS run bit-parallel in O(m⌈n/64⌉) steps, up to three times over for texts of up to 2 million units. The columns
 * of the table are stored bit vectors with checkpoints, not Hirschberg's method: only some hundreds of them are kept,
 * the others are computed again when the way back comes to them. Memory is O(m + n log m). For each unit of {@code b}
 * the columns take at most 48 bytes for Indel and LCS, 144 for Levenshtein, 192 for OSA and 288 for
 * Damerau-Levenshtein, up to 2 million units; the script itself takes about 120 bytes an operation. Two texts of 30,000
 * units take less than a second and fit a heap of 64 MB.
 *
 * <p>Weighted scripts come from an ordinary table in O(mn) steps, up to three times over for texts of up to 32,767
 * units. Two texts of 30,000 units take about half a minute and 70 to 120 MB.
 *
 * <p>All methods throw a {@link NullPointerException} that names the argument that is null. Any two texts have a
 * script.
 */
public final class EditScripts {
    private static final List<String> NAMES = List.of("levenshtein", "damerau-levenshtein", "osa", "indel", "lcs");

    private EditScripts() {}

    /**
     * Insertions, deletions and substitutions, on grapheme clusters.
     *
     * <p>{@code levenshtein("kitten", "sitting")} substitutes s for k and i for e, and inserts g: distance 3.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @return the script
     */
    public static EditScript levenshtein(CharSequence a, CharSequence b) {
        return levenshtein(a, b, Unit.GRAPHEME);
    }

    /**
     * Insertions, deletions and substitutions.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     */
    public static EditScript levenshtein(CharSequence a, CharSequence b, Unit unit) {
        return unitCosts(new TextPair(a, b, unit), LevenshteinColumns::new);
    }

    /**
     * Insertions, deletions, substitutions and transpositions of neighbours (optimal string alignment), on grapheme
     * clusters.
     *
     * <p>{@code osa("ca", "abc")} has no use for a transposition, since nothing may be edited twice: distance 3.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @return the script
     */
    public static EditScript osa(CharSequence a, CharSequence b) {
        return osa(a, b, Unit.GRAPHEME);
    }

    /**
     * Insertions, deletions, substitutions and transpositions of neighbours (optimal string alignment).
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     */
    public static EditScript osa(CharSequence a, CharSequence b, Unit unit) {
        return unitCosts(new TextPair(a, b, unit), OsaColumns::new);
    }

    /**
     * Insertions, deletions, substitutions and transpositions, also of units with others between them (unrestricted
     * Damerau-Levenshtein), on grapheme clusters.
     *
     * <p>{@code damerauLevenshtein("ca", "abc")} transposes c and a with an insertion of b between them, told as one
     * operation ({@link EditOperation}): distance 2.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @return the script
     */
    public static EditScript damerauLevenshtein(CharSequence a, CharSequence b) {
        return damerauLevenshtein(a, b, Unit.GRAPHEME);
    }

    /**
     * Insertions, deletions, substitutions and transpositions, also of units with others between them (unrestricted
     * Damerau-Levenshtein).
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     */
    public static EditScript damerauLevenshtein(CharSequence a, CharSequence b, Unit unit) {
        return unitCosts(new TextPair(a, b, unit), DamerauColumns::new);
    }

    /**
     * Insertions and deletions, on grapheme clusters.
     *
     * <p>{@code indel("kitten", "sitting")} deletes k and e and inserts s, i and g: distance 5.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @return the script
     */
    public static EditScript indel(CharSequence a, CharSequence b) {
        return indel(a, b, Unit.GRAPHEME);
    }

    /**
     * Insertions and deletions.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     */
    public static EditScript indel(CharSequence a, CharSequence b, Unit unit) {
        return unitCosts(new TextPair(a, b, unit), LcsColumns::new);
    }

    /**
     * What keeps a longest common subsequence, on grapheme clusters. The operations are those of
     * {@link #indel(CharSequence, CharSequence)}; the distance is the length of the longer text less that of the
     * subsequence, so a deletion and an insertion count as one.
     *
     * <p>{@code lcs("kitten", "sitting")} keeps i, t, t and n: distance 7 − 4 = 3.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @return the script
     */
    public static EditScript lcs(CharSequence a, CharSequence b) {
        return lcs(a, b, Unit.GRAPHEME);
    }

    /**
     * What keeps a longest common subsequence.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     */
    public static EditScript lcs(CharSequence a, CharSequence b, Unit unit) {
        EditScript indel = indel(a, b, unit);
        List<EditOperation> operations = indel.operations();
        long insertions = count(operations, EditType.INSERT);
        long deletions = count(operations, EditType.DELETE);
        return new EditScript(indel.a(), indel.b(), unit, Math.max(insertions, deletions), operations);
    }

    private static long count(List<EditOperation> operations, EditType type) {
        return operations.stream().filter(operation -> operation.type() == type).count();
    }

    /**
     * Edits at costs of your own, on grapheme clusters.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param costs what each edit costs
     * @return the script; its distance is exactly that of {@link WeightedEdit} with these costs
     * @throws IllegalArgumentException if a cost function of yours returns a negative or infinite number, or none
     */
    public static EditScript weighted(CharSequence a, CharSequence b, EditCosts costs) {
        return weighted(a, b, costs, Unit.GRAPHEME);
    }

    /**
     * Edits at costs of your own.
     *
     * @param a the text to start from
     * @param b the text to lead to
     * @param costs what each edit costs
     * @param unit what counts as one letter
     * @return the script; its distance is exactly that of {@link WeightedEdit} with these costs
     * @throws IllegalArgumentException if a cost function of yours returns a negative or infinite number, or none
     */
    public static EditScript weighted(CharSequence a, CharSequence b, EditCosts costs, Unit unit) {
        TextPair texts = new TextPair(a, b, unit);
        Objects.requireNonNull(costs, "costs");
        return script(texts, Tracer.trace(new WeightedColumns(texts, costs), WeightedColumns.FAN_OUT));
    }

    /**
     * The names that {@link #named} knows: those of the metrics that count edits.
     *
     * @return levenshtein, damerau-levenshtein, osa, indel, lcs
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The script for a metric given by its name.
     *
     * @param metric one of {@link #names()}
     * @param a the text to start from
     * @param b the text to lead to
     * @param unit what counts as one letter
     * @return the script
     * @throws IllegalArgumentException if no metric of that name counts edits; the message lists those that do
     */
    public static EditScript named(String metric, CharSequence a, CharSequence b, Unit unit) {
        return switch (Objects.requireNonNull(metric, "metric")) {
            case "levenshtein" -> levenshtein(a, b, unit);
            case "damerau-levenshtein" -> damerauLevenshtein(a, b, unit);
            case "osa" -> osa(a, b, unit);
            case "indel" -> indel(a, b, unit);
            case "lcs" -> lcs(a, b, unit);
            default ->
                throw new IllegalArgumentException(
                        "No edit script for \"" + metric + "\". There is one for " + String.join(", ", NAMES) + ".");
        };
    }

    private static EditScript unitCosts(TextPair texts, Tracer.BitColumnsFactory columns) {
        return script(texts, Tracer.trace(texts.idsA, texts.m, texts.idsB, texts.n, columns, Tracer.FAN_OUT));
    }

    private static EditScript script(TextPair texts, List<Step> steps) {
        double distance = 0;
        for (Step step : steps) {
            distance += step.cost();
        }
        List<EditOperation> operations = new OperationBuilder(texts).build(steps);
        return new EditScript(texts.a, texts.b, texts.unit, distance, operations);
    }
}
