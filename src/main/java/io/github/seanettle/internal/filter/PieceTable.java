package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.kernel.JaccardKernel;
import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;

/**
 * Numbers the different pieces of texts from 0 on: open addressing, at most half full. A piece is kept as where it first stood.
 * For one thread.
 */
public final class PieceTable {
    private static final int FREE = -1;

    private int[] slots = new int[1 << 10];
    private long[] hashes = new long[slots.length / 2];
    private int[] starts = new int[slots.length / 2];
    private int[] lengths = new int[slots.length / 2];
    private int[][] texts = new int[slots.length / 2][];
    private int count;

    /** The numbers of the pieces of the text that is read. */
    private int[] found = new int[16];

    private int foundCount;

    public PieceTable() {
        Arrays.fill(slots, FREE);
    }

    /** How many different pieces there are. */
    public int count() {
        return count;
    }

    /** The numbers of the pieces of a text, each once. */
    public int[] read(JaccardKernel kernel, FlatTexts list, int row) {
        int[] ids = list.ids();
        foundCount = 0;
        kernel.cut(ids, list.start(row), list.length(row), (start, length) -> {
            if (foundCount == found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            found[foundCount++] = number(ids, start, length);
        });
        Arrays.sort(found, 0, foundCount);
        int kept = 0;
        for (int i = 0; i < foundCount; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** Where a piece first stood, in the text it was read from. */
    public int start(int piece) {
        return starts[piece];
    }

    /** How many units a piece has. */
    public int length(int piece) {
        return lengths[piece];
    }

    /** The number of a piece, or -1 if no text that was read has it. For any number of threads once all are read. */
    public int find(int[] ids, int start, int length) {
        long hash = hash(ids, start, length);
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != FREE) {
            if (hashes[slots[slot]] == hash && isEqual(slots[slot], ids, start, length)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private static long hash(int[] ids, int start, int length) {
        return SubstringHashes.spread(SubstringHashes.of(ids, start, length) * 31 + length);
    }

    private int number(int[] ids, int start, int length) {
        long hash = hash(ids, start, length);
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != FREE) {
            int piece = slots[slot];
            if (hashes[piece] == hash && isEqual(piece, ids, start, length)) {
                return piece;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count;
        hashes[count] = hash;
        starts[count] = start;
        lengths[count] = length;
        texts[count] = ids;
        count++;
        if (2 * count == slots.length) {
            grow();
        }
        return count - 1;
    }

    private boolean isEqual(int piece, int[] ids, int start, int length) {
        int from = starts[piece];
        return Arrays.equals(texts[piece], from, from + lengths[piece], ids, start, start + length);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, FREE);
        hashes = Arrays.copyOf(hashes, slots.length / 2);
        starts = Arrays.copyOf(starts, slots.length / 2);
        lengths = Arrays.copyOf(lengths, slots.length / 2);
        texts = Arrays.copyOf(texts, slots.length / 2);
        for (int piece = 0; piece < count; piece++) {
            int slot = (int) hashes[piece] & (slots.length - 1);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = piece;
        }
    }
}
