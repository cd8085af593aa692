package io.github.seanettle.text;

import io.github.seanettle.internal.text.Normalization;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is made equal before texts are compared: a set of {@linkplain Step steps}.
 *
 * <pre>{@code
 * Folding names = Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES);
 * names.fold("  Łukasz   Müller ");   // "lukasz muller"
 * names.fold("Łukasz Müller").equals(names.fold("LUKASZ MULLER"));   // true
 * Folding.NONE.fold("Łukasz");   // "Łukasz"
 * }</pre>
 *
 * <p>The steps are always applied in the order in which {@link Step} lists them, whatever the order in which they were
 * given, and once more where a later one has produced what an earlier one is for. So folding a folded text changes
 * nothing. Texts that are canonically equivalent ("é" in one code point or in two) fold to texts that are canonically
 * equivalent.
 *
 * <p>Folding depends on ICU's Unicode data, never on the default locale. Any text has an answer: lone surrogates are kept.
 * The time is linear in the length of the text, whatever it holds. A folding is immutable, serializable and can be shared
 * by threads.
 */
public final class Folding implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One thing to make equal. The constants are in the order in which they are applied. */
    public enum Step {
        /**
         * Compatibility variants: Unicode's normalization form KC. Full-width and half-width forms, ligatures, circled
         * letters, superscripts and fractions become plain letters and digits: {@code "Ａ"} becomes {@code "A"}, {@code "ﬁ"}
         * becomes {@code "fi"}, U+00A0 becomes a space.
         */
        NFKC,
        /**
         * Scripts: everything to Latin letters, by ICU's transliterator {@code Any-Latin}. {@code "Москва"} becomes
         * {@code "Moskva"}, {@code "Αθήνα"} {@code "Athḗna"}, {@code "東京"} {@code "dōng jīng"}: Han letters are read as
         * Mandarin, for nothing in the text says otherwise, and scripts that leave out vowels stay without
         * ({@code "محمد"} becomes {@code "mḥmd"}).
         *
         * <p>The result has many marks, for ICU keeps apart what the script keeps apart; with {@link #ACCENTS} they go.
         * Latin text stays as it is. This step is slow beside the others: some 10 µs a name, and 50 µs or more for each
         * Han letter. A text over 1,000 UTF-16 units is transliterated in pieces, cut at white space, or between two code
         * points where there is none.
         */
        LATIN,
        /**
         * Accents: nonspacing marks are removed from letters of the scripts where marks only qualify a letter or may be
         * left out: Latin, Greek, Cyrillic, Armenian, Georgian, Coptic, Glagolitic, Hebrew, Arabic and Syriac. {@code "é"}
         * becomes {@code "e"}, {@code "й"} {@code "и"}, {@code "أ"} {@code "ا"}, {@code "שָׁלוֹם"} {@code "שלום"}. In other
         * scripts marks are letters or change them (vowels in Devanagari and Thai, voicing in Japanese): they stay.
         *
         * <p>Latin letters that Unicode names "… with stroke", "… with hook" and the like, but does not decompose, lose
         * that too ({@code "Ł"}, {@code "ø"}, {@code "Đ"} become {@code "L"}, {@code "o"}, {@code "D"}), and {@code "ı"}
         * becomes {@code "i"}. Spacing accents that transliteration writes, such as U+02B9 and U+02BF, are removed.
         * Letters in their own right stay: {@code "æ"}, {@code "ß"}, {@code "þ"}. The result is in normalization form C.
         */
        ACCENTS,
        /**
         * Case: Unicode's full case folding, the same in every locale. {@code "Straße"} and {@code "STRASSE"} become
         * {@code "strasse"}, {@code "ς"} becomes {@code "σ"}. {@code "I"} becomes {@code "i"}, {@code "İ"} becomes
         * {@code "i"} with U+0307 and {@code "ı"} stays, unless {@link #ACCENTS} makes them all {@code "i"}.
         */
        CASE,
        /**
         * White space: each run of code points with Unicode's property White_Space (line ends, U+00A0 and U+3000 included)
         * becomes one space; none is left at the beginning and the end.
         */
        SPACES
    }

    /** Leaves every text as it is. */
    public static final Folding NONE = of();

    /**
     * A later step may produce what an earlier one is for: case folding makes the Greek mu of the micro sign, which {@link
     * Step#LATIN} would have written as m. So the steps are repeated until nothing changes. No text is known that needs
     * more than three passes.
     */
    private static final int MAX_PASSES = 5;

    private final EnumSet<Step> steps;

    private Folding(EnumSet<Step> steps) {
        this.steps = steps;
    }

    /**
     * A folding of some steps, in any order; a step given twice counts once.
     *
     * @param steps what to make equal
     * @return the folding; {@link #NONE} equals that of no steps
     * @throws NullPointerException if {@code steps} is null or has a null in it
     */
    public static Folding of(Step... steps) {
        Objects.requireNonNull(steps, "steps");
        return of(Arrays.asList(steps));
    }

    /**
     * A folding of some steps, in any order; a step given twice counts once.
     *
     * @param steps what to make equal
     * @return the folding; {@link #NONE} equals that of no steps
     * @throws NullPointerException if {@code steps} is null or has a null in it
     */
    public static Folding of(Collection<Step> steps) {
        Objects.requireNonNull(steps, "steps");
        EnumSet<Step> set = EnumSet.noneOf(Step.class);
        for (Step step : steps) {
            set.add(Objects.requireNonNull(step, "steps has a null in it"));
        }
        return new Folding(set);
    }

    /**
     * The steps, in the order in which they are applied.
     *
     * @return a set that cannot be changed
     */
    public Set<Step> steps() {
        return Collections.unmodifiableSet(steps);
    }

    /**
     * Whether this folding leaves every text as it is.
     *
     * @return true if there are no steps
     */
    public boolean isNone() {
        return steps.isEmpty();
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text; {@code text.toString()} itself where there is nothing to change
     * @throws NullPointerException if {@code text} is null
     */
    public String fold(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String folded = text.toString();
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            String before = folded;
            folded = foldOnce(before);
            if (Normalization.isBelow(folded, 0x80) || folded.equals(before)) { // no step leaves anything in ASCII
                break;
            }
        }
        return folded;
    }

    private String foldOnce(String text) {
        String folded = text;
        for (Step step : steps) {
            folded = switch (step) {
                case NFKC -> Normalization.nfkc(folded);
                case LATIN -> LatinScript.transliterate(folded);
                case ACCENTS -> Accents.strip(folded);
                case CASE -> LetterCase.fold(folded);
                case SPACES -> WhiteSpace.collapse(folded);
            };
        }
        return folded;
    }

    /** Foldings are equal when they have the same steps. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Folding folding && steps.equals(folding.steps);
    }

    /** The same in every JVM, unlike the hash codes of enum constants. */
    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The names of the steps in the order in which they are applied, such as {@code accents+case}, or {@code none}. */
    @Override
    public String toString() {
        return isNone()
                ? "none"
                : steps.stream()
                        .map(step -> step.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("+"));
    }
}
