package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.seanettle.text.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterTableTest {
    private static final int FIRST = ClusterTable.CR_LF + 1;

    @Test
    void idsFollowTheLastCodePointAndCrLf() {
        ClusterTable table = new ClusterTable(null);
        assertEquals(FIRST, table.idOf("x"));
        assertEquals(FIRST + 1, table.idOf("y"));
        assertEquals(FIRST, table.idOf("x"));
        assertEquals(2, table.size());
    }

    @Test
    void crLfHasTheSameIdInEveryTable() {
        assertEquals(Character.MAX_CODE_POINT + 1, ClusterTable.CR_LF);
        ClusterTable table = new ClusterTable(null);
        table.idOf("x");
        assertEquals(ClusterTable.CR_LF, table.find("\r\n"));
        assertEquals(ClusterTable.CR_LF, new ClusterTable(table).idOf("\r\n"));
        assertEquals(1, table.size());
    }

    @Test
    void aTableOnAnotherBaseAnswersAsThatBaseDoes() {
        Segmenter segmenter = new Segmenter();
        UnitSequence units = new UnitSequence();
        ClusterTable one = new ClusterTable(null);
        one.idOf("q\u0301");
        ClusterTable other = new ClusterTable(null);
        other.idOf("x\u0301");
        other.idOf("q\u0301");
        ClusterTable table = new ClusterTable(null);
        for (ClusterTable base : new ClusterTable[] {one, other, one}) {
            table.rebase(base);
            segmenter.read("q\u0301", Unit.GRAPHEME, table, units);
            assertEquals(base.find("q\u0301"), units.ids[0]);
            assertEquals(base.size(), table.size());
        }
        table.rebase(null);
        segmenter.read("x\u0301q\u0301", Unit.GRAPHEME, table, units);
        assertEquals(FIRST, units.ids[0]);
        assertEquals(FIRST + 1, units.ids[1]);
    }

    @Test
    void formsAreThoseOfTheTableInTheOrderOfTheirIds() {
        ClusterTable base = new ClusterTable(null);
        base.idOf("x\u0301");
        ClusterTable table = new ClusterTable(base);
        for (String form : List.of("q\u0301", "x\u0301", "a\u0304\u0304", "k\u0302")) {
            table.idOf(form);
        }
        assertArrayEquals(new String[] {"q\u0301", "a\u0304\u0304", "k\u0302"}, table.forms());
        assertArrayEquals(new String[] {"x\u0301"}, base.forms());
    }

    @Test
    void findDoesNotRegister() {
        ClusterTable table = new ClusterTable(null);
        assertEquals(ClusterTable.NONE, table.find("x"));
        assertEquals(0, table.size());
        assertEquals(FIRST, table.idOf("x"));
        assertEquals(FIRST, table.find("x"));
    }

    @Test
    void aTableKeepsTheIdsOfItsBase() {
        ClusterTable grandparent = new ClusterTable(null);
        grandparent.idOf("x");
        ClusterTable base = new ClusterTable(grandparent);
        base.idOf("y");
        ClusterTable table = new ClusterTable(base);
        assertEquals(FIRST, table.idOf("x"));
        assertEquals(FIRST + 1, table.idOf("y"));
        assertEquals(FIRST + 2, table.idOf("z"));
        assertEquals(3, table.size());
        assertEquals(ClusterTable.NONE, base.find("z"));
        table.clear();
        assertEquals(2, table.size());
        assertEquals(FIRST + 1, table.find("y"));
        assertEquals(ClusterTable.NONE, table.find("z"));
        assertEquals(FIRST + 2, table.idOf("w"));
    }

    @Test
    void clearForgetsWhatTheSegmenterRemembers() {
        Segmenter segmenter = new Segmenter();
        UnitSequence units = new UnitSequence();
        ClusterTable table = new ClusterTable(null);
        String[] texts = {"x\u0301", "q\u0301", "x\u0302"};
        for (int i = 0; i < texts.length; i++) {
            segmenter.read(texts[i] + texts[(i + 1) % 3], Unit.GRAPHEME, table, units);
            assertArrayEquals(new int[] {FIRST, FIRST + 1}, Arrays.copyOf(units.ids, units.length));
            table.clear();
        }
    }

    @Test
    void aSegmenterMayChangeBetweenTables() {
        Segmenter segmenter = new Segmenter();
        UnitSequence units = new UnitSequence();
        ClusterTable one = new ClusterTable(null);
        ClusterTable two = new ClusterTable(null);
        segmenter.read("x\u0301q\u0301", Unit.GRAPHEME, one, units);
        segmenter.read("q\u0301x\u0301", Unit.GRAPHEME, two, units);
        assertArrayEquals(new int[] {FIRST, FIRST + 1}, Arrays.copyOf(units.ids, units.length));
        segmenter.read("q\u0301x\u0301", Unit.GRAPHEME, one, units);
        assertArrayEquals(new int[] {FIRST + 1, FIRST}, Arrays.copyOf(units.ids, units.length));
    }

    /** "Aa" and "BB" have one hash, so all strings of eighteen such pairs have. */
    @Test
    void clustersOfOneHashKeepTheirIds() {
        ClusterTable table = new ClusterTable(null);
        Set<Integer> ids = new HashSet<>();
        int count = 1 << 16;
        for (int bits = 0; bits < count; bits++) {
            String cluster = flooding(bits);
            assertEquals(flooding(0).hashCode(), cluster.hashCode());
            ids.add(table.idOf(cluster));
        }
        assertEquals(count, ids.size());
        assertEquals(FIRST + 12345, table.idOf(flooding(12345)));
    }

    private static String flooding(int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append((bits >> i & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void moreClustersThanAreRememberedKeepTheirIds() {
        Segmenter segmenter = new Segmenter();
        UnitSequence units = new UnitSequence();
        ClusterTable table = new ClusterTable(null);
        StringBuilder text = new StringBuilder();
        for (int codePoint = 0x4E00; codePoint < 0x4E00 + 5000; codePoint++) {
            text.appendCodePoint(codePoint).append('\u0323');
        }
        segmenter.read(text, Unit.GRAPHEME, table, units);
        int[] first = Arrays.copyOf(units.ids, units.length);
        for (int i = 0; i < first.length; i++) {
            assertEquals(FIRST + i, first[i]);
        }
        segmenter.read(text, Unit.GRAPHEME, table, units);
        assertArrayEquals(first, Arrays.copyOf(units.ids, units.length));
        assertNotEquals(0, first.length);
        table.clear();
        assertEquals(0, table.size());
    }
}
