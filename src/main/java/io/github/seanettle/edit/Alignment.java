package io.github.seanettle.edit;

import io.github.seanettle.internal.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two texts one above the other, as an {@link EditScript} pairs their units, with a line of marks between them. For
 * people to read in a terminal. Immutable.
 *
 * <pre>{@code
 * Alignment alignment = EditScripts.levenshtein("kitten", "sitting").toAlignment();
 * alignment.a(); // "kitten "
 * alignment.marks(); // "*|||*|+"
 * alignment.b(); // "sitting"
 * }</pre>
 *
 * <pre>
 * kitten
 * *|||*|+
 * sitting
 * </pre>
 *
 * <p>The marks are those of {@link EditType#mark()}, one for each operation; a unit that has no partner stands above or
 * below a blank. Of a transposition the two swapped units are marked {@code x}, what is between them {@code +} or
 * {@code -}:
 *
 * <pre>
 * c a
 * x+x
 * abc
 * </pre>
 *
 * <p>The lines stay in step where letters are wide (Chinese, Japanese, Korean, emoji) or carry marks, by the rules of
 * East Asian Width (UAX #11). Control characters are shown as their pictures ({@code ␊}), a mark without a letter on a
 * dotted circle, lone surrogates and invisible characters as {@code U+FFFD}. Right-to-left letters stand in the order
 * of the text; a terminal that reorders them moves them away from their marks.
 */
public final class Alignment {
    private final List<Cell> cells;

    Alignment(EditScript script) {
        Segmenter segmenter = new Segmenter();
        int[] startsA = segmenter.starts(script.a(), script.unit());
        int[] startsB = segmenter.starts(script.b(), script.unit());
        List<Cell> cells = new ArrayList<>();
        for (EditOperation operation : script.operations()) {
            Span a = operation.a();
            Span b = operation.b();
            if (operation.type() == EditType.TRANSPOSE) {
                char mark = operation.type().mark();
                cells.add(Cell.of(
                        script.a().substring(a.charStart(), startsA[a.start() + 1]),
                        mark,
                        script.b().substring(b.charStart(), startsB[b.start() + 1])));
                operation.between().forEach(inner -> cells.add(Cell.of(inner, script)));
                cells.add(Cell.of(
                        script.a().substring(startsA[a.end() - 1], a.charEnd()),
                        mark,
                        script.b().substring(startsB[b.end() - 1], b.charEnd())));
            } else {
                cells.add(Cell.of(operation, script));
            }
        }
        this.cells = List.copyOf(cells);
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
        return line(cells, Cell::marks);
    }

    /**
     * The second text, its units spread out so that each stands below its mark.
     *
     * @return the lower line
     */
    public String b() {
        return line(cells, Cell::b);
    }

    /**
     * The alignment in pieces that fit a terminal: three lines a piece, an empty line between two pieces, no blanks at
     * the ends of lines. An operation that is wider than a whole line has a piece to itself.
     *
     * @param columns how many columns a line may take, 1 or more
     * @return the lines
     * @throws IllegalArgumentException if {@code columns} is less than 1
     */
    public List<String> wrap(int columns) {
        if (columns < 1) {
            throw new IllegalArgumentException("columns must be 1 or more, but is " + columns);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = pieceEnd(start, columns);
            if (start > 0) {
                lines.add("");
            }
            addPiece(cells.subList(start, end), lines);
            start = end;
        } while (start < cells.size());
        return List.copyOf(lines);
    }

    private int pieceEnd(int start, int columns) {
        int end = start;
        long width = 0;
        while (end < cells.size()) {
            width += cells.get(end).width();
            if (width > columns && end > start) {
                break;
            }
            end++;
        }
        return end;
    }

    private static void addPiece(List<Cell> piece, List<String> lines) {
        lines.add(line(piece, Cell::a).stripTrailing());
        lines.add(line(piece, Cell::marks).stripTrailing());
        lines.add(line(piece, Cell::b).stripTrailing());
    }

    private static String line(List<Cell> cells, Function<Cell, String> part) {
        return cells.stream().map(part).collect(Collectors.joining());
    }

    /** The three lines, joined by line feeds, without blanks at their ends. */
    @Override
    public String toString() {
        return String.join("\n", wrap(Integer.MAX_VALUE));
    }

    /** What stands above one another for one operation, filled up with blanks to one width. */
    private record Cell(String a, String marks, String b, int width) {
        static Cell of(EditOperation operation, EditScript script) {
            return of(
                    operation.a().of(script.a()),
                    operation.type().mark(),
                    operation.b().of(script.b()));
        }

        static Cell of(String a, char mark, String b) {
            String visibleA = DisplayWidth.visible(a);
            String visibleB = DisplayWidth.visible(b);
            int widthA = DisplayWidth.of(visibleA);
            int widthB = DisplayWidth.of(visibleB);
            int width = Math.max(1, Math.max(widthA, widthB));
            return new Cell(
                    visibleA + " ".repeat(width - widthA),
                    mark + " ".repeat(width - 1),
                    visibleB + " ".repeat(width - widthB),
                    width);
        }
    }
}
