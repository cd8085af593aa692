package io.github.seanettle.phonetic;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a text as numbers: what the rules of an encoder work on, and mostly rewrite in place.
 *
 * <p>A letter that is one code point is this code point, so A to Z are {@code 'A'} to {@code 'Z'}. A letter of several is
 * a number above all code points, by its content. Behind the last letter stand at least {@link #PADDING} times
 * {@link Reading#NOTHING}, so that a rule may look that far ahead.
 */
final class Letters {
    /** "GNED" at the end of a word is the longest look ahead: three letters, and that nothing follows. */
    private static final int PADDING = 4;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** A bit each for A, E, I, O and U, counted from A. */
    private static final int VOWELS = 1 | 1 << 'E' - 'A' | 1 << 'I' - 'A' | 1 << 'O' - 'A' | 1 << 'U' - 'A';

    final int[] units;
    final int length;

    /** Null for plain text, which is in NFC and has no letter of several code points. */
    private final @Nullable Clusters clusters;

    private Letters(int[] units, int length, @Nullable Clusters clusters) {
        this.units = units;
        this.length = length;
        this.clusters = clusters;
    }

    static Letters read(CharSequence text, Reading reading) {
        return read(text, reading, null);
    }

    /** Reads a text so that its letters have the same numbers as those of {@code other}. */
    static Letters readBeside(Letters other, CharSequence text, Reading reading) {
        return read(text, reading, other.clusters);
    }

    private static Letters read(CharSequence text, Reading reading, @Nullable Clusters known) {
        int[] units = new int[text.length() + PADDING];
        int length = 0;
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char letter = reading.plain(text.charAt(i));
            if (letter == Reading.ELSEWHERE) {
                return readAny(text, reading, known == null ? new Clusters() : known);
            }
            units[length] = letter;
            length += letter == Reading.NOTHING ? 0 : 1;
        }
        return new Letters(units, length, null);
    }

    /** As {@link #read}, for any text. */
    static Letters readAny(CharSequence text, Reading reading) {
        return readAny(text, reading, new Clusters());
    }

    private static Letters readAny(CharSequence text, Reading reading, Clusters clusters) {
        Capitals capitals = Capitals.of(text);
        int[] units = new int[capitals.count() + PADDING];
        int length = 0;
        for (int i = 0; i < capitals.count(); i++) {
            int letter = letter(capitals, i, reading, clusters);
            units[length] = letter;
            if (letter != Reading.NOTHING) {
                length++;
            }
        }
        return new Letters(units, length, clusters);
    }

    private static int letter(Capitals capitals, int index, Reading reading, Clusters clusters) {
        if (!reading.marks && isAToZ(capitals.base(index))) {
            return capitals.base(index);
        }
        if (capitals.isLetter(index)) {
            int codePoint = capitals.onlyCodePoint(index);
            return codePoint >= 0 ? codePoint : clusters.idOf(capitals.cluster(index));
        }
        return reading.spaces && capitals.isWhiteSpace(index) ? ' ' : Reading.NOTHING;
    }

    /** The first {@code count} letters as a text in NFC. */
    String text(int count) {
        if (clusters == null) {
            return new String(units, 0, count);
        }
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            clusters.append(units[i], text);
        }
        return NFC.normalize(text); // jamo that a rule brought together make a syllable
    }

    static boolean isAToZ(int unit) {
        return 'A' <= unit && unit <= 'Z';
    }

    /** Whether a letter is A, E, I, O or U. Without a jump for each, as vowels come unforeseeably. */
    static boolean isVowel(int unit) {
        return isAToZ(unit) && (VOWELS >>> (unit - 'A') & 1) != 0;
    }

    /** The letters of several code points. */
    private static final class Clusters {
        private static final int FIRST_ID = Character.MAX_CODE_POINT + 1;

        private final List<String> clusters = new ArrayList<>();
        private final Map<String, Integer> ids = new HashMap<>();

        int idOf(String cluster) {
            Integer known = ids.putIfAbsent(cluster, FIRST_ID + clusters.size());
            if (known != null) {
                return known;
            }
            clusters.add(cluster);
            return FIRST_ID + clusters.size() - 1;
        }

        void append(int unit, StringBuilder text) {
            if (unit < FIRST_ID) {
                text.appendCodePoint(unit);
            } else {
                text.append(clusters.get(unit - FIRST_ID));
            }
        }
    }
}
