package io.github.seanettle.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The matching of the largest total weight in a bipartite graph with positive whole weights (the assignment problem), by the
 * Hungarian method on sparse graphs: Kuhn 1955, with one shortest path for each row as in Jonker and Volgenant 1987.
 *
 * <p>Rows have prices u, columns have prices v, none below 0, and u + v is nowhere less than the weight of an edge. The
 * slack of an edge is what it is more. Whatever is matched is matched along edges without slack, free columns have the price
 * 0, and once all rows have been looked at, free rows too. Then no matching weighs more than all prices together, which is
 * what this one weighs.
 *
 * <p>Each free row looks for the shortest path, measured in slack, to a free column, or to a row that can be left free for
 * its price; it may be that row itself. Time O(r e log e) at most, for r rows and e edges that hang together; on lists of
 * names few paths leave the neighbourhood. Memory O(e).
 */
final class Assignment {
    private static final int NONE = -1;

    /** Edges by row: those of row i are {@code starts[i] .. starts[i + 1]}. */
    private final int[] starts;

    private final int[] columns;
    private final long[] weights;

    private final long[] rowPrices;
    private final long[] columnPrices;

    /** The edge of each row, and the row of each column. */
    private final int[] edgeOf;

    private final int[] rowOf;

    /** Of one search: how long the shortest path is that is known to an end. */
    private long least;

    /** How far each column is, from which row and by which edge, and from which of them the search has gone on. */
    private final long[] distances;

    private final int[] fromRows;
    private final int[] byEdges;
    private final BitSet settled;
    private int[] reached = new int[64];
    private int reachedCount;
    private final IndexedHeap nearest = new IndexedHeap(this::isNearer);

    private Assignment(int[] rows, int[] columns, long[] weights) {
        int rowCount = IntStream.of(rows).max().orElse(-1) + 1;
        int columnCount = IntStream.of(columns).max().orElse(-1) + 1;
        starts = new int[rowCount + 1];
        IntStream.of(rows).forEach(row -> starts[row + 1]++);
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        this.columns = columns;
        this.weights = weights;
        rowPrices = new long[rowCount];
        columnPrices = new long[columnCount];
        edgeOf = filled(rowCount, NONE);
        rowOf = filled(columnCount, NONE);
        distances = new long[columnCount];
        Arrays.fill(distances, Long.MAX_VALUE);
        fromRows = new int[columnCount];
        byEdges = new int[columnCount];
        settled = new BitSet(columnCount);
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    /**
     * Chooses the edges of the best matching.
     *
     * @param rows the row of each edge; rising, and no row below the last one is without an edge
     * @param columns the column of each edge
     * @param weights the weight of each edge, above 0
     * @return the edges that are chosen, by row
     */
    static IntStream of(int[] rows, int[] columns, long[] weights) {
        Assignment assignment = new Assignment(rows, columns, weights);
        assignment.takeBestIfFree();
        for (int row = 0; row < assignment.edgeOf.length; row++) {
            if (assignment.edgeOf[row] == NONE) {
                Interruptions.check();
                assignment.place(row);
            }
        }
        return IntStream.of(assignment.edgeOf).filter(edge -> edge != NONE);
    }

    /** The price of a row is its best weight; that edge has no slack. */
    private void takeBestIfFree() {
        for (int row = 0; row < edgeOf.length; row++) {
            for (int edge = starts[row]; edge < starts[row + 1]; edge++) {
                rowPrices[row] = Math.max(rowPrices[row], weights[edge]);
            }
            for (int edge = starts[row]; edge < starts[row + 1] && edgeOf[row] == NONE; edge++) {
                if (weights[edge] == rowPrices[row] && rowOf[columns[edge]] == NONE) {
                    match(row, edge);
                }
            }
        }
    }

    private void match(int row, int edge) {
        edgeOf[row] = edge;
        rowOf[columns[edge]] = row;
    }

    /** Finds an edge for a free row, or another row to be left free, or leaves it free. */
    private void place(int free) {
        int end = search(free);
        adjustPrices(free);
        if (end >= 0) {
            moveAlong(free, end);
        } else if (~end != free) {
            int column = columns[edgeOf[~end]];
            edgeOf[~end] = NONE;
            moveAlong(free, column);
        }
        forget();
    }

    /** Finds the end of the shortest path (Dijkstra): a free column, or {@code ~row} for a row that can be left free. */
    private int search(int free) {
        int end = ~free;
        least = rowPrices[free];
        int row = free;
        long distance = 0;
        while (true) {
            int column = lookFrom(row, distance);
            end = column == NONE ? end : column;
            if (nearest.isEmpty()) {
                return end;
            }
            column = nearest.removeFirst();
            distance = distances[column];
            if (distance >= least) {
                return end;
            }
            settled.set(column);
            row = rowOf[column];
            if (distance + rowPrices[row] < least) {
                least = distance + rowPrices[row];
                end = ~row;
            }
        }
    }

    /** Goes on from a row; returns the nearest free column if that is now the end of the shortest path. */
    private int lookFrom(int row, long distance) {
        int end = NONE;
        for (int edge = starts[row]; edge < starts[row + 1]; edge++) {
            int column = columns[edge];
            long through = distance + rowPrices[row] + columnPrices[column] - weights[edge];
            if (through < Math.min(least, distances[column])) {
                reach(column, through, row, edge);
                if (rowOf[column] == NONE) {
                    least = through;
                    end = column;
                } else {
                    nearest.addOrMove(column);
                }
            }
        }
        return end;
    }

    private void reach(int column, long distance, int row, int edge) {
        if (distances[column] == Long.MAX_VALUE) {
            if (reachedCount == reached.length) {
                reached = Arrays.copyOf(reached, 2 * reachedCount);
            }
            reached[reachedCount++] = column;
        }
        distances[column] = distance;
        fromRows[column] = row;
        byEdges[column] = edge;
    }

    private boolean isNearer(int a, int b) {
        return distances[a] != distances[b] ? distances[a] < distances[b] : a < b;
    }

    /** Takes the slack out of the path, whose length is {@code least}, and leaves none of the others below 0. */
    private void adjustPrices(int free) {
        rowPrices[free] -= least;
        for (int i = 0; i < reachedCount; i++) {
            int column = reached[i];
            if (settled.get(column)) {
                columnPrices[column] += least - distances[column];
                rowPrices[rowOf[column]] -= least - distances[column];
            }
        }
    }

    /** Each row on the path takes its next column. */
    private void moveAlong(int free, int end) {
        int column = end;
        int row;
        do {
            row = fromRows[column];
            int left = edgeOf[row];
            match(row, byEdges[column]);
            column = left == NONE ? NONE : columns[left];
        } while (row != free);
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            distances[reached[i]] = Long.MAX_VALUE;
            settled.clear(reached[i]);
        }
        reachedCount = 0;
        nearest.clear();
    }
}
