package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import io.github.seanettle.text.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Unicode's own test of grapheme clusters, by {@link Segmenter}. ICU is at Unicode 18, the newest file at hand at 17: rows
 * that 18 answers differently are named, with 18's answer.
 */
class GraphemeBreakTest {
    /**
     * Rule GB9c changed in Unicode 18: a linker (virama) now joins a consonant that follows even where no consonant stands
     * before it. In 17 it was {@code Consonant [Extend Linker]* Linker [Extend Linker]* × Consonant}.
     */
    private static final Map<String, String> CHANGED_SINCE_17 = Map.of(
            "÷ 094D ÷ 0915 ÷", "÷ 094D × 0915 ÷",
            "÷ 094D × 0308 ÷ 0915 ÷", "÷ 094D × 0308 × 0915 ÷",
            "÷ 0061 × 094D ÷ 0924 ÷", "÷ 0061 × 094D × 0924 ÷",
            "÷ 003F × 094D ÷ 0924 ÷", "÷ 003F × 094D × 0924 ÷");

    /** U+2701 lost the property Extended_Pictographic after Unicode 15, so rule GB11 no longer joins it. */
    private static final Map<String, String> CHANGED_SINCE_15 =
            Map.of("÷ 2701 × 200D × 2701 ÷", "÷ 2701 × 200D ÷ 2701 ÷");

    private final Segmenter segmenter = new Segmenter();

    @Test
    void icuIsAtUnicode18() {
        assertEquals(18, UCharacter.getUnicodeVersion().getMajor(), "compare with the rows of ICU's Unicode version");
    }

    @Test
    void rowsOfUnicode17() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/unicode/GraphemeBreakTest-17.0.0.txt")) {
            List<String> rows = rows(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(766, rows.size());
            assertEquals(CHANGED_SINCE_17, differences(rows));
        }
    }

    /** An extra: this file has rows of its own. */
    @Test
    void rowsOfUnicode15WhereTheyAre() throws IOException {
        Path file = Path.of("../shared/data/unicode/GraphemeBreakTest-15.0.0.txt");
        Assumptions.assumeTrue(Files.exists(file), "no " + file);
        List<String> rows = rows(Files.readString(file));
        assertEquals(602, rows.size());
        assertEquals(CHANGED_SINCE_15, differences(rows));
    }

    private static List<String> rows(String file) {
        return file.lines()
                .map(line -> line.replaceFirst("#.*", "").strip().replaceAll("\\s+", " "))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** The rows that come out differently, each with what comes out. */
    private Map<String, String> differences(List<String> rows) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (String row : rows) {
            String found = segmented(row);
            if (!found.equals(row)) {
                differences.put(row, found);
            }
        }
        return differences;
    }

    private String segmented(String row) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : row.split("[ ÷×]+")) {
            if (!codePoint.isEmpty()) {
                text.appendCodePoint(Integer.parseInt(codePoint, 16));
            }
        }
        int[] starts = segmenter.starts(text, Unit.GRAPHEME);
        StringBuilder found = new StringBuilder();
        int cluster = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            boolean begins = starts[cluster] == i;
            cluster += begins ? 1 : 0;
            found.append(begins ? "÷ " : "× ").append(String.format("%04X ", text.codePointAt(i)));
        }
        assertEquals(text.length(), starts[cluster]);
        return found.append('÷').toString();
    }
}
