package io.github.seanettle.match;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Objects;

/**
 * The scores of all pairs of two lists, or a slice of them: consecutive left rows with all right rows.
 *
 * <pre>{@code
 * ScoreMatrix matrix = AllPairs.byDistance(Metrics.levenshtein())
 *         .between(List.of("kitten", "mitten"), List.of("sitting", "mitten", "kitchen"))
 *         .matrix(ScoreMatrix.Element.BYTE);
 * matrix.rows(); // 2
 * matrix.columns(); // 3
 * matrix.get(0, 2); // 2.0
 * matrix.toString(); // ScoreMatrix[2 × 3, byte]
 * }</pre>
 *
 * <p>How scores are stored is chosen with the {@link Element}. Memory: rows times columns times the element's bytes, and 24
 * bytes a row. Of one list with itself the matrix is symmetric, and its diagonal is 0 for distances and 1 for similarities.
 * Immutable and thread-safe.
 */
public final class ScoreMatrix {
    /** What one score takes. */
    public enum Element {
        /** 4 bytes: the float nearest to the score. */
        FLOAT(Float.BYTES, 0),
        /**
         * 2 bytes without a sign: distances up to 65,533 as they are and larger ones as 65,534; similarities in steps of
         * 1/65,534.
         */
        SHORT(Short.BYTES, 0xFFFF),
        /** 1 byte without a sign: distances up to 253 as they are and larger ones as 254; similarities in steps of 1/254. */
        BYTE(Byte.BYTES, 0xFF);

        private final int bytes;

        /** What stands for a missing score; 0 where NaN does. */
        private final int missing;

        Element(int bytes, int missing) {
            this.bytes = bytes;
            this.missing = missing;
        }

        /**
         * How many bytes one score takes.
         *
         * @return 4, 2 or 1
         */
        public int bytes() {
            return bytes;
        }
    }

    /** A matrix may take so much of the largest heap; the rest is for what it is made from. */
    private static final double MOST_OF_HEAP = 0.75;

    private static final int BYTES_A_ROW = 24;

    private final Element element;
    private final int firstRow;
    private final int columns;
    private final Cells[] rows;

    /** What the stored number is divided by. */
    private final double scale;

    private ScoreMatrix(Element element, boolean ofDistances, int firstRow, int rows, int columns) {
        this.element = element;
        this.firstRow = firstRow;
        this.columns = columns;
        this.scale = ofDistances || element == Element.FLOAT ? 1 : element.missing - 1;
        this.rows = new Cells[rows];
        for (int row = 0; row < rows; row++) {
            this.rows[row] = switch (element) {
                case FLOAT -> new Floats(columns);
                case SHORT -> new Shorts(columns);
                case BYTE -> new Bytes(columns);
            };
        }
    }

    /** A matrix to be filled. */
    static ScoreMatrix empty(Element element, boolean ofDistances, int firstRow, int rows, int columns) {
        return new ScoreMatrix(element, ofDistances, firstRow, rows, columns);
    }

    /** Checks that a matrix fits the heap, before anything is allocated. */
    static void checkSize(Element element, int rows, int columns) {
        double bytes = (double) rows * columns * element.bytes + (double) rows * BYTES_A_ROW;
        double most = MOST_OF_HEAP * Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a matrix of %,d × %,d %s elements takes %,.0f bytes, but a matrix can have %,.0f bytes of this heap:"
                            + " take it in slices, take smaller elements, raise the heap (-Xmx), or take a histogram or"
                            + " the best of each row",
                    rows,
                    columns,
                    element.name().toLowerCase(Locale.ROOT),
                    bytes,
                    most));
        }
    }

    /** How many rows have no more than so many bytes; 1 at least. */
    static int rowsWithin(long bytes, Element element, int columns) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / ((long) columns * element.bytes + BYTES_A_ROW)));
    }

    /**
     * How scores are stored.
     *
     * @return the kind of element
     */
    public Element element() {
        return element;
    }

    /**
     * The left row that comes first.
     *
     * @return its number in the list; 0 if this is the whole matrix
     */
    public int firstRow() {
        return firstRow;
    }

    /**
     * How many left rows there are.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows.length;
    }

    /**
     * How many right rows there are.
     *
     * @return the number of columns
     */
    public int columns() {
        return columns;
    }

    /**
     * The score of a pair, as exactly as it is stored.
     *
     * @param row the left row, counted from {@link #firstRow()}
     * @param column the right row
     * @return the score; NaN if a text is missing
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double get(int row, int column) {
        return rows[row].get(column) / scale;
    }

    /**
     * Puts a row's elements into a buffer as they are stored, in the buffer's byte order. A missing score is NaN, 65,535 or
     * 255.
     *
     * @param row the left row, counted from {@link #firstRow()}
     * @param into takes {@link #columns()} elements
     * @throws java.nio.BufferOverflowException if there is not enough room
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws NullPointerException if {@code into} is null
     */
    public void putRow(int row, ByteBuffer into) {
        rows[row].put(Objects.requireNonNull(into, "into"));
    }

    /** Whether a left row, counted from the first of the list, is in this slice. */
    boolean covers(int row) {
        return row >= firstRow && row - firstRow < rows.length;
    }

    /** Stores a score; rows are counted from {@link #firstRow()}. Threads that write different cells need no lock. */
    void set(int row, int column, double score) {
        rows[row].set(column, score * scale);
    }

    /** Stores the scores of a row with all texts of a chunk. */
    void setAll(int row, Chunk chunk, double[] line) {
        rows[row].setAll(chunk, line, scale);
    }

    void setMissing(int row, int column) {
        rows[row].setMissing(column);
    }

    /** The number of rows and columns and the kind of element. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ScoreMatrix[%,d × %,d, %s]",
                rows.length,
                columns,
                element.name().toLowerCase(Locale.ROOT));
    }

    /** One row. */
    private interface Cells {
        double get(int column);

        void set(int column, double value);

        /** In each kind of row, so that the loop is compiled for it. */
        void setAll(Chunk chunk, double[] line, double scale);

        void setMissing(int column);

        void put(ByteBuffer into);
    }

    private record Floats(float[] cells) implements Cells {
        Floats(int columns) {
            this(new float[columns]);
        }

        @Override
        public double get(int column) {
            return cells[column];
        }

        @Override
        public void set(int column, double value) {
            cells[column] = (float) value;
        }

        @Override
        public void setAll(Chunk chunk, double[] line, double scale) {
            for (int t = 0; t < chunk.count(); t++) {
                set(chunk.row(t), line[t] * scale);
            }
        }

        @Override
        public void setMissing(int column) {
            cells[column] = Float.NaN;
        }

        @Override
        public void put(ByteBuffer into) {
            into.asFloatBuffer().put(cells);
            into.position(into.position() + cells.length * Float.BYTES);
        }
    }

    private record Shorts(short[] cells) implements Cells {
        Shorts(int columns) {
            this(new short[columns]);
        }

        @Override
        public double get(int column) {
            int stored = cells[column] & 0xFFFF;
            return stored == Element.SHORT.missing ? Double.NaN : stored;
        }

        @Override
        public void set(int column, double value) {
            cells[column] = (short) Math.min((long) (value + 0.5), Element.SHORT.missing - 1L);
        }

        @Override
        public void setAll(Chunk chunk, double[] line, double scale) {
            for (int t = 0; t < chunk.count(); t++) {
                set(chunk.row(t), line[t] * scale);
            }
        }

        @Override
        public void setMissing(int column) {
            cells[column] = (short) Element.SHORT.missing;
        }

        @Override
        public void put(ByteBuffer into) {
            into.asShortBuffer().put(cells);
            into.position(into.position() + cells.length * Short.BYTES);
        }
    }

    private record Bytes(byte[] cells) implements Cells {
        Bytes(int columns) {
            this(new byte[columns]);
        }

        @Override
        public double get(int column) {
            int stored = cells[column] & 0xFF;
            return stored == Element.BYTE.missing ? Double.NaN : stored;
        }

        @Override
        public void set(int column, double value) {
            cells[column] = (byte) Math.min((long) (value + 0.5), Element.BYTE.missing - 1L);
        }

        @Override
        public void setAll(Chunk chunk, double[] line, double scale) {
            for (int t = 0; t < chunk.count(); t++) {
                set(chunk.row(t), line[t] * scale);
            }
        }

        @Override
        public void setMissing(int column) {
            cells[column] = (byte) Element.BYTE.missing;
        }

        @Override
        public void put(ByteBuffer into) {
            into.put(cells);
        }
    }
}
