package io.github.seanettle.internal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The plain way: ICU's break iterator over the whole text, and ICU's normaliser for each cluster. */
final class SegmenterReference {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final BreakIterator iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);

    /** Where clusters begin, and the text's length. */
    int[] starts(String text) {
        iterator.setText(text);
        List<Integer> starts = new ArrayList<>();
        for (int i = iterator.first(); i != BreakIterator.DONE; i = iterator.next()) {
            starts.add(i);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The NFC of each cluster. Clusters are equal when these are. */
    List<String> keys(String text) {
        int[] starts = starts(text);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            keys.add(NFC.normalize(text.substring(starts[i], starts[i + 1])));
        }
        return keys;
    }
}
