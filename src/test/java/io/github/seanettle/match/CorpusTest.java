package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static int[] ids(Corpus corpus, int row) {
        FlatTexts texts = corpus.texts();
        return Arrays.copyOfRange(texts.ids(), texts.start(row), texts.start(row) + texts.length(row));
    }

    private static String text(Corpus corpus, int row) {
        return Arrays.toString(ids(corpus, row));
    }

    @Test
    void idsAreDenseAndTheMostFrequentUnitHasTheFirst() {
        Corpus corpus = Corpus.of(List.of("abba", "", "ba", "zzzzz"), TextOptions.DEFAULT);
        assertEquals("[2, 3, 3, 2]", text(corpus, 0));
        assertEquals("[]", text(corpus, 1));
        assertEquals("[3, 2]", text(corpus, 2));
        assertEquals("[1, 1, 1, 1, 1]", text(corpus, 3));
        assertEquals(3, corpus.alphabet().size());
        assertEquals("Corpus[4 rows, 11 units of 3 kinds, grapheme]", corpus.toString());
    }

    @Test
    void rowsKeepTheirNumbersAndAreSortedByLength() {
        List<String> texts = Arrays.asList("ccc", null, "a", "bb", "", "d", null, "eee");
        Corpus corpus = Corpus.of(texts, TextOptions.DEFAULT);
        assertEquals(8, corpus.size());
        assertEquals("[4, 2, 5, 3, 0, 7]", Arrays.toString(corpus.byLength()));
        assertTrue(corpus.isMissing(1));
        assertFalse(corpus.isMissing(4));
        assertEquals(0, corpus.countUpTo(-1));
        assertEquals(3, corpus.countUpTo(1));
        assertEquals(6, corpus.countUpTo(9));
    }

    record Book(int year, String title) {}

    @Test
    void theTextsOfAnyListAreRead() {
        List<Book> books = Arrays.asList(new Book(1843, "Notes"), new Book(1936, null));
        Corpus corpus = Corpus.of(books, Book::title, TextOptions.DEFAULT);
        assertEquals(2, corpus.size());
        assertEquals(5, ids(corpus, 0).length);
        assertTrue(corpus.isMissing(1));
    }

    @Test
    void textsAreFoldedAndSplitAsTheOptionsSay() {
        String flags = "\ud83c\udde9\ud83c\uddea\ud83c\uddeb\ud83c\uddf7";
        assertEquals(2, ids(Corpus.of(List.of(flags), TextOptions.DEFAULT), 0).length);
        TextOptions utf16 = TextOptions.DEFAULT.withUnit(Unit.UTF16);
        assertEquals(8, ids(Corpus.of(List.of(flags), utf16), 0).length);
        TextOptions folded = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE));
        Corpus corpus = Corpus.of(List.of("AbA", "aba"), folded);
        assertEquals(text(corpus, 0), text(corpus, 1));
        assertEquals(folded, corpus.textOptions());
    }

    @Test
    void corporaReadApartAgreeOnClustersAndLetters() {
        Corpus left = Corpus.of(List.of("x\u0323\u0307y", "\ud83d\udc4d\ud83c\udffdy", "\r\n"), TextOptions.DEFAULT);
        Corpus right = Corpus.of(List.of("zq\ud83d\udc4d\ud83c\udffd", "\r\nx\u0307\u0323\udc00"), TextOptions.DEFAULT);
        CorpusPair pair = CorpusPair.of(left, right);
        Corpus sameRight = pair.right();
        assertEquals(ids(pair.left(), 0)[0], ids(sameRight, 1)[1], "canonically equivalent");
        assertEquals(ids(pair.left(), 1)[0], ids(sameRight, 0)[2]);
        assertEquals(ids(pair.left(), 2)[0], ids(sameRight, 1)[0]);
        assertEquals(text(left, 0), text(pair.left(), 0), "the left ids stay");
        int largest = Arrays.stream(sameRight.texts().ids()).max().orElseThrow();
        assertEquals(7, largest, "x, y, thumb, CR LF; z, q, surrogate");
        assertEquals(7, pair.left().texts().alphabetSize());
        assertEquals(7, sameRight.texts().alphabetSize());
        CorpusPair units = pair.inUnits();
        assertEquals('y', ids(units.left(), 0)[1]);
        assertEquals('z', ids(units.right(), 0)[0]);
        assertEquals(0xDC00, ids(units.right(), 1)[2]);
    }

    /** 4 bytes a unit and 8 a row, as the documentation says: the arrays have no room to spare. */
    @Test
    void nothingIsKeptThatIsNotNeeded() {
        Corpus corpus = Corpus.of(Lists.NAMES.left, TextOptions.DEFAULT);
        int units = Lists.NAMES.left.stream().mapToInt(Unit.GRAPHEME::count).sum();
        assertEquals(units, corpus.texts().ids().length);
        assertEquals(Lists.NAMES.left.size(), corpus.byLength().length);
    }

    @Test
    void aListWithTooManyUnitsIsRefused() {
        CorpusReader reader = new CorpusReader(TextOptions.DEFAULT, 1_000);
        assertEquals(
                5,
                reader.read(List.of("a".repeat(990), "b", "c", "d", "e"), text -> text)
                        .size());
        CorpusReader again = new CorpusReader(TextOptions.DEFAULT, 1_000);
        assertEquals(
                "a corpus holds at most 1,000 units (letters), and this list has more: compare it in parts",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> again.read(List.of("a".repeat(999), "bc"), text -> text))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> Corpus.of(null, TextOptions.DEFAULT));
        assertThrows(NullPointerException.class, () -> Corpus.of(List.of(), null));
        assertThrows(NullPointerException.class, () -> Corpus.of(List.of(), null, TextOptions.DEFAULT));
    }
}
