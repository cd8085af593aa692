package io.github.seanettle.phonetic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import io.github.seanettle.internal.text.Decomposition;
import io.github.seanettle.internal.text.Segmenter;
import io.github.seanettle.text.Unit;

/**
 * Any text in capitals and NFC, split into grapheme clusters.
 *
 * <p>Canonically equivalent texts have equal capitals. For this the text is decomposed <em>before</em> it is mapped: iota
 * below (U+0345) is a mark whose capital is a letter, and takes its canonical place behind the other marks first. Lower
 * case comes before upper case because U+1E9E, the capital sharp s, has the capitals of U+00DF only by way of it.
 */
final class Capitals {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private final String text;
    /** Where the clusters begin, and the length of the text at the end. */
    private final int[] starts;

    private Capitals(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Capitals of(CharSequence text) {
        String capitals = NFC.normalize(upperCase(decompose(text.toString())));
        return new Capitals(capitals, new Segmenter().starts(capitals, Unit.GRAPHEME));
    }

    private static String decompose(String text) {
        return Decomposition.canonical().read(text).toString();
    }

    private static String upperCase(String text) {
        return UCharacter.toUpperCase(ULocale.ROOT, UCharacter.toLowerCase(ULocale.ROOT, text));
    }

    /** How many clusters there are. */
    int count() {
        return starts.length - 1;
    }

    /** A cluster as it stands in the text. */
    String cluster(int index) {
        return text.substring(starts[index], starts[index + 1]);
    }

    /** The code point that is the whole cluster, or -1 if it has several. */
    int onlyCodePoint(int index) {
        int first = firstCodePoint(index);
        return starts[index] + Character.charCount(first) == starts[index + 1] ? first : -1;
    }

    /** The first code point of a cluster without its marks: {@code 'C'} for {@code "Ç"}. */
    int base(int index) {
        int first = firstCodePoint(index);
        String decomposed = NFD.getDecomposition(first);
        return decomposed == null ? first : decomposed.codePointAt(0);
    }

    /** Whether a cluster holds a letter. Marks, digits, emoji and lone surrogates are none. */
    boolean isLetter(int index) {
        for (int i = starts[index]; i < starts[index + 1]; ) {
            int codePoint = text.codePointAt(i);
            if (UCharacter.isLetter(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    boolean isWhiteSpace(int index) {
        return UCharacter.isUWhiteSpace(firstCodePoint(index));
    }

    private int firstCodePoint(int index) {
        return text.codePointAt(starts[index]);
    }
}
