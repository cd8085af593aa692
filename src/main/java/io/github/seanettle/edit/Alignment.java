package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts one above the other, as an {@link EditScript} pairs their units, and a line of marks between them. For people to
 * read in a terminal. Immutable.
 *
 * <pre>
 * kitten
 * *|||*|+
 * sitting
 * </pre>
 *
 * <p>The marks are those of {@link EditType#mark()}, one under each operation; a unit that has no partner stands above or below a blank. Of
 * a transposition the two swapped units are marked {@code x}, what is between them {@code +} or {@code -}:
 *
 * <pre>
 * c a
 * x+x
 * abc
 * </pre>
 *
 * <p>The lines stay in step where letters are wide (Chinese, Japanese, Korean, emoji) or carry marks, by the rules of East
 * Asian Width (UAX #11). Control characters are shown as their pictures ({@code ␊}), a mark without a letter on a dotted
 * circle, lone surrogates and invisible characters as {@code U+FFFD}. Right-to-left letters stand in the order of the text;
 * a terminal that reorders them moves them away from their marks.
 */
public final class Alignment {
    private final List<Cell> cells;

    Alignment(EditScript script) {
        List<Cell> cells = new ArrayList<>();
        for (EditOperation operation : script.operations()) {
            if (operation.type() == EditType.TRANSPOSE) {
                addTransposition(operation, script, cells);
            } else {
                cells.add(cell(operation, script));
            }
        }
        this.cells = List.copyOf(cells);
    }

    private static Cell cell(EditOperation operation, EditScript script) {
        return Cell.of(
                operation.a().of(script.a()),
                operation.type().mark(),
                operation.b().of(script.b()));
    }

    private static void addTransposition(EditOperation transposition, EditScript script, List<Cell> cells) {
        List<EditOperation> between = transposition.between();
        Span a = transposition.a();
        Span b = transposition.b();
        char mark = EditType.TRANSPOSE.mark();
        int secondInA = secondUnitStart(a, b, script.a(), script.b());
        int secondInB = secondUnitStart(b, a, script.b(), script.a());
        cells.add(Cell.of(
                script.a().substring(a.charStart(), secondInA), mark, script.b().substring(b.charStart(), secondInB)));
        for (EditOperation inner : between) {
            cells.add(cell(inner, script));
        }
    }

    private static int secondUnitStart(Span of, Span other, String text, String otherText) {
        throw new IllegalStateException();
    }

    /**
     * The first text, its units spread out so that each stands above its mark.
     *
     * @return the upper line
     */
    public String a() {
        return line(cells, Cell::a);
    }

    /**
     * The marks.
     *
     * @return the middle line
     */
    public String marks() {
        return line(cells, cell -> String.valueOf(cell.mark()));
    }

    /**
     * The second text, its units spread out so that each stands below its mark.
     *
     * @return the lower line
     */
    public String b() {
        return line(cells, Cell::b);
    }
}
