package io.github.seanettle.phonetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneticsTest {
    private static List<PhoneticEncoder> encoders() {
        return AnyTextTest.encoders();
    }

    @Test
    void examplesOfTheDocumentation() {
        assertEquals("R163", Phonetics.soundex().encode("Robert"));
        assertEquals("R163", Phonetics.soundex().encode("Rupert"));
        assertEquals("A261", Phonetics.soundex().encode("Ashcraft"));
        assertEquals("¿000", Phonetics.soundex().encode("¿"));
        assertEquals("0MPSN SNS", Phonetics.metaphone().encode("Thompson science"));
        assertEquals("KNTK", Phonetics.metaphone(4).encode("kentucky fried"));
        assertEquals("BAS", Phonetics.nysiis().encode("Bosch"));
        assertEquals("MANTGANARY", Phonetics.nysiis().encode("Montgomery"));
        assertEquals("MANTGA", Phonetics.nysiis(6).encode("Montgomery"));
        assertEquals("KTHGLN", Phonetics.matchRating().encode("Kathrynoglin"));
        assertEquals("FRÉÉRC", Phonetics.matchRating().encode("Frédéric"));
        assertEquals(true, Phonetics.matchRatingComparison("Smith", "Smyth"));
        assertEquals(false, Phonetics.matchRatingComparison("Michael", "Mike"));
        assertNull(Phonetics.matchRatingComparison("Tim", "Timothy"));
        assertEquals(Phonetics.nysiis(), Phonetics.named("nysiis"));
        PhoneticEncoder initial = text -> text.isEmpty() ? "" : text.toString().substring(0, 1);
        assertEquals("P", initial.encode("Philips"));
    }

    @Test
    void namesAreListedInOrderAndForGood() {
        assertEquals(List.of("soundex", "metaphone", "nysiis", "match-rating"), Phonetics.names());
        assertThrows(
                UnsupportedOperationException.class, () -> Phonetics.names().add("cologne"));
    }

    @Test
    void everyNameHasItsEncoder() {
        assertEquals(Phonetics.soundex(), Phonetics.named("soundex"));
        assertEquals(Phonetics.metaphone(), Phonetics.named("metaphone"));
        assertEquals(Phonetics.nysiis(), Phonetics.named("nysiis"));
        assertEquals(Phonetics.matchRating(), Phonetics.named("match-rating"));
    }

    @Test
    void anUnknownNameIsAnErrorThatSuggests() {
        assertEquals(
                "unknown encoder \"soundx\": did you mean soundex? (encoders: soundex, metaphone, nysiis, match-rating)",
                assertThrows(IllegalArgumentException.class, () -> Phonetics.named("soundx"))
                        .getMessage());
    }

    @Test
    void encodersSayWhatTheyAre() {
        assertEquals(
                "[soundex, metaphone, metaphone(maxLength=4), nysiis, nysiis(maxLength=6), match-rating]",
                encoders().toString());
    }

    @Test
    void encodersAreEqualWhereTheirSettingsAre() {
        List<PhoneticEncoder> encoders = encoders();
        List<PhoneticEncoder> again = encoders();
        for (int i = 0; i < encoders.size(); i++) {
            for (int j = 0; j < again.size(); j++) {
                if (i == j) {
                    assertEquals(encoders.get(i), again.get(j));
                    assertEquals(encoders.get(i).hashCode(), again.get(j).hashCode());
                } else {
                    assertNotEquals(encoders.get(i), again.get(j));
                }
            }
        }
        assertEquals(Phonetics.metaphone(), Phonetics.metaphone(Integer.MAX_VALUE));
        assertEquals(Phonetics.nysiis(), Phonetics.nysiis(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void aSerializedEncoderIsTheSame(PhoneticEncoder encoder) throws IOException, ClassNotFoundException {
        PhoneticEncoder copy = (PhoneticEncoder) serializedCopy(encoder);
        assertEquals(encoder, copy);
        assertEquals(encoder.toString(), copy.toString());
        assertEquals(encoder.encode("Montgomery"), copy.encode("Montgomery"));
    }

    @Test
    void aLambdaIsAnEncoderAndSerializable() throws IOException, ClassNotFoundException {
        PhoneticEncoder reversed = text -> new StringBuilder(text).reverse().toString();
        assertEquals("cba", ((PhoneticEncoder) serializedCopy(reversed)).encode("abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, K, M",
        "2, KN, MA",
        "3, KNT, MAN",
        "4, KNTK, MANT",
        "5, KNTK, MANTG",
        "6, KNTK F, MANTGA",
        "7, KNTK FR, MANTGAN",
        "8, KNTK FRT, MANTGANA",
        "9, KNTK FRT, MANTGANAR",
        "10, KNTK FRT, MANTGANARY",
        "11, KNTK FRT, MANTGANARY"
    })
    void codesAreCutWithoutASpaceAtTheEnd(int maxLength, String metaphone, String nysiis) {
        assertEquals(metaphone, Phonetics.metaphone(maxLength).encode("kentucky fried"));
        assertEquals(nysiis, Phonetics.nysiis(maxLength).encode("Montgomery"));
    }

    @ParameterizedTest
    @CsvSource({"1, A", "2, AK", "3, AKS", "4, AKSK", "5, AKSKS", "6, AKSKS"})
    void theTwoLettersOfXMayBeCutApart(int maxLength, String code) {
        assertEquals(code, Phonetics.metaphone(maxLength).encode("axex"));
    }

    @Test
    void lengthIsCountedInGraphemes() {
        assertEquals("Q̃W̃", Phonetics.nysiis(2).encode("q̃w̃r̃"));
        assertEquals("И̂Ж̂", Phonetics.metaphone(2).encode("и̂ж̂ш̂"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-2147483648"})
    void aLengthBelowOneIsAnError(int maxLength) {
        String message = "maxLength must be 1 or more, but is " + maxLength;
        assertEquals(message, illegalArgument(() -> Phonetics.metaphone(maxLength)));
        assertEquals(message, illegalArgument(() -> Phonetics.nysiis(maxLength)));
    }

    @Test
    void nullIsAnErrorThatNamesTheParameter() {
        for (PhoneticEncoder encoder : encoders()) {
            assertEquals("text", nullPointer(() -> encoder.encode(null)));
        }
        assertEquals("a", nullPointer(() -> Phonetics.matchRatingComparison(null, "x")));
        assertEquals("b", nullPointer(() -> Phonetics.matchRatingComparison("x", null)));
        assertEquals("name", nullPointer(() -> Phonetics.named(null)));
    }

    @Test
    void codesOfAsciiLettersKeepToTheirAlphabets() {
        Random random = new Random(67);
        for (int i = 0; i < 50_000; i++) {
            String name = randomName(random);
            checkAlphabet("[A-Z][0-6]{3}", Phonetics.soundex(), name);
            checkAlphabet("[AEIOU]?[BFHJKLMNPRSTWXY0]*", Phonetics.metaphone(), name);
            checkAlphabet("[A-JL-Z][ABCDFGHJLNPR-TV-Y]*", Phonetics.nysiis(), name);
            checkAlphabet("[A-Z][B-DF-HJ-NP-TV-Z]{0,5}", Phonetics.matchRating(), name);
        }
    }

    private static void checkAlphabet(String pattern, PhoneticEncoder encoder, String name) {
        String code = encoder.encode(name);
        assertTrue(code.matches(pattern), () -> encoder + " of " + name + ": " + code);
    }

    private static String randomName(Random random) {
        StringBuilder name = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            name.append((char) ((random.nextBoolean() ? 'A' : 'a') + random.nextInt(26)));
        }
        return name.toString();
    }

    private static String illegalArgument(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static String nullPointer(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    private static Object serializedCopy(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
