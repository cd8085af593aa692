package io.github.seanettle.internal.kernel;

import io.github.seanettle.internal.text.PlainText;
import java.util.Arrays;

/**
 * Where each unit stands in a pattern of at most 64 units: bit i of {@link #mask} is set where position i holds the unit.
 *
 * <p>The papers call this PM, B or Peq. Ids below 256 (ASCII, Latin-1) index a table; the others are found by open
 * addressing in four times as many slots as a pattern can have different units. Filling and clearing touch the pattern's own
 * entries only, so one object serves pair after pair. Once filled it is only read and may be shared.
 */
public final class WordPattern {
    /** The longest pattern that fits. */
    public static final int MAX_LENGTH = Long.SIZE;

    private static final int LATIN = 256;
    private static final int SLOTS = 4 * MAX_LENGTH;
    private static final int FREE = -1;

    private final long[] latin = new long[LATIN];
    private int[] keys = {};
    private long[] masks = {};
    private boolean latinOnly = true;

    /** Whether each unit beyond Latin-1 is in the slot where one looks first: nearly always, in text of one alphabet. */
    private boolean allAtHome;

    private int length;

    /** Takes the pattern {@code ids[from .. from + length)}; the object must be empty. */
    public void fill(int[] ids, int from, int length) {
        assert this.length == 0 && length <= MAX_LENGTH;
        this.length = length;
        long bit = 1;
        for (int i = 0; i < length; i++, bit <<= 1) {
            int id = ids[from + i];
            if (id < LATIN) {
                latin[id] |= bit;
            } else {
                add(id, bit);
            }
        }
    }

    /** Empties the object again; the pattern is the one it was filled with. */
    public void clear(int[] ids, int from) {
        for (int i = 0; i < length; i++) {
            int id = ids[from + i];
            if (id < LATIN) {
                latin[id] = 0;
            }
        }
        clearBeyondLatin();
        length = 0;
    }

    private void clearBeyondLatin() {
        if (!latinOnly) {
            Arrays.fill(keys, FREE);
            latinOnly = true;
        }
    }

    /** Takes the pattern {@code text[from .. to)} if it is plain; else returns false, and may only be emptied again. */
    boolean fill(PlainText plain, String text, int from, int to) {
        assert length == 0 && to - from <= MAX_LENGTH;
        length = to - from;
        long bit = 1;
        for (int i = from; i < to; i++, bit <<= 1) {
            char letter = text.charAt(i);
            if (!plain.isPlain(letter)) {
                length = i - from; // all there is to clear
                return false;
            }
            if (letter < LATIN) {
                latin[letter] |= bit;
            } else {
                add(letter, bit);
            }
        }
        return true;
    }

    /** Empties the object again; the pattern is the one it was filled with. */
    void clear(String text, int from) {
        for (int i = from; i < from + length; i++) {
            char letter = text.charAt(i);
            if (letter < LATIN) {
                latin[letter] = 0;
            }
        }
        clearBeyondLatin();
        length = 0;
    }

    /**
     * How many units of {@code text[from .. to)} occur in the pattern, each counted wherever it stands, so at least as many
     * as the two have in common; {@link PlainText#NOT_PLAIN} if the text is not plain.
     */
    int occurring(PlainText plain, String text, int from, int to) {
        int count = 0;
        for (int j = from; j < to; j++) {
            char letter = text.charAt(j);
            if (!plain.isPlain(letter)) {
                return PlainText.NOT_PLAIN;
            }
            count += mask(letter) == 0 ? 0 : 1;
        }
        return count;
    }

    /** How many units the pattern has. */
    public int length() {
        return length;
    }

    /** The positions that hold a unit. */
    public long mask(int id) {
        return id < LATIN ? latin[id] : beyondLatin(id);
    }

    private long beyondLatin(int id) {
        if (latinOnly) {
            return 0;
        }
        int slot = slot(id);
        long mask = masks[slot];
        if (allAtHome) {
            return keys[slot] == id
                    ? mask
                    : 0; // a conditional move: whether the pattern has the unit cannot be foreseen
        }
        while (keys[slot] != FREE) {
            if (keys[slot] == id) {
                return masks[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return 0;
    }

    private void add(int id, long bit) {
        if (latinOnly) {
            latinOnly = false;
            allAtHome = true;
            if (keys.length == 0) {
                keys = new int[SLOTS];
                masks = new long[SLOTS];
                Arrays.fill(keys, FREE);
            }
        }
        int slot = slot(id);
        while (keys[slot] != FREE && keys[slot] != id) {
            allAtHome = false;
            slot = (slot + 1) & (SLOTS - 1);
        }
        masks[slot] = keys[slot] == FREE ? bit : masks[slot] | bit;
        keys[slot] = id;
    }

    /** Letters of one alphabet are neighbours, so their low bits differ: no multiplication needed to spread them. */
    private static int slot(int id) {
        return (id ^ (id >>> 8)) & (SLOTS - 1);
    }
}
