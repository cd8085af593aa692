package io.github.seanettle.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.Segmenter;
import io.github.seanettle.internal.text.UnitSequence;
import java.util.Arrays;
import java.util.List;

/** What every script must hold, whatever made it. */
final class Scripts {
    private Scripts() {}

    /** Checks the spans, the costs, the meaning of each operation, what applying gives, and the inverse. */
    static void check(EditScript script) {
        checkOneWay(script);
        EditScript inverse = script.inverse();
        checkOneWay(inverse);
        assertEquals(script.a(), inverse.b());
        assertEquals(script.distance(), inverse.distance());
        assertEquals(script, inverse.inverse());
        assertEquals(script.hashCode(), inverse.inverse().hashCode());
    }

    private static void checkOneWay(EditScript script) {
        Read a = Read.of(script.a(), script);
        Read b = Read.of(script.b(), script);
        checkCover(script.operations(), a, b);
        checkCover(script.runs(), a, b);
        for (EditOperation operation : script.operations()) {
            checkMeaning(operation, a, b);
        }
        assertEquals(script.b(), script.apply(script.a()));
        assertEquals(script.b(), applied(script));
        assertEquals(
                script.operations().stream()
                        .filter(operation -> operation.type() != EditType.EQUAL)
                        .toList(),
                script.edits());
    }

    /** One operation begins where the other ends, in units and chars of both texts. */
    private static void checkCover(List<EditOperation> operations, Read a, Read b) {
        Span lastA = new Span(0, 0, 0, 0);
        Span lastB = lastA;
        for (EditOperation operation : operations) {
            checkNext(lastA, operation.a(), a);
            checkNext(lastB, operation.b(), b);
            lastA = operation.a();
            lastB = operation.b();
        }
        assertEquals(a.ids.length, lastA.end());
        assertEquals(a.starts[a.ids.length], lastA.charEnd());
        assertEquals(b.ids.length, lastB.end());
        assertEquals(b.starts[b.ids.length], lastB.charEnd());
    }

    private static void checkNext(Span last, Span next, Read text) {
        assertEquals(last.end(), next.start());
        assertEquals(last.charEnd(), next.charStart());
        assertEquals(text.starts[next.start()], next.charStart());
        assertEquals(text.starts[next.end()], next.charEnd());
        assertEquals(next.end() - next.start(), next.length());
        assertEquals(next.length() == 0, next.isEmpty());
    }

    private static void checkMeaning(EditOperation operation, Read a, Read b) {
        Span spanA = operation.a();
        Span spanB = operation.b();
        assertTrue(operation.cost() >= 0);
        if (operation.type() != EditType.TRANSPOSE) {
            assertEquals(List.of(), operation.between());
        }
        switch (operation.type()) {
            case EQUAL -> {
                assertEquals(0, operation.cost());
                assertTrue(spanA.length() == 1 && spanB.length() == 1);
                assertEquals(a.ids[spanA.start()], b.ids[spanB.start()]);
            }
            case INSERT -> assertTrue(spanA.isEmpty() && spanB.length() == 1);
            case DELETE -> assertTrue(spanA.length() == 1 && spanB.isEmpty());
            case SUBSTITUTE -> assertNotEquals(a.units(spanA), b.units(spanB));
            case TRANSPOSE -> checkTransposition(operation, a, b);
        }
    }

    /** The outer letters cross; the edits between cover all that is between them. */
    private static void checkTransposition(EditOperation transposition, Read a, Read b) {
        Span spanA = transposition.a();
        Span spanB = transposition.b();
        assertEquals(a.ids[spanA.start()], b.ids[spanB.end() - 1]);
        assertEquals(a.ids[spanA.end() - 1], b.ids[spanB.start()]);
        assertEquals(
                spanA.length() + spanB.length() - 4, transposition.between().size());
        int i = spanA.start() + 1;
        int j = spanB.start() + 1;
        for (EditOperation inner : transposition.between()) {
            checkMeaning(inner, a, b);
            assertEquals(i, inner.a().start());
            assertEquals(j, inner.b().start());
            assertEquals(a.starts[i], inner.a().charStart());
            assertEquals(b.starts[j], inner.b().charStart());
            i = inner.a().end();
            j = inner.b().end();
        }
        assertEquals(spanA.end() - 1, i);
        assertEquals(spanB.end() - 1, j);
    }

    /** Carries a script out as a reader of the documentation would: keeps of a what is spelled as in b. */
    private static String applied(EditScript script) {
        StringBuilder result = new StringBuilder();
        for (EditOperation operation : script.operations()) {
            String fromA = operation.a().of(script.a());
            String fromB = operation.b().of(script.b());
            result.append(
                    switch (operation.type()) {
                        case EQUAL -> fromA.equals(fromB) ? fromA : fromB;
                        case DELETE -> "";
                        case INSERT, SUBSTITUTE -> fromB;
                        case TRANSPOSE -> swapped(operation, script);
                    });
        }
        return result.toString();
    }

    /** Last letter, insertions between, first letter; all spelled as in b. */
    private static String swapped(EditOperation transposition, EditScript script) {
        List<EditOperation> between = transposition.between();
        StringBuilder inserted = new StringBuilder();
        between.forEach(inner -> inserted.append(inner.b().of(script.b())));
        String all = transposition.b().of(script.b());
        if (between.isEmpty()) {
            return all;
        }
        int firstEnd = between.get(0).b().charStart() - transposition.b().charStart();
        int lastStart = between.get(between.size() - 1).b().charEnd()
                - transposition.b().charStart();
        return all.substring(0, firstEnd) + inserted + all.substring(lastStart);
    }

    /** A text as ids, and where its units begin. */
    private record Read(int[] ids, int[] starts) {
        private static final ClusterTable CLUSTERS = new ClusterTable(null);

        static Read of(String text, EditScript script) {
            Segmenter segmenter = new Segmenter();
            UnitSequence units = new UnitSequence();
            segmenter.read(text, script.unit(), CLUSTERS, units);
            return new Read(Arrays.copyOf(units.ids, units.length), segmenter.starts(text, script.unit()));
        }

        List<Integer> units(Span span) {
            return Arrays.stream(ids, span.start(), span.end()).boxed().toList();
        }
    }
}
