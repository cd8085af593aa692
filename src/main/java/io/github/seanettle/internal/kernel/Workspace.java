package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.Segmenter;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What one comparison needs besides its texts: buffers for ids, pattern masks, block vectors. For one thread at a time.
 *
 * <p>Workspaces are lent, not owned by threads: {@link #borrow} takes one out of a small fixed set of places (which
 * place is looked at depends on the thread, so that threads seldom meet), and {@link #giveBack} puts it there again. A
 * thread that finds its place empty makes a new workspace; one that finds it taken again drops its own. So there are
 * never more idle workspaces than places, a million virtual threads included, nothing stays behind in a thread, and
 * buffers that grew beyond {@value #KEPT_UNITS} units are not kept.
 */
public final class Workspace {
    /** Buffers for longer texts are left to the garbage collector. */
    static final int KEPT_UNITS = 1 << 15;

    private static final int PLACES = Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) << 2;

    /** References of neighbouring places would share a cache line, and their threads would fight over it. */
    private static final int PLACES_APART = 16;

    private static final AtomicReferenceArray<Workspace> IDLE = new AtomicReferenceArray<>(PLACES * PLACES_APART);

    /** The first text of a pair. */
    public final UnitSequence a = new UnitSequence();

    /** The second text of a pair. */
    public final UnitSequence b = new UnitSequence();

    final WordPattern wordPattern = new WordPattern();
    final BlockPattern.Row row = new BlockPattern.Row();
    final BlockPattern.Row row2 = new BlockPattern.Row();
    final Band band = new Band();

    private final Segmenter segmenter = new Segmenter();
    private final ClusterTable clusters = new ClusterTable(null);
    private int place;
    private long[] vectors = new long[64];
    private int[] numbers = {};

    /** A workspace nobody else uses. Give it back when done; after an exception just drop it. */
    public static Workspace borrow() {
        int place = ((int) Thread.currentThread().getId() & (PLACES - 1)) * PLACES_APART;
        Workspace idle = IDLE.getAndSet(place, null);
        Workspace workspace = idle == null ? new Workspace() : idle;
        workspace.place = place;
        return workspace;
    }

    /** Ends the use of a borrowed workspace. */
    public void giveBack() {
        if (a.ids.length > KEPT_UNITS
                || b.ids.length > KEPT_UNITS
                || vectors.length > KEPT_UNITS
                || numbers.length > 2 * KEPT_UNITS) {
            return;
        }
        row.release();
        row2.release();
        IDLE.setRelease(place, this);
    }

    /** Reads two folded texts into {@link #a} and {@link #b}. */
    public void read(String textA, String textB, Unit unit) {
        segmenter.read(textA, unit, clusters, a);
        segmenter.read(textB, unit, clusters, b);
        clusters.clear();
    }

    /** Folds and reads one text, with the ids of a table. */
    public void read(CharSequence text, TextOptions options, ClusterTable table, UnitSequence into) {
        segmenter.read(folded(text, options), options.unit(), table, into);
    }

    /** Reads into {@link #b} a folded text whose ids are to be compared with those of another table, which stays as it is. */
    public void readBeside(ClusterTable base, String text, Unit unit) {
        clusters.rebase(base);
        segmenter.read(text, unit, clusters, b);
        clusters.rebase(null);
    }

    /** The chars of a text, folded. */
    public static String folded(CharSequence text, TextOptions options) {
        String string = text instanceof String same ? same : text.toString();
        return options.folding().isNone() ? string : options.folding().fold(string);
    }

    /** An array of at least so many words, with anything in it. */
    long[] vectors(int words) {
        if (vectors.length < words) {
            vectors = new long[words];
        }
        return vectors;
    }

    /** An array of at least so many words, of which these are 0. */
    long[] zeros(int words) {
        long[] zeros = vectors(words);
        Arrays.fill(zeros, 0, words, 0);
        return zeros;
    }

    /** An array of at least so many numbers, with anything in it. */
    int[] numbers(int count) {
        if (numbers.length < count) {
            numbers = new int[count];
        }
        return numbers;
    }
}
