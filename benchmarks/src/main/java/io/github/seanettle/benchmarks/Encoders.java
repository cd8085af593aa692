package io.github.seanettle.benchmarks;

import io.github.seanettle.Fuzzy;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.language.MatchRatingApproachEncoder;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.Soundex;

/** Who makes which phonetic code. Words of ASCII letters only: commons-codec's Soundex throws at others. */
final class Encoders {
    private Encoders() {}

    /**
     * One encoder, ours and theirs.
     *
     * @param name the encoder
     * @param ours this library's
     * @param theirs commons-codec's
     * @param difference where theirs makes another code; null if it makes the same
     */
    record Rivals(String name, UnaryOperator<String> ours, UnaryOperator<String> theirs, Difference difference) {
        UnaryOperator<String> of(String library) {
            return switch (library) {
                case "seanettle" -> ours;
                case "commons-codec" -> theirs;
                default -> throw new IllegalArgumentException("no encoder of " + library);
            };
        }
    }

    /**
     * Where theirs makes another code.
     *
     * @param reason what it does
     * @param word a word that shows it
     */
    record Difference(String reason, String word) {}

    static List<Rivals> all() {
        return List.of(soundex(), metaphone(), nysiis(), matchRating());
    }

    static Rivals named(String name) {
        return all().stream()
                .filter(rivals -> rivals.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Rivals soundex() {
        return new Rivals("soundex", Fuzzy::soundex, Soundex.US_ENGLISH::soundex, null);
    }

    private static Rivals metaphone() {
        Metaphone codec = new Metaphone();
        codec.setMaxCodeLen(Integer.MAX_VALUE);
        return new Rivals(
                "metaphone",
                Fuzzy::metaphone,
                codec::metaphone,
                new Difference("reads a first ch before h, l or r as sh, drops g before n", "Christel"));
    }

    private static Rivals nysiis() {
        Nysiis codec = new Nysiis(false);
        return new Rivals("nysiis", Fuzzy::nysiis, codec::nysiis, null);
    }

    private static Rivals matchRating() {
        MatchRatingApproachEncoder codec = new MatchRatingApproachEncoder();
        return new Rivals(
                "match-rating",
                Fuzzy::matchRatingCodex,
                codec::encode,
                new Difference("leaves two of three equal consonants", "Cunningham"));
    }
}
