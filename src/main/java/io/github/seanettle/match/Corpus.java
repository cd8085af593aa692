package io.github.seanettle.match;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts, folded and split into units once, to be compared as often as you like.
 *
 * <pre>{@code
 * Corpus people = Corpus.of(List.of("Ada Lovelace", "Alan Turing"), TextOptions.DEFAULT);
 * record Book(String title) {}
 * List<Book> books = List.of(new Book("Emma"), new Book("EMMA"));
 * Corpus titles = Corpus.of(books, Book::title, TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE)));
 * AllPairs.byDistance(Metrics.levenshtein(titles.textOptions())).within(titles).histogram().count(0); // 1
 * }</pre>
 *
 * <p>Rows keep their numbers. A missing text (null) matches nothing and is not counted. A corpus takes 4 bytes a unit, 8 a
 * row, and some for each different unit: about 70 bytes a row for names of 15 letters. Reading is linear. The texts
 * themselves are not kept. Immutable and thread-safe.
 */
public final class Corpus {
    private final FlatTexts texts;
    private final BitSet missing;
    private final Alphabet alphabet;
    private final TextOptions options;
    private final int[] byLength;

    Corpus(FlatTexts texts, BitSet missing, Alphabet alphabet, TextOptions options) {
        this(texts, missing, alphabet, options, sortByLength(texts, missing));
    }

    private Corpus(FlatTexts texts, BitSet missing, Alphabet alphabet, TextOptions options, int[] byLength) {
        this.texts = texts;
        this.missing = missing;
        this.alphabet = alphabet;
        this.options = options;
        this.byLength = byLength;
    }

    /**
     * Reads a list of texts.
     *
     * @param texts the texts; null stands for a missing one
     * @param options how texts become units
     * @return the corpus
     * @throws IllegalArgumentException if the texts have more than 2,147,483,639 units together
     * @throws NullPointerException if an argument is null
     */
    public static Corpus of(List<? extends @Nullable CharSequence> texts, TextOptions options) {
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(options, "options");
        return new CorpusReader(options, CorpusReader.MOST_UNITS).read(texts, text -> text);
    }

    /**
     * Reads the texts of a list of anything.
     *
     * @param rows the list
     * @param text the text of a row; null stands for a missing one
     * @param options how texts become units
     * @param <T> what the list holds
     * @return the corpus
     * @throws IllegalArgumentException if the texts have more than 2,147,483,639 units together
     * @throws NullPointerException if an argument is null
     */
    public static <T extends @Nullable Object> Corpus of(
            List<T> rows, Function<? super T, ? extends @Nullable CharSequence> text, TextOptions options) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        return new CorpusReader(options, CorpusReader.MOST_UNITS).read(rows, text);
    }

    /**
     * How many rows there are, those with a missing text included.
     *
     * @return the number of rows
     */
    public int size() {
        return texts.count();
    }

    /**
     * How the texts became units. A metric that compares this corpus must read texts in the same way.
     *
     * @return the options
     */
    public TextOptions textOptions() {
        return options;
    }

    /** The units of all rows; those of a missing one are none. */
    FlatTexts texts() {
        return texts;
    }

    /** The rows that have a text, shortest first, rows of one length in order. Not to be changed. */
    int[] byLength() {
        return byLength;
    }

    boolean isMissing(int row) {
        return missing.get(row);
    }

    /** How many rows of {@link #byLength()} are at most so long. */
    int countUpTo(int length) {
        int low = 0;
        int high = byLength.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.length(byLength[middle]) <= length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** The same texts with the ids of an alphabet that has all their units. */
    Corpus in(Alphabet other) {
        return other == alphabet ? this : with(translated(alphabet.translationTo(other)), other);
    }

    /** The same texts and ids with an alphabet that has further units behind those of this one. */
    Corpus extendedTo(Alphabet longer) {
        return longer == alphabet ? this : with(texts.ids(), longer);
    }

    /** The same texts, where ids are code points. */
    Corpus inUnits() {
        return with(translated(alphabet.units()), alphabet);
    }

    private int[] translated(int[] translation) {
        int[] ids = texts.ids().clone();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = translation[ids[i]];
        }
        return ids;
    }

    private Corpus with(int[] ids, Alphabet of) {
        int[] starts = new int[texts.count() + 1];
        for (int row = 0; row < texts.count(); row++) {
            starts[row + 1] = texts.start(row) + texts.length(row);
        }
        return new Corpus(new FlatTexts(ids, starts, of.size()), missing, of, options, byLength);
    }

    private static int[] sortByLength(FlatTexts texts, BitSet missing) {
        long[] keys = new long[texts.count() - missing.cardinality()];
        int present = 0;
        for (int row = 0; row < texts.count(); row++) {
            if (!missing.get(row)) {
                keys[present++] = (long) texts.length(row) << 32 | row;
            }
        }
        Arrays.sort(keys);
        int[] sorted = new int[present];
        for (int i = 0; i < present; i++) {
            sorted[i] = (int) keys[i];
        }
        return sorted;
    }

    /** The number of rows, units and different units. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Corpus[%,d rows, %,d units of %,d kinds, %s]",
                size(),
                texts.ids().length,
                alphabet.size(),
                options);
    }
}
