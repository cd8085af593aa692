package io.github.seanettle.text;

import static org.junit.jupiter.api.Assertions.fail;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.seanettle.text.Folding.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For combinations of steps: folding a folded text changes nothing, and canonically equivalent texts fold to
 * canonically equivalent texts.
 */
@Tag("exhaustive")
class FoldingLawsTest {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Each step but the slow one, and together. */
    static Stream<Folding> quickFoldings() {
        return Stream.of(
                Folding.of(Step.NFKC),
                Folding.of(Step.ACCENTS),
                Folding.of(Step.CASE),
                Folding.of(Step.SPACES),
                Folding.of(Step.ACCENTS, Step.CASE),
                Folding.of(Step.NFKC, Step.ACCENTS, Step.CASE, Step.SPACES));
    }

    static Stream<Folding> foldings() {
        List<Folding> foldings = new ArrayList<>();
        for (int bits = 0; bits < 1 << Step.values().length; bits++) {
            List<Step> steps = new ArrayList<>();
            for (Step step : Step.values()) {
                if ((bits >> step.ordinal() & 1) == 1) {
                    steps.add(step);
                }
            }
            foldings.add(Folding.of(steps));
        }
        return foldings.stream();
    }

    @ParameterizedTest
    @MethodSource("quickFoldings")
    void everyCodePoint(Folding folding) {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (UCharacter.isDefined(codePoint) && isNoOrdinaryIdeograph(codePoint)) {
                String x = Character.toString(codePoint);
                check(folding, "a" + x + "\u0323\u0301 " + x);
            }
        }
    }

    /** Transliteration is slow, and there are many combinations: code points with a step. */
    @ParameterizedTest
    @MethodSource("foldings")
    void codePointsOfEveryScript(Folding folding) {
        for (int codePoint = 0; codePoint < 0x20000; codePoint += codePoint < 0x2000 ? 5 : 151) {
            if (UCharacter.isDefined(codePoint) && isNoOrdinaryIdeograph(codePoint)) {
                check(folding, "a" + Character.toString(codePoint) + "\u0323\u0301");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("foldings")
    void textsThatHaveBeenTrouble(Folding folding) {
        String[] texts = {
            "\u00B5\u0301", // micro sign, case folds to a Greek letter
            "\u1E9C", // long s with diagonal stroke
            "\u0189\u0256\u019F\u0275", // capitals named otherwise than their small letters
            "\u0149 \u01F0 \u1FB3\u0301 \u0345\u0301 \u0391\u0345\u0301", // case folds to several code points
            "\u0419\u0323 \u04EA \u1FC1 \u00A8\u0342", // transliterated otherwise when decomposed
            "e\u02C7\u0301 \u02BF\u0301", // a mark behind a spacing accent that goes
            "a\u00A8 \u00A8a \u037A", // NFKC makes spaces with marks
            "\uD800\u0301 \uDC00",
        };
        for (String text : texts) {
            check(folding, text);
        }
    }

    @ParameterizedTest
    @MethodSource("foldings")
    void randomTexts(Folding folding) {
        Random random = new Random(15);
        int[] blocks = {
            0, 0xC0, 0x180, 0x2B0, 0x300, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xE00, 0x10A0, 0x1100, 0x1E00
        };
        int[] more = {
            0x1F00, 0x2000, 0x2100, 0x2460, 0x3040, 0x30A0, 0xAC00, 0xD800, 0xFB00, 0xFE20, 0xFF00, 0x10400, 0x1F600
        };
        int[] all = Arrays.copyOf(blocks, blocks.length + more.length);
        System.arraycopy(more, 0, all, blocks.length, more.length);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.appendCodePoint(all[random.nextInt(all.length)] + random.nextInt(0x60));
            }
            check(folding, text.toString());
        }
    }

    private static boolean isNoOrdinaryIdeograph(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type != Character.PRIVATE_USE
                && (UScript.getScript(codePoint) != UScript.HAN || !NFC.isInert(codePoint) || codePoint % 100 == 0)
                && (codePoint < 0xAC00 || codePoint > 0xD7A3 || codePoint % 100 == 0);
    }

    private static void check(Folding folding, String text) {
        String folded = folding.fold(text);
        String again = folding.fold(folded);
        if (!again.equals(folded)) {
            fail(folding + " makes " + hex(text) + " " + hex(folded) + " and then " + hex(again));
        }
        checkEquivalent(folding, text, folded, NFD.normalize(text));
        checkEquivalent(folding, text, folded, NFC.normalize(text));
    }

    private static void checkEquivalent(Folding folding, String text, String folded, String equivalent) {
        String other = folding.fold(equivalent);
        if (!NFD.normalize(other).equals(NFD.normalize(folded))) {
            fail(folding + " makes " + hex(text) + " " + hex(folded) + " but " + hex(equivalent) + " " + hex(other));
        }
    }

    private static String hex(String text) {
        return Arrays.toString(text.codePoints().mapToObj(Integer::toHexString).toArray());
    }
}
