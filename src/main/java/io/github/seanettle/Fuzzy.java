package io.github.seanettle;

import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.MetricDistance;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.phonetic.Phonetics;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every function of the library for one pair of texts, or one text.
 *
 * <p>Made to be imported: {@code import static io.github.seanettle.Fuzzy.*;}. The unit is the extended grapheme cluster,
 * what people see as one character, and two are equal when they are canonically equivalent: "é" as one code point and as
 * "e" with an accent, a family of emoji, a letter with ten marks are one unit each. Case, accents and spaces count;
 * {@link Metrics} makes metrics that fold them, count code points, or are asked for one text against many.
 *
 * <p>Common to all: any text has an answer, and a null text is a {@link NullPointerException}. Distances are 0 for equal
 * texts, similarities go from 0 to 1 for equal texts. With a largest distance k, a distance above it comes back as
 * k + 1; with a least similarity, one below it comes back as 0: faster, never different. Texts of m and n units take
 * O(n⌈m/64⌉) time for the edit distances, O(m + n) for Jaro, and O(m + n) memory.
 */
public final class Fuzzy {
    private static final MetricDistance LEVENSHTEIN = Metrics.levenshtein();
    private static final MetricDistance DAMERAU_LEVENSHTEIN = Metrics.damerauLevenshtein();
    private static final StringDistance OSA = Metrics.osa();
    private static final MetricDistance INDEL = Metrics.indel();
    private static final MetricDistance LCS = Metrics.lcs();
    private static final MetricDistance HAMMING = Metrics.hamming();
    private static final StringMetric JARO = Metrics.jaro();
    private static final StringMetric JARO_WINKLER = Metrics.jaroWinkler();
    private static final StringMetric JARO_WINKLER_LONG =
            Metrics.jaroWinkler(JaroWinklerOptions.DEFAULT.withLongTolerance(true));
    private static final StringMetric JACCARD = Metrics.jaccard();
    private static final PhoneticEncoder SOUNDEX = Phonetics.soundex();
    private static final PhoneticEncoder METAPHONE = Phonetics.metaphone();
    private static final PhoneticEncoder NYSIIS = Phonetics.nysiis();
    private static final PhoneticEncoder MATCH_RATING = Phonetics.matchRating();

    private Fuzzy() {}

    /**
     * Levenshtein distance. Insertions, deletions and substitutions of a unit count 1 each.
     *
     * <p>{@code levenshteinDistance("kitten", "sitting")} is 3.
     *
     * @param a one text
     * @param b the other
     * @return the distance, from 0 to the longer text's length in units
     */
    public static int levenshteinDistance(CharSequence a, CharSequence b) {
        return LEVENSHTEIN.distance(a, b);
    }

    /**
     * Levenshtein distance, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * <p>{@code levenshteinDistance("kitten", "sitting", 2)} is 3, and so is {@code levenshteinDistance("kitten", "sitting", 9)}.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    public static int levenshteinDistance(CharSequence a, CharSequence b, int maxDistance) {
        return LEVENSHTEIN.distance(a, b, maxDistance);
    }

    /**
     * 1 − Levenshtein distance / the longer text's length.
     *
     * <p>{@code levenshteinSimilarity("kitten", "sitting")} is 0.5714285714285714.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double levenshteinSimilarity(CharSequence a, CharSequence b) {
        return LEVENSHTEIN.similarity(a, b);
    }

    /**
     * 1 − Levenshtein distance / the longer text's length, if at least
     * {@code minSimilarity}; else 0.
     *
     * <p>{@code levenshteinSimilarity("kitten", "sitting", 0.9)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double levenshteinSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return LEVENSHTEIN.similarity(a, b, minSimilarity);
    }

    /**
     * Unrestricted Damerau-Levenshtein distance. Insertions, deletions, substitutions and transpositions of neighbours count 1 each, with other edits between
     * the transposed letters allowed.
     *
     * <p>{@code damerauLevenshteinDistance("ca", "abc")} is 2.
     *
     * @param a one text
     * @param b the other
     * @return the distance, from 0 to the longer text's length in units
     */
    public static int damerauLevenshteinDistance(CharSequence a, CharSequence b) {
        return DAMERAU_LEVENSHTEIN.distance(a, b);
    }

    /**
     * Unrestricted Damerau-Levenshtein distance, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * <p>{@code damerauLevenshteinDistance("ca", "abc", 1)} is 2, and so is {@code damerauLevenshteinDistance("ca", "abc", 9)}.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    public static int damerauLevenshteinDistance(CharSequence a, CharSequence b, int maxDistance) {
        return DAMERAU_LEVENSHTEIN.distance(a, b, maxDistance);
    }

    /**
     * 1 − Unrestricted Damerau-Levenshtein distance / the longer text's length.
     *
     * <p>{@code damerauLevenshteinSimilarity("ca", "abc")} is 0.33333333333333337.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double damerauLevenshteinSimilarity(CharSequence a, CharSequence b) {
        return DAMERAU_LEVENSHTEIN.similarity(a, b);
    }

    /**
     * 1 − Unrestricted Damerau-Levenshtein distance / the longer text's length, if at least
     * {@code minSimilarity}; else 0.
     *
     * <p>{@code damerauLevenshteinSimilarity("ca", "abc", 0.9)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double damerauLevenshteinSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return DAMERAU_LEVENSHTEIN.similarity(a, b, minSimilarity);
    }

    /**
     * Optimal string alignment distance. Insertions, deletions, substitutions and transpositions of neighbours count 1 each; a transposed letter may not be
     * edited again.
     *
     * <p>{@code osaDistance("ca", "abc")} is 3.
     *
     * @param a one text
     * @param b the other
     * @return the distance, from 0 to the longer text's length in units
     */
    public static int osaDistance(CharSequence a, CharSequence b) {
        return OSA.distance(a, b);
    }

    /**
     * Optimal string alignment distance, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * <p>{@code osaDistance("ca", "abc", 2)} is 3, and so is {@code osaDistance("ca", "abc", 9)}.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    public static int osaDistance(CharSequence a, CharSequence b, int maxDistance) {
        return OSA.distance(a, b, maxDistance);
    }

    /**
     * 1 − optimal string alignment distance / the longer text's length.
     *
     * <p>{@code osaSimilarity("ca", "abc")} is 0.0.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double osaSimilarity(CharSequence a, CharSequence b) {
        return OSA.similarity(a, b);
    }

    /**
     * 1 − optimal string alignment distance / the longer text's length, if at least
     * {@code minSimilarity}; else 0.
     *
     * <p>{@code osaSimilarity("ca", "abc", 0.9)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double osaSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return OSA.similarity(a, b, minSimilarity);
    }

    /**
     * Indel distance. Insertions and deletions of a unit count 1 each.
     *
     * <p>{@code indelDistance("kitten", "sitting")} is 5.
     *
     * @param a one text
     * @param b the other
     * @return the distance, from 0 to the sum of both lengths in units
     */
    public static int indelDistance(CharSequence a, CharSequence b) {
        return INDEL.distance(a, b);
    }

    /**
     * Indel distance, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * <p>{@code indelDistance("kitten", "sitting", 4)} is 5, and so is {@code indelDistance("kitten", "sitting", 9)}.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    public static int indelDistance(CharSequence a, CharSequence b, int maxDistance) {
        return INDEL.distance(a, b, maxDistance);
    }

    /**
     * 1 − Indel distance / the sum of both lengths.
     *
     * <p>{@code indelSimilarity("kitten", "sitting")} is 0.6153846153846154.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double indelSimilarity(CharSequence a, CharSequence b) {
        return INDEL.similarity(a, b);
    }

    /**
     * 1 − Indel distance / the sum of both lengths, if at least
     * {@code minSimilarity}; else 0.
     *
     * <p>{@code indelSimilarity("kitten", "sitting", 0.9)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double indelSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return INDEL.similarity(a, b, minSimilarity);
    }

    /**
     * Hamming distance. Positions at which the texts differ count 1 each; what one text has more counts as different.
     *
     * <p>{@code hammingDistance("karolin", "kathrin")} is 3.
     *
     * @param a one text
     * @param b the other
     * @return the distance, from 0 to the longer text's length in units
     */
    public static int hammingDistance(CharSequence a, CharSequence b) {
        return HAMMING.distance(a, b);
    }

    /**
     * Hamming distance, if at most {@code maxDistance}; else {@code maxDistance + 1}.
     *
     * <p>{@code hammingDistance("karolin", "kathrin", 2)} is 3, and so is {@code hammingDistance("karolin", "kathrin", 9)}.
     *
     * @param a one text
     * @param b the other
     * @param maxDistance the largest distance of interest, 0 or more
     * @return the distance, or {@code maxDistance + 1} if it is larger
     * @throws IllegalArgumentException if {@code maxDistance} is negative
     */
    public static int hammingDistance(CharSequence a, CharSequence b, int maxDistance) {
        return HAMMING.distance(a, b, maxDistance);
    }

    /**
     * 1 − Hamming distance / the longer text's length.
     *
     * <p>{@code hammingSimilarity("karolin", "kathrin")} is 0.5714285714285714.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double hammingSimilarity(CharSequence a, CharSequence b) {
        return HAMMING.similarity(a, b);
    }

    /**
     * 1 − Hamming distance / the longer text's length, if at least
     * {@code minSimilarity}; else 0.
     *
     * <p>{@code hammingSimilarity("karolin", "kathrin", 0.9)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double hammingSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return HAMMING.similarity(a, b, minSimilarity);
    }

    /**
     * Length of the longest common subsequence: the most units that both texts have in the same order.
     *
     * <p>{@code lcsLength("kitten", "sitting")} is 4: i, t, t, n.
     *
     * @param a one text
     * @param b the other
     * @return the length, from 0 to the shorter text's length in units
     */
    public static int lcsLength(CharSequence a, CharSequence b) {
        return LCS.largestDistance(a, b) - LCS.distance(a, b);
    }

    /**
     * Jaro similarity: the share of units that match within a window, less the transposed ones.
     *
     * <p>{@code jaroSimilarity("martha", "marhta")} is 0.9444444444444445.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double jaroSimilarity(CharSequence a, CharSequence b) {
        return JARO.similarity(a, b);
    }

    /**
     * Jaro similarity, if at least {@code minSimilarity}; else 0.
     *
     * <p>{@code jaroSimilarity("martha", "marhta", 0.95)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double jaroSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return JARO.similarity(a, b, minSimilarity);
    }

    /**
     * Jaro-Winkler similarity: a Jaro similarity J above 0.7 grows by ℓ·0.1·(1 − J) for ℓ ≤ 4 common leading units.
     *
     * <p>{@code jaroWinklerSimilarity("martha", "marhta")} is 0.9611111111111111.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double jaroWinklerSimilarity(CharSequence a, CharSequence b) {
        return JARO_WINKLER.similarity(a, b);
    }

    /**
     * Jaro-Winkler similarity, if at least {@code minSimilarity}; else 0.
     *
     * <p>{@code jaroWinklerSimilarity("martha", "marhta", 0.97)} is 0.
     *
     * @param a one text
     * @param b the other
     * @param minSimilarity the least similarity of interest, from 0 to 1
     * @return the similarity, or 0 if it is below {@code minSimilarity}
     * @throws IllegalArgumentException if {@code minSimilarity} is not a number from 0 to 1
     */
    public static double jaroWinklerSimilarity(CharSequence a, CharSequence b, double minSimilarity) {
        return JARO_WINKLER.similarity(a, b, minSimilarity);
    }

    /**
     * Jaro-Winkler similarity, with Winkler's further boost for long texts if wanted; see {@link JaroWinklerOptions}.
     *
     * <p>{@code jaroWinklerSimilarity("dixon", "dicksonx", true)} is 0.8303030303030302.
     *
     * @param a one text
     * @param b the other
     * @param longTolerance whether long texts get the further boost
     * @return the similarity, from 0 to 1
     */
    public static double jaroWinklerSimilarity(CharSequence a, CharSequence b, boolean longTolerance) {
        return (longTolerance ? JARO_WINKLER_LONG : JARO_WINKLER).similarity(a, b);
    }

    /**
     * Jaccard similarity of the sets of words: words of both texts, divided by words of either.
     *
     * <p>{@code jaccardSimilarity("John Smith", "John Jacob Smith")} is 0.6666666666666666.
     *
     * @param a one text
     * @param b the other
     * @return the similarity, from 0 to 1
     */
    public static double jaccardSimilarity(CharSequence a, CharSequence b) {
        return JACCARD.similarity(a, b);
    }

    /**
     * Jaccard similarity of the sets of consecutive pieces of {@code size} units; the last piece may be short.
     *
     * <p>{@code jaccardSimilarity("night", "nacht", 2)} is 0.2: of ni, gh, t and na, ch, t only t is in both.
     *
     * @param a one text
     * @param b the other
     * @param size how many units a piece has
     * @return the similarity, from 0 to 1
     * @throws IllegalArgumentException if {@code size} is below 1
     */
    public static double jaccardSimilarity(CharSequence a, CharSequence b, int size) {
        return Metrics.jaccard(size).similarity(a, b);
    }

    /**
     * Jaccard similarity of the sets of overlapping n-grams. A text of fewer than n units is one n-gram.
     *
     * <p>{@code ngramJaccardSimilarity("night", "nacht", 2)} is 0.14285714285714285: of seven pairs only ht is in both.
     *
     * @param a one text
     * @param b the other
     * @param n how many units an n-gram has
     * @return the similarity, from 0 to 1
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public static double ngramJaccardSimilarity(CharSequence a, CharSequence b, int n) {
        return Metrics.ngramJaccard(n).similarity(a, b);
    }

    /**
     * American Soundex code: a letter and three digits; see {@link Phonetics#soundex()}.
     *
     * <p>{@code soundex("Ashcraft")} is A261.
     *
     * @param text any text
     * @return its code; empty for the empty text
     */
    public static String soundex(CharSequence text) {
        return SOUNDEX.encode(text);
    }

    /**
     * Metaphone code; see {@link Phonetics#metaphone()}.
     *
     * <p>{@code metaphone("Thumb")} is 0M.
     *
     * @param text any text
     * @return its code; may be empty
     */
    public static String metaphone(CharSequence text) {
        return METAPHONE.encode(text);
    }

    /**
     * NYSIIS code, untruncated; see {@link Phonetics#nysiis()}.
     *
     * <p>{@code nysiis("Johnathan")} is JANATAN.
     *
     * @param text any text
     * @return its code; may be empty
     */
    public static String nysiis(CharSequence text) {
        return NYSIIS.encode(text);
    }

    /**
     * Match Rating codex: at most six letters; see {@link Phonetics#matchRating()}.
     *
     * <p>{@code matchRatingCodex("Catherine")} is CTHRN.
     *
     * @param text any text
     * @return its codex; may be empty
     */
    public static String matchRatingCodex(CharSequence text) {
        return MATCH_RATING.encode(text);
    }

    /**
     * Whether two names sound alike by the Match Rating approach, or null where that cannot be told.
     *
     * <p>{@code matchRatingComparison("Smith", "Smyth")} is true, and {@code matchRatingComparison("Tim", "Timothy")} is
     * null: the lengths of their codes differ by 3.
     *
     * @param a one name
     * @param b the other
     * @return whether they match; null where the lengths of their codes differ by 3 or more
     */
    public static @Nullable Boolean matchRatingComparison(CharSequence a, CharSequence b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        return Phonetics.matchRatingComparison(a, b);
    }
}
