package io.github.seanettle.phonetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoders against slow ones that rewrite strings: all short texts over small alphabets, and random ones. */
class ReferenceTest {
    private static final String ANY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ AEIOU HHWYCGKSTN";

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(strings = {"ABPCHW", "HWYAMN", "DTLRE-", "1 ZSXa'", "gjkqhw"})
    void soundexOfAllShortTexts(String alphabet) {
        forAllTexts(alphabet, 6, text -> check(Phonetics.soundex(), SoundexReference::encode, text));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AECHS I", "CHSKYAI", "DGEIYAN", "GHNEDA ", "TCHIOAS", "WHRYXAE", "KNGPWRA", "MBAB PH", "XHAVQZF",
                "SIAOTHE", "GNEDIHU", "JLMRUO'"
            })
    void metaphoneOfAllShortTexts(String alphabet) {
        forAllTexts(alphabet, 5, text -> check(Phonetics.metaphone(), MetaphoneReference::encode, text));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MACKNE", "PHFSCA", "EVWHAY", "DRTNEI", "SCHAWY", "KNDTAO", "QZMUJL", "BGXOHW", "SAYHE-", "IEDT Na"
            })
    void nysiisOfAllShortTexts(String alphabet) {
        forAllTexts(alphabet, 5, text -> check(Phonetics.nysiis(), NysiisReference::encode, text));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(strings = {"ABCD", "AEB ", "Bbé-", "IOUR"})
    void matchRatingOfAllShortTexts(String alphabet) {
        forAllTexts(alphabet, 8, text -> check(Phonetics.matchRating(), MatchRatingReference::codex, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC", "AB", "BCD"})
    void comparisonsOfAllShortTexts(String alphabet) {
        forAllTexts(alphabet, 4, a -> forAllTexts(alphabet, 4, b -> checkComparison(a, b)));
    }

    @Tag("exhaustive")
    @Test
    void randomTexts() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 60_000; i++) {
            String text = randomText(random, 14);
            check(Phonetics.soundex(), SoundexReference::encode, text);
            check(Phonetics.metaphone(), MetaphoneReference::encode, text);
            check(Phonetics.nysiis(), NysiisReference::encode, text);
            check(Phonetics.matchRating(), MatchRatingReference::codex, text);
        }
    }

    @Test
    void comparisonsOfRandomTexts() {
        Random random = new Random(7_411);
        for (int i = 0; i < 60_000; i++) {
            String text = randomText(random, 12);
            checkComparison(text, randomText(random, 12));
            checkComparison(text, withOneEdit(text, random));
        }
    }

    @Test
    void randomTextsCutAtAnyLength() {
        Random random = new Random(3_301);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random, 12);
            int maxLength = 1 + random.nextInt(16);
            String code = MetaphoneReference.encode(text);
            String cut = code.substring(0, Math.min(maxLength, code.length())).stripTrailing();
            assertEquals(cut, Phonetics.metaphone(maxLength).encode(text), () -> text + " cut at " + maxLength);
            String nysiis = NysiisReference.encode(text);
            assertEquals(
                    nysiis.substring(0, Math.min(maxLength, nysiis.length())),
                    Phonetics.nysiis(maxLength).encode(text),
                    () -> text + " cut at " + maxLength);
        }
    }

    private static void check(PhoneticEncoder encoder, UnaryOperator<String> reference, String text) {
        assertEquals(reference.apply(text), encoder.encode(text), () -> encoder + " of \"" + text + "\"");
    }

    private static void checkComparison(String a, String b) {
        assertEquals(
                MatchRatingReference.compare(a, b),
                Phonetics.matchRatingComparison(a, b),
                () -> "\"" + a + "\" and \"" + b + "\"");
    }

    private static void forAllTexts(String alphabet, int maxLength, Consumer<String> consumer) {
        forAllTexts("", alphabet, maxLength, consumer);
    }

    private static void forAllTexts(String prefix, String alphabet, int more, Consumer<String> consumer) {
        consumer.accept(prefix);
        if (more > 0) {
            for (char letter : alphabet.toCharArray()) {
                forAllTexts(prefix + letter, alphabet, more - 1, consumer);
            }
        }
    }

    private static String randomText(Random random, int maxLength) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(maxLength + 1); length > 0; length--) {
            char letter = ANY.charAt(random.nextInt(ANY.length()));
            text.append(random.nextBoolean() ? letter : Character.toLowerCase(letter));
        }
        return text.toString();
    }

    private static String withOneEdit(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        edited.insert(random.nextInt(text.length() + 1), ANY.charAt(random.nextInt(ANY.length())));
        return edited.toString();
    }
}
