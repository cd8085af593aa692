package io.github.seanettle.edit;

import java.util.List;
import java.util.Objects;

/**
 * One edit of an {@link EditScript}: what lies at {@code a} in the first text becomes what lies at {@code b} in the
 * second.
 *
 * <table>
 * <caption>What the spans cover</caption>
 * <tr><th>type</th><th>{@code a}</th><th>{@code b}</th></tr>
 * <tr><td>EQUAL</td><td>one unit</td><td>the equal unit</td></tr>
 * <tr><td>INSERT</td><td>nothing: the place to insert at</td><td>the new unit</td></tr>
 * <tr><td>DELETE</td><td>the unit to drop</td><td>nothing: the place where it would have been</td></tr>
 * <tr><td>SUBSTITUTE</td><td>one unit</td><td>the unit that takes its place</td></tr>
 * <tr><td>TRANSPOSE</td><td>two units and what is between them</td><td>the two in the other
 * order and what is between them there</td></tr>
 * </table>
 *
 * <p>In a {@linkplain EditScript#runs() run} the spans cover several units, and a substitution with weighted costs may
 * put a few units in the place of a few others ({@code rn} to {@code m}).
 *
 * <p><b>Transpositions.</b> The first unit of {@code a} is the last of {@code b}, and the last of {@code a} is the
 * first of {@code b}. In unrestricted Damerau-Levenshtein there may be units between the two, in one of the texts:
 * these are the {@code between} operations, one insertion for each unit that {@code b} has between them, or one
 * deletion for each that {@code a} has. {@code ca} to {@code abc} is one operation: TRANSPOSE {@code ca} to {@code abc}
 * with an insertion of {@code b} between, together at a cost of 2. {@code abc} to {@code ca} is TRANSPOSE {@code abc}
 * to {@code ca} with a deletion of {@code b} between. For every other operation {@code between} is empty. Whoever only
 * wants the result need not care: putting the text of {@code b} in the place of {@code a} is right for every type.
 *
 * @param type what it does
 * @param a where, in the first text
 * @param b where, in the second text
 * @param cost what it costs, with all that is between
 * @param between the edits between two transposed units, in order
 */
public record EditOperation(EditType type, Span a, Span b, double cost, List<EditOperation> between) {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if {@code type}, {@code a}, {@code b} or {@code between} is null
     */
    public EditOperation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        between = List.copyOf(between);
    }

    /**
     * The operation that undoes this one: from the second text to the first, at the same cost.
     *
     * @return the inverse
     */
    public EditOperation inverse() {
        List<EditOperation> inner = between.isEmpty()
                ? between
                : between.stream().map(EditOperation::inverse).toList();
        return new EditOperation(type.inverse(), b, a, cost, inner);
    }

    /** Whether this and the next one can be told as one: the same type, unit by unit. */
    boolean continuesIn(EditOperation next) {
        return type == next.type
                && switch (type) {
                    case EQUAL, INSERT, DELETE -> true;
                    case SUBSTITUTE -> a.length() == b.length() && next.a.length() == next.b.length();
                    case TRANSPOSE -> false;
                };
    }

    /** This and the next one told as one. */
    EditOperation join(EditOperation next) {
        return new EditOperation(type, a.join(next.a), b.join(next.b), cost + next.cost, between);
    }
}
