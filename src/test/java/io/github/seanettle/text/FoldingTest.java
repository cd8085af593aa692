package io.github.seanettle.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.text.Folding.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FoldingTest {
    /** The example of {@link Folding}. */
    @Test
    void exampleOfTheJavadoc() {
        Folding names = Folding.of(Step.CASE, Step.ACCENTS, Step.SPACES);
        assertEquals("lukasz muller", names.fold("  Łukasz   Müller "));
        assertEquals(names.fold("Łukasz Müller"), names.fold("LUKASZ MULLER"));
        assertEquals("Łukasz", Folding.NONE.fold("Łukasz"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ａｃｍｅ　１２３, Acme 123",
        "ﬁlm ﬀ, film ff",
        "①²½, 121⁄2",
        "ｶﾞｷﾞ, ガギ",
        "a\u00A0b, a b",
        "e\u0301, \u00E9",
        "Straße É, Straße É",
    })
    void nfkcUnifiesCompatibilityVariants(String text, String folded) {
        assertFolds(folded, text, Step.NFKC);
    }

    @ParameterizedTest
    @CsvSource({
        "Москва, Moskva",
        "Гоголь, Gogolʹ",
        "Αθήνα, Athḗna",
        "محمد علي, mḥmd ʿly",
        "ひらがな カタカナ, hiragana katakana",
        "東京, dōng jīng",
        "北京市, běi jīng shì",
        "김철수, gimcheolsu",
        "Dvořák 1904, Dvořák 1904",
        "İıØßæ, İıØßæ",
    })
    void latinTransliterates(String text, String folded) {
        assertFolds(folded, text, Step.LATIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Гоголь, gogol",
        "Щербаков, serbakov",
        "Αθήνα, athena",
        "محمد علي, mhmd ly",
        "東京, dong jing",
        "Đặng Thị, dang thi",
    })
    void latinWithAccentsAndCaseGivesPlainLetters(String text, String folded) {
        assertFolds(folded, text, Step.LATIN, Step.ACCENTS, Step.CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Muller",
        "Mu\u0308ller, Muller",
        "Łódź, Lodz",
        "Đặng, Dang",
        "Ørsted øre, Orsted ore",
        "Işık, Isik",
        "Ёжик й, Ежик и",
        "ᾳ ᾨδή Άννα, α Ωδη Αννα",
        "שָׁלוֹם, שלום",
        "أحمد مُحَمَّد, احمد محمد",
        "Hawaiʻi Gogolʹ ʿAlī, Hawaii Gogol Ali",
        "æßþðŋœ, æßþðŋœ",
        "नमस्ते, नमस्ते",
        "สวัสดี, สวัสดี",
        "ガギグ, ガギグ",
        "か\u3099, が",
        "각, 각",
        "1\uFE0F\u20E3, 1\uFE0F\u20E3",
        "O'Brien, O'Brien",
    })
    void accentsGoWhereTheyOnlyQualifyALetter(String text, String folded) {
        assertFolds(folded, text, Step.ACCENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "STRASSE, strasse",
        "ẞ, ss",
        "ﬁ, fi",
        "I İ ı, i i\u0307 ı",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "οδυσσεύς, οδυσσεύσ",
        "МОСКВА, москва",
        "ÉCOLE, école",
        "日本, 日本",
        "ok 123, ok 123",
        "\uD801\uDC00, \uD801\uDC28",
    })
    void caseIsFoldedInFull(String text, String folded) {
        assertFolds(folded, text, Step.CASE);
    }

    @Test
    void spacesAreCollapsedAndTrimmed() {
        assertFolds("a b", "a b", Step.SPACES);
        assertFolds("a b c", " a  b\tc\r\n", Step.SPACES);
        assertFolds("a b", "\u00A0a\u3000\u2003b\u0085\u2028", Step.SPACES);
        assertFolds("a", "a ", Step.SPACES);
        assertFolds("a", " a", Step.SPACES);
        assertFolds("a b", "a\u00A0b", Step.SPACES);
        assertFolds("a b c", "a b  c", Step.SPACES);
        assertFolds("", " \t\u3000", Step.SPACES);
        assertFolds("a\u200Bb", "a\u200Bb", Step.SPACES);
        assertFolds("a \u0301", "a  \u0301", Step.SPACES);
    }

    @Test
    void nfkcSpacesAreCollapsedToo() {
        assertFolds("a b", "a\u00A0\u00A0b\u2003", Step.NFKC, Step.SPACES);
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "lt-LT", "az", "el-GR", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertFolds("istanbul", "ISTANBUL", Step.CASE);
                assertFolds("i\u0307zmir", "İzmir", Step.CASE);
                assertFolds("izmir", "İZMİR", Step.CASE, Step.ACCENTS);
                assertFolds("Tiflis", "Тифлис", Step.LATIN);
                assertEquals(
                        "nfkc+latin+accents+case+spaces",
                        Folding.of(Step.values()).toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void loneSurrogatesAreKept(Step step) {
        assertFolds("\uD800x\uDC00", "\uD800x\uDC00", step);
        assertFolds("\uDC00\uD800", "\uDC00\uD800", step);
        Folding all = Folding.of(Step.values());
        assertEquals("\uD800moskva\uDC00", all.fold("\uD800Москва\uDC00"));
    }

    @ParameterizedTest
    @EnumSource
    void textThatNeedsNothingIsReturnedItself(Step step) {
        String text = "plain ascii, 123";
        assertSame(text, Folding.of(step).fold(text));
        assertSame(text, Folding.of(Step.values()).fold(text));
        assertSame(text, Folding.NONE.fold(text));
        assertEquals("", Folding.of(step).fold(""));
        assertEquals(text, Folding.of(step).fold(new StringBuilder(text)));
    }

    @Tag("exhaustive")
    @Test
    void aMillionOfAnythingFolds() {
        int n = 1_000_000;
        Folding quick = Folding.of(Step.NFKC, Step.ACCENTS, Step.CASE, Step.SPACES);
        assertEquals("a", quick.fold("A" + "\u0301\u0323".repeat(n)));
        assertEquals("か" + "\u0323".repeat(n) + "\u0301".repeat(n), quick.fold("か" + "\u0301\u0323".repeat(n)));
        assertEquals(
                "か" + "\u3099".repeat(n - 1) + "\u0301".repeat(n),
                Folding.of(Step.NFKC).fold("か" + "\u0301\uFF9E".repeat(n)).replaceFirst("^が", "か"));
        assertEquals(
                "か" + "\u0323".repeat(n) + "\u0301".repeat(n),
                Folding.of(Step.CASE).fold("か" + "\u0301\u0323".repeat(n)));
        assertEquals("ab".repeat(n), quick.fold("ÀB".repeat(n)));
        assertEquals("a" + " b".repeat(n), quick.fold(" a" + "\u3000\t b".repeat(n)));
        assertEquals("\u0F71".repeat(n) + "\u0F72".repeat(n), quick.fold("\u0F73".repeat(n)));
        assertEquals("ŝ".repeat(n), Folding.of(Step.LATIN).fold("щ".repeat(n)));
        assertEquals("mir ".repeat(n / 4), Folding.of(Step.LATIN).fold("мир ".repeat(n / 4)));
    }

    /** Pieces begin at white space and at every kind of place where there is none. */
    @Test
    void longTextIsTransliteratedAsItsPartsAre() {
        Folding latin = Folding.of(Step.LATIN);
        String sentence = "Все люди рождаются свободными и равными. Αθήνα, Ελλάδα; 東京 서울 नमस्ते दुनिया. ";
        assertEquals(latin.fold(sentence).repeat(100), latin.fold(sentence.repeat(100)));
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(998 + shift) + "\uD801\uDC00щ\uD800";
            assertEquals("x".repeat(998 + shift) + latin.fold("\uD801\uDC00щ\uD800"), latin.fold(text));
        }
    }

    @Test
    void manyThreadsMayFoldAtOnce() {
        Folding all = Folding.of(Step.values());
        List<String> texts = List.of("Москва", "Αθήνα", "東京", "محمد", "नमस्ते", "Łódź");
        List<String> expected = texts.stream().map(all::fold).toList();
        List<String> folded = IntStream.range(0, 6000)
                .parallel()
                .mapToObj(i -> all.fold(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < folded.size(); i++) {
            assertEquals(expected.get(i % texts.size()), folded.get(i));
        }
    }

    @Test
    void stepsAreASet() {
        Folding folding = Folding.of(Step.SPACES, Step.CASE, Step.CASE);
        assertEquals(Folding.of(Step.CASE, Step.SPACES), folding);
        assertEquals(Folding.of(List.of(Step.SPACES, Step.CASE)), folding);
        assertEquals(Folding.of(Step.CASE, Step.SPACES).hashCode(), folding.hashCode());
        assertNotEquals(Folding.of(Step.CASE), folding);
        assertNotEquals("case+spaces", (Object) folding);
        assertEquals(List.of(Step.CASE, Step.SPACES), List.copyOf(folding.steps()));
        assertThrows(UnsupportedOperationException.class, () -> folding.steps().clear());
        assertEquals("case+spaces", folding.toString());
        assertFalse(folding.isNone());
    }

    @Test
    void noStepsAreNone() {
        assertEquals(Folding.NONE, Folding.of());
        assertEquals("none", Folding.NONE.toString());
        assertTrue(Folding.of(new ArrayList<>()).isNone());
    }

    @Test
    void foldingsAreSerializable() throws IOException, ClassNotFoundException {
        for (Folding folding : List.of(Folding.NONE, Folding.of(Step.CASE, Step.LATIN))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(folding);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(folding, in.readObject());
            }
        }
    }

    @Test
    void nullsAreNamed() {
        assertNull("text", () -> Folding.NONE.fold(null));
        assertNull("steps", () -> Folding.of((Step[]) null));
        assertNull("steps", () -> Folding.of((List<Step>) null));
        assertNull("steps has a null in it", () -> Folding.of(Arrays.asList(Step.CASE, null)));
    }

    private static void assertNull(String message, Runnable call) {
        assertEquals(
                message, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertFolds(String expected, String text, Step... steps) {
        assertEquals(expected, Folding.of(steps).fold(text));
    }
}
