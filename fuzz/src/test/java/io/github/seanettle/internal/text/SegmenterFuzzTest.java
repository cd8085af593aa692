package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.seanettle.text.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splitting a text into letters, against ICU's break iterator and normaliser. */
class SegmenterFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void splitsAsIcuDoes(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        UnitSequence units = new UnitSequence();
        new Segmenter().read(text, Unit.GRAPHEME, new ClusterTable(null), units);
        List<String> keys = new SegmenterReference().keys(text);
        assertEquals(keys.size(), units.length);
        Map<String, Integer> idOf = new HashMap<>();
        Map<Integer, String> keyOf = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            idOf.putIfAbsent(keys.get(i), units.ids[i]);
            assertEquals(idOf.get(keys.get(i)), units.ids[i]);
            keyOf.putIfAbsent(units.ids[i], keys.get(i));
            assertEquals(keys.get(i), keyOf.get(units.ids[i]));
        }
    }
}
