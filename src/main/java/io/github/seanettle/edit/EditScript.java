package io.github.seanettle.edit;

import io.github.seanettle.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The edits that turn one text into another at the least cost. {@link EditScripts} makes them. Immutable.
 *
 * <p>The operations cover both texts from beginning to end, in order and without holes: where one ends, the next
 * begins, in units and in {@code char}s, in both texts.
 *
 * <pre>{@code
 * EditScript script = EditScripts.levenshtein("kitten", "sitting");
 * script.distance();         // 3.0
 * script.edits().get(1).a(); // Span[start=4, end=5, charStart=4, charEnd=5]
 * script.apply("kitten");    // "sitting"
 * script.toString(); // substitute "k" → "s", equal "itt", substitute "e" → "i", equal "n", insert "g"
 * }</pre>
 */
public final class EditScript {
    private final String a;
    private final String b;
    private final Unit unit;
    private final double distance;
    private final List<EditOperation> operations;

    EditScript(String a, String b, Unit unit, double distance, List<EditOperation> operations) {
        this.a = a;
        this.b = b;
        this.unit = unit;
        this.distance = distance;
        this.operations = List.copyOf(operations);
    }

    /**
     * The text that the script starts from.
     *
     * @return the first text
     */
    public String a() {
        return a;
    }

    /**
     * The text that the script leads to.
     *
     * @return the second text
     */
    public String b() {
        return b;
    }

    /**
     * What counts as one letter.
     *
     * @return the unit that the spans count
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The distance of the two texts: exactly what the metric answers. It is the sum of the operations' costs, from the
     * first to the last; for LCS, which counts a deletion and an insertion as one, it is the larger of the number of
     * deletions and the number of insertions.
     *
     * @return 0 or more; a whole number unless the costs are weighted
     */
    public double distance() {
        return distance;
    }

    /**
     * All operations in order, one for each unit or transposition, those that keep a unit included.
     *
     * @return an unmodifiable list; empty only if both texts are
     */
    public List<EditOperation> operations() {
        return operations;
    }

    /**
     * The operations that change something: all but {@link EditType#EQUAL}.
     *
     * @return an unmodifiable list, in order
     */
    public List<EditOperation> edits() {
        return operations.stream()
                .filter(operation -> operation.type() != EditType.EQUAL)
                .toList();
    }

    /**
     * The operations with neighbours of one type told as one: ten deleted units in a row are one deletion of ten units.
     * Transpositions stay single.
     *
     * @return an unmodifiable list, in order
     */
    public List<EditOperation> runs() {
        List<EditOperation> runs = new ArrayList<>();
        int first = 0;
        while (first < operations.size()) {
            EditOperation run = operations.get(first++);
            while (first < operations.size() && run.continuesIn(operations.get(first))) {
                run = run.join(operations.get(first++));
            }
            runs.add(run);
        }
        return List.copyOf(runs);
    }

    /**
     * Carries the script out: keeps what is equal and takes the rest from the second text. The result is that text,
     * {@code char} for {@code char}: where two equal units are spelled differently (é as one code point and as e with
     * U+0301), the second text's spelling is put in.
     *
     * @param text the text that the script starts from
     * @return the text that it leads to
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is not the one that the script starts from
     */
    public String apply(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (!a.contentEquals(text)) {
            throw new IllegalArgumentException("This script turns \"" + shortened(a) + "\" into another text, not \""
                    + shortened(text) + "\". Make one for this text, or use inverse() for the way back.");
        }
        StringBuilder result = new StringBuilder(b.length());
        for (EditOperation operation : operations) {
            Span span = operation.b();
            result.append(b, span.charStart(), span.charEnd());
        }
        return result.toString();
    }

    private static String shortened(CharSequence text) {
        return text.length() <= 40 ? text.toString() : text.subSequence(0, 40) + "...";
    }

    /**
     * The way back: a script from the second text to the first, at the same cost. Among scripts of equal cost it need
     * not be the one that {@link EditScripts} would choose for the texts in that order.
     *
     * @return the inverse script
     */
    public EditScript inverse() {
        return new EditScript(
                b,
                a,
                unit,
                distance,
                operations.stream().map(EditOperation::inverse).toList());
    }

    /**
     * The two texts one above the other, with a line of marks between them.
     *
     * @return the alignment
     */
    public Alignment toAlignment() {
        return new Alignment(this);
    }

    /** Two scripts are equal if they have the same texts, unit, distance and operations. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditScript that
                && a.equals(that.a)
                && b.equals(that.b)
                && unit == that.unit
                && distance == that.distance
                && operations.equals(that.operations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, b, unit, distance, operations);
    }

    /** The {@linkplain #runs() runs} in words, as in the example above. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (EditOperation run : runs()) {
            words.append(words.isEmpty() ? "" : ", ");
            words.append(run.type().name().toLowerCase(Locale.ROOT)).append(' ');
            switch (run.type()) {
                case EQUAL, DELETE -> quote(run.a(), a, words);
                case INSERT -> quote(run.b(), b, words);
                case SUBSTITUTE, TRANSPOSE -> {
                    quote(run.a(), a, words);
                    quote(run.b(), b, words.append(" → "));
                }
            }
        }
        return words.toString();
    }

    private static void quote(Span span, String text, StringBuilder words) {
        words.append('"').append(text, span.charStart(), span.charEnd()).append('"');
    }
}
