package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a list of texts into flat ids: numbers units as they come, and renumbers them by frequency at the end. */
final class CorpusReader {
    /** Arrays cannot be longer. */
    static final int MOST_UNITS = Integer.MAX_VALUE - 8;

    /** Units are looked up in pages, so that a few of a large range need little memory. */
    private static final int PAGE_BITS = 8;

    private final TextOptions options;
    private final int mostUnits;
    private final ClusterTable clusters = new ClusterTable(null);

    private int[][] pages = new int[(ClusterTable.CR_LF >>> PAGE_BITS) + 1][];
    private int[] units = new int[256];
    private int[] frequencies = new int[256];
    private int alphabetSize;

    private int[] ids = new int[1 << 12];
    private int length;

    CorpusReader(TextOptions options, int mostUnits) {
        this.options = options;
        this.mostUnits = mostUnits;
    }

    <T extends @Nullable Object> Corpus read(List<T> rows, Function<? super T, ? extends @Nullable CharSequence> text) {
        int[] starts = new int[rows.size() + 1];
        BitSet missing = new BitSet();
        Workspace workspace = Workspace.borrow();
        int row = 0;
        for (T item : rows) {
            CharSequence chars = text.apply(item);
            if (chars == null) {
                missing.set(row);
            } else {
                workspace.read(chars, options, clusters, workspace.a);
                append(workspace.a);
            }
            starts[++row] = length;
        }
        workspace.giveBack();
        Alphabet alphabet = numberByFrequency();
        FlatTexts texts = new FlatTexts(Arrays.copyOf(ids, length), starts, alphabet.size());
        return new Corpus(texts, missing, alphabet, options);
    }

    private void append(UnitSequence text) {
        makeRoom(text.length);
        for (int i = 0; i < text.length; i++) {
            int number = number(text.ids[i]);
            frequencies[number - 1]++;
            ids[length++] = number;
        }
    }

    private void makeRoom(int more) {
        if (more > mostUnits - length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a corpus holds at most %,d units (letters), and this list has more: compare it in parts",
                    mostUnits));
        }
        if (length + more > ids.length) {
            long larger = Math.max(length + more, ids.length + (long) (ids.length >> 1));
            ids = Arrays.copyOf(ids, (int) Math.min(larger, mostUnits));
        }
    }

    private int number(int unit) {
        int page = unit >>> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, 2 * page);
        }
        int[] numbers = pages[page];
        if (numbers == null) {
            numbers = new int[1 << PAGE_BITS];
            pages[page] = numbers;
        }
        int slot = unit & (1 << PAGE_BITS) - 1;
        if (numbers[slot] == 0) {
            numbers[slot] = add(unit);
        }
        return numbers[slot];
    }

    private int add(int unit) {
        if (alphabetSize == units.length) {
            units = Arrays.copyOf(units, 2 * alphabetSize);
            frequencies = Arrays.copyOf(frequencies, 2 * alphabetSize);
        }
        units[alphabetSize] = unit;
        return ++alphabetSize;
    }

    /** The most frequent unit becomes number 1: tables for the low numbers serve most units then. */
    private Alphabet numberByFrequency() {
        int[] ranked = IntStream.range(0, alphabetSize)
                .boxed()
                .sorted((a, b) -> Integer.compare(frequencies[b], frequencies[a])) // stable: equal ones as they came
                .mapToInt(Integer::intValue)
                .toArray();
        int[] newNumbers = new int[alphabetSize + 1];
        int[] rankedUnits = new int[alphabetSize];
        for (int rank = 0; rank < alphabetSize; rank++) {
            newNumbers[ranked[rank] + 1] = rank + 1;
            rankedUnits[rank] = units[ranked[rank]];
        }
        for (int i = 0; i < length; i++) {
            ids[i] = newNumbers[ids[i]];
        }
        return new Alphabet(rankedUnits, clusters.forms());
    }
}
