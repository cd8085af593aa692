package io.github.seanettle.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a text becomes units: folded first, then split.
 *
 * <pre>{@code
 * TextOptions noCase = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE));
 * Metrics.levenshtein(noCase).distance("ANNA", "anna"); // 0
 * TextOptions codePoints = TextOptions.DEFAULT.withUnit(Unit.CODE_POINT);
 * Metrics.levenshtein(codePoints).distance("👩🏽", ""); // 2
 * }</pre>
 *
 * @param unit what counts as one letter
 * @param folding what is made equal before the text is split
 */
public record TextOptions(Unit unit, Folding folding) implements Serializable {
    /** Grapheme clusters, nothing folded: what a person sees, as it stands. */
    public static final TextOptions DEFAULT = new TextOptions(Unit.GRAPHEME, Folding.NONE);

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if {@code unit} or {@code folding} is null
     */
    public TextOptions {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(folding, "folding");
    }

    /**
     * These options with another unit.
     *
     * @param unit what counts as one letter
     * @return the new options
     */
    public TextOptions withUnit(Unit unit) {
        return new TextOptions(unit, folding);
    }

    /**
     * These options with another folding.
     *
     * @param folding what is made equal before the text is split
     * @return the new options
     */
    public TextOptions withFolding(Folding folding) {
        return new TextOptions(unit, folding);
    }

    /** As every record's; written down since JDK 17 never unloads a class whose generated {@code equals} has run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextOptions that && unit == that.unit && folding.equals(that.folding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, folding);
    }

    /** The unit, and the folding if there is one: {@code grapheme, accents+case}. */
    @Override
    public String toString() {
        String name = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return folding.isNone() ? name : name + ", " + folding;
    }
}
