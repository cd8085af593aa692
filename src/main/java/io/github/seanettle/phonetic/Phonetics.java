package io.github.seanettle.phonetic;

import io.github.seanettle.internal.Names;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The phonetic encoders of this library.
 *
 * <p>All are made for English. How they read a text (case, marks, spaces, other scripts) is said once, at the {@linkplain
 * io.github.seanettle.phonetic package}. They are immutable, thread-safe and serializable; two of the same kind and length
 * are equal. Each takes time and memory linear in the length of the text, throws a {@link NullPointerException} for null,
 * and has an answer for any other text.
 *
 * <pre>{@code
 * PhoneticEncoder soundex = Phonetics.soundex();
 * soundex.encode("Robert"); // "R163"
 * soundex.encode("Rupert"); // "R163"
 * }</pre>
 */
public final class Phonetics {
    private static final String SOUNDEX = "soundex";
    private static final String METAPHONE = "metaphone";
    private static final String NYSIIS = "nysiis";
    private static final String MATCH_RATING = "match-rating";
    private static final List<String> NAMES = List.of(SOUNDEX, METAPHONE, NYSIIS, MATCH_RATING);

    private Phonetics() {}

    /**
     * American Soundex: the first character and three digits for the consonants after it.
     *
     * <p>Rules of the National Archives of the United States ("The Soundex Indexing System"): letters of the same digit
     * side by side, or with H or W between them, count once; a vowel or Y separates them. The first character stays,
     * whatever it is, so the code of {@code "¿"} is {@code "¿000"}. Other characters that are no letters do not separate.
     *
     * <p>The code of a text of the letters A to Z has four characters: a capital and three of the digits 0 to 6. Example:
     * {@code soundex().encode("Ashcraft")} is {@code "A261"}.
     *
     * @return the encoder {@code soundex}
     */
    public static PhoneticEncoder soundex() {
        return Soundex.INSTANCE;
    }

    /**
     * Metaphone with codes of any length.
     *
     * <p>Rules of Lawrence Philips ("Hanging on the Metaphone", Computer Language, December 1990), but for three cases at
     * the start of a word that published test vectors settle otherwise: AA is silent, H is coded before a consonant, H is
     * coded after X. White space separates words; their codes are joined by one space.
     *
     * <p>The code of a text of the letters A to Z has the letters B F H J K L M N P R S T W X Y, 0 for th, and a vowel at
     * the start of a word. Example: {@code metaphone().encode("Thompson science")} is {@code "0MPSN SNS"}.
     *
     * @return the encoder {@code metaphone}
     */
    public static PhoneticEncoder metaphone() {
        return Metaphone.UNLIMITED;
    }

    /**
     * Metaphone with codes cut at a length. The paper cuts at 4.
     *
     * <p>Example: {@code metaphone(4).encode("kentucky fried")} is {@code "KNTK"}. A code that would end in a space is cut
     * before it.
     *
     * @param maxLength the longest code, in letters and spaces, 1 or more; {@link Integer#MAX_VALUE} for no limit
     * @return the encoder
     * @throws IllegalArgumentException if {@code maxLength} is less than 1
     * @see #metaphone()
     */
    public static PhoneticEncoder metaphone(int maxLength) {
        return new Metaphone(maxLength);
    }

    /**
     * NYSIIS with codes of any length.
     *
     * <p>The original rules of the New York State Identification and Intelligence System (Taft, "Name Search Techniques",
     * 1970), but for names in SCH, which published test vectors settle otherwise: {@code "Bosch"} is {@code "BAS"}. All
     * that is no letter is dropped before, spaces too. A letter with marks is a letter of its own.
     *
     * <p>The code of a text of the letters A to Z has capitals only: first any but K, then any but E I K M O Q U Z. Example:
     * {@code nysiis().encode("Montgomery")} is {@code "MANTGANARY"}.
     *
     * @return the encoder {@code nysiis}
     */
    public static PhoneticEncoder nysiis() {
        return Nysiis.UNLIMITED;
    }

    /**
     * NYSIIS with codes cut at a length. Many programs cut at 6.
     *
     * <p>Example: {@code nysiis(6).encode("Montgomery")} is {@code "MANTGA"}.
     *
     * @param maxLength the longest code, in letters, 1 or more; {@link Integer#MAX_VALUE} for no limit
     * @return the encoder
     * @throws IllegalArgumentException if {@code maxLength} is less than 1
     * @see #nysiis()
     */
    public static PhoneticEncoder nysiis(int maxLength) {
        return new Nysiis(maxLength);
    }

    /**
     * The codex of the Match Rating approach: the consonants of a name, and its first letter.
     *
     * <p>Rules of Western Airlines (Moore and others, NBS Special Publication 500-2, 1977): vowels are dropped but for the
     * first letter; of equal letters then side by side in a word one stays; of more than six letters the first and last
     * three stay. Words are joined; all else that is no letter is dropped before. A letter with marks is a letter of its
     * own and no vowel: {@code "Frédéric"} is {@code "FRÉÉRC"}.
     *
     * <p>The codex has at most six letters (grapheme clusters), for a text of the letters A to Z capitals only. Example:
     * {@code matchRating().encode("Kathrynoglin")} is {@code "KTHGLN"}.
     *
     * @return the encoder {@code match-rating}
     * @see #matchRatingComparison
     */
    public static PhoneticEncoder matchRating() {
        return MatchRating.INSTANCE;
    }

    /**
     * Whether two names sound alike, by the comparison of the Match Rating approach.
     *
     * <p>It compares the codices of both names, here without marks, from the left and then from the right, and takes the
     * letters left over from 6. The names match if this rating is at least a minimum that falls with the lengths of the
     * codices: 5 for a sum of up to 4, 4 up to 7, 3 up to 11, else 2. Lengths are counted in grapheme clusters.
     *
     * <p>Example: {@code matchRatingComparison("Smith", "Smyth")} is true, that of {@code "Michael"} and {@code "Mike"}
     * false, and that of {@code "Tim"} and {@code "Timothy"} null.
     *
     * @param a one name
     * @param b the other
     * @return whether they match; null if their codices' lengths differ by 3 or more, so that there is no comparison
     * @throws NullPointerException if a name is null
     */
    public static @Nullable Boolean matchRatingComparison(CharSequence a, CharSequence b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        return MatchRatingComparison.compare(a, b);
    }

    /**
     * The names of all encoders, which {@link #named} takes.
     *
     * @return soundex, metaphone, nysiis, match-rating
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The encoder of a name. Its {@code toString} is the name.
     *
     * <p>Example: {@code named("nysiis")} equals {@code nysiis()}.
     *
     * @param name one of {@link #names}
     * @return the encoder, without a limit of length
     * @throws IllegalArgumentException if there is no encoder of this name; the message lists all, and the nearest
     * @throws NullPointerException if {@code name} is null
     */
    public static PhoneticEncoder named(String name) {
        Objects.requireNonNull(name, "name");
        return switch (name) {
            case SOUNDEX -> soundex();
            case METAPHONE -> metaphone();
            case NYSIIS -> nysiis();
            case MATCH_RATING -> matchRating();
            default -> throw Names.unknown("encoder", name, NAMES);
        };
    }
}
