package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.seanettle.text.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The segmenter against {@link SegmenterReference}: the same boundaries, and ids that are equal where the keys are. */
class SegmenterDifferentialTest {
    /** At least one code point of each class of UAX #29, and of each way to be canonically equivalent to something. */
    private static final int[] ALPHABET = {
        'a', // other
        '\r', '\n', 0xAD, // control
        0xE9, // other, decomposes, composes back
        0x300, // extend
        0x323, // extend, lower combining class than U+0300
        0x344, // extend, decomposes into two
        0x200C, // extend, ZWNJ
        0x200D, // ZWJ
        0x94D, // extend, linker
        0x903, // spacing mark
        0x915, // consonant
        0x958, // consonant, excluded from composition
        0x600, // prepend
        0x1F1E6, // regional indicator
        0x1F600, // pictograph
        0x1F3FD, // extend, emoji modifier
        0x1100, // L
        0x1161, // V
        0x11A8, // T
        0xAC00, // LV
        0xAC01, // LVT
        0x212B, // other, singleton
        0xD800, // lone high surrogate
        0xDC00, // lone low surrogate
    };

    private final SegmenterReference reference = new SegmenterReference();
    private final Segmenter segmenter = new Segmenter();
    private final ClusterTable clusters = new ClusterTable(null);
    private final UnitSequence units = new UnitSequence();
    private final Map<Integer, String> keysOfIds = new HashMap<>();
    private final Map<String, Integer> idsOfKeys = new HashMap<>();

    /** All contexts of a code point are in one text, one a line: a line feed is a boundary on both sides. */
    @Tag("exhaustive")
    @Test
    void everyCodePointInEveryContext() {
        String[] beside = {"a", "\u0915", "\u0301", "\u094D", "\u200D", "\uD83D\uDE00", "\u1100", "\u0600", "\uD800"};
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String x = Character.toString(codePoint);
            StringBuilder text = new StringBuilder(x + "a" + x + "\n\u0915" + x + "\u0924");
            if (isInteresting(codePoint)) {
                text.append('\n').append(x).append(x).append("\n").append(x);
                for (String y : beside) {
                    text.append('\n').append(y).append(x).append('\n').append(x).append(y);
                    text.append('\n').append(y).append(x).append(y);
                }
                text.append("\ne").append(x).append("\u0301\u0323\na\u0301").append(x);
            }
            check(text.toString());
        }
    }

    /** Ideographs, precomposed Hangul and code points without a meaning are many and alike: few contexts will do. */
    private static boolean isInteresting(int codePoint) {
        return UScript.getScript(codePoint) != UScript.HAN
                && UCharacter.UnicodeBlock.of(codePoint) != UCharacter.UnicodeBlock.HANGUL_SYLLABLES
                && UCharacter.isDefined(codePoint)
                && UCharacter.getType(codePoint) != UCharacterCategory.PRIVATE_USE;
    }

    @Test
    void canonicallyEquivalentTextsHaveTheSameIds() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        String[] texts = {
            "Nguyễn Thị Hồng", "\u212B\u0323", "각\u0301김", "क़ि ज़ \u0958", "s\u0307\u0323", "\u1E9B\u0323"
        };
        for (String text : texts) {
            int[] ids = ids(text);
            assertArrayEquals(ids, ids(nfc.normalize(text)), text);
            assertArrayEquals(ids, ids(nfd.normalize(text)), text);
        }
    }

    private int[] ids(String text) {
        segmenter.read(text, Unit.GRAPHEME, clusters, units);
        return Arrays.copyOf(units.ids, units.length);
    }

    @Test
    void runningTextInManyScripts() {
        String[] texts = {
            "Żółw śpi. Ça va? Größe, Ångström.\r\n",
            "Все люди рождаются свободными и равными в своём достоинстве.",
            "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता",
            "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা",
            "മനുഷ്യരെല്ലാവരും തുല്യാവകാശങ്ങളോടും",
            "மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே",
            "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกัน",
            "လူတိုင်းသည် တူညီ လွတ်လပ်သော",
            "មនុស្សទាំងអស់ កើតមកមានសេរីភាព",
            "يولد جميع الناس أحرارًا متساوين",
            "모든 인간은 태어날 때부터 자유로우며",
            "すべての人間は、生れながらにして自由",
            "👨‍👩‍👧‍👦👩🏽‍💻🏳️‍🌈🇩🇪🇫🇷🇩1️⃣❤️☺",
            "שָׁלוֹם עֲלֵיכֶם",
            "Tất cả mọi người sinh ra đều được tự do",
        };
        for (String text : texts) {
            check(text);
            check(Normalizer2.getNFDInstance().normalize(text));
        }
    }

    /** An extra: the suite means as much without these files. */
    @Test
    void corporaWhereTheyAre() throws IOException {
        Path folder = Path.of("../shared/data/unicode/corpora");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                check(Files.readString(file));
            }
        }
    }

    @Test
    void everyShortText() {
        for (int length = 0; length <= 4; length++) {
            everyText(new int[length], 0);
        }
    }

    private void everyText(int[] text, int at) {
        if (at == text.length) {
            check(new String(text, 0, at));
            return;
        }
        for (int codePoint : ALPHABET) {
            text[at] = codePoint;
            everyText(text, at + 1);
        }
    }

    @Test
    void randomTexts() {
        Random random = new Random(20261123);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(
                        random.nextBoolean()
                                ? ALPHABET[random.nextInt(ALPHABET.length)]
                                : random.nextInt(1 << (7 + random.nextInt(14))) % 0x110000);
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        int[] expected = reference.starts(text);
        int[] starts = segmenter.starts(text, Unit.GRAPHEME);
        if (!Arrays.equals(expected, starts)) {
            assertArrayEquals(expected, starts, () -> "starts of " + codePoints(text));
        }
        List<String> keys = reference.keys(text);
        segmenter.read(text, Unit.GRAPHEME, clusters, units);
        if (keys.size() != units.length) {
            fail(units.length + " ids for " + keys.size() + " clusters of " + codePoints(text));
        }
        for (int i = 0; i < units.length; i++) {
            checkId(keys.get(i), units.ids[i], text);
        }
    }

    private void checkId(String key, int id, String text) {
        if (key.codePointCount(0, key.length()) == 1) {
            assertEquals(key.codePointAt(0), id, () -> "id of " + codePoints(key) + " in " + codePoints(text));
            return;
        }
        assertTrue(id > Character.MAX_CODE_POINT);
        String keyOfId = keysOfIds.putIfAbsent(id, key);
        Integer idOfKey = idsOfKeys.putIfAbsent(key, id);
        if (keyOfId != null && !keyOfId.equals(key) || idOfKey != null && idOfKey != id) {
            fail("id " + id + " of " + codePoints(key) + " in " + codePoints(text) + "; key before " + keyOfId
                    + ", id before " + idOfKey);
        }
    }

    private static String codePoints(String text) {
        return Arrays.toString(text.codePoints().mapToObj(Integer::toHexString).toArray());
    }
}
