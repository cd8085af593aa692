package io.github.seanettle.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;

/** What workspaces keep while they are idle, and what not. */
class WorkspaceTest {
    @Test
    void aWorkspaceGivenBackIsLentAgainAndToNobodyTwice() {
        Workspace first = Workspace.borrow();
        assertNotSame(first, Workspace.borrow());
        first.giveBack();
        assertSame(first, Workspace.borrow());
        assertNotSame(first, Workspace.borrow());
    }

    @Test
    void aWorkspaceOfLargeBuffersIsNotKept() {
        List<ObjIntConsumer<Workspace>> growths = List.of(
                (workspace, size) -> workspace.a.ids = new int[size],
                (workspace, size) -> workspace.b.ids = new int[size],
                Workspace::vectors,
                (workspace, size) -> workspace.numbers(2 * size));
        for (ObjIntConsumer<Workspace> growth : growths) {
            Workspace kept = fresh();
            growth.accept(kept, Workspace.KEPT_UNITS);
            assertTrue(isKept(kept));
            Workspace large = fresh();
            growth.accept(large, Workspace.KEPT_UNITS + 1);
            assertFalse(isKept(large));
        }
    }

    @Test
    void buffersGrowOnlyWhereTheyMust() {
        Workspace workspace = fresh();
        long[] vectors = workspace.vectors(100);
        assertSame(vectors, workspace.vectors(100));
        assertSame(vectors, workspace.vectors(1));
        int[] numbers = workspace.numbers(100);
        assertSame(numbers, workspace.numbers(100));
        Arrays.fill(vectors, 7);
        assertSame(vectors, workspace.zeros(99));
        assertEquals(0, vectors[98]);
        assertEquals(7, vectors[99]);
    }

    @Test
    void anIdleWorkspaceHoldsNoPattern() {
        Workspace workspace = fresh();
        BlockPattern pattern = new BlockPattern(new int[] {'a', 'b'}, 0, 2);
        for (BlockPattern.Row row : List.of(workspace.row, workspace.row2)) {
            row.open(pattern, 'a', 0, 0);
            row.close(pattern);
        }
        workspace.giveBack();
        assertEquals(0, workspace.row.words.length);
        assertEquals(0, workspace.row2.words.length);
    }

    /** A new one: the first call takes what lies idle at this thread's place. */
    private static Workspace fresh() {
        Workspace.borrow();
        return Workspace.borrow();
    }

    private static boolean isKept(Workspace workspace) {
        workspace.giveBack();
        return Workspace.borrow() == workspace;
    }
}
