package io.github.seanettle.internal.filter;

import io.github.seanettle.internal.lane.FlatTexts;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which units a text has, and how often, as 128 bits.
 *
 * <p>The first, second, ... time that a unit stands in a text is a token of its own: texts have as many tokens in common
 * as they have units in common, each with a partner of its own. Each token has a bit; several may share one, and the
 * ninth time of a unit has none, nor have tokens that are too rare to be met in a sample. A bit that one text has and the other lacks is there for a token that has no partner, and
 * different bits are there for different tokens. So the bits that differ are at most as many as the units without a partner.
 *
 * <p>Tokens that about half of the texts have tell most, so 64 of these have a bit of the first word each: it refuses nearly
 * all pairs. The others share the second word. Immutable.
 */
public final class UnitBits {
    /** How many times of a unit have tokens. */
    private static final int TIMES = 8;

    /** So many texts, evenly spaced, say how often a token comes. */
    private static final int SAMPLED = 1 << 14;

    /** The bit of a token that no text of the sample has. */
    private static final byte NONE = -1;

    /** The bit of each token, from 0 to 127, or {@link #NONE}. */
    private final byte[] bits;

    private final int alphabetSize;

    private UnitBits(byte[] bits, int alphabetSize) {
        this.bits = bits;
        this.alphabetSize = alphabetSize;
    }

    /** Bits that tell these texts apart. */
    public static UnitBits of(FlatTexts texts, int[] rows) {
        int[] textsWith = new int[(texts.alphabetSize() + 1) * TIMES];
        int[] seen = new int[texts.alphabetSize() + 1];
        int step = Math.max(1, rows.length / SAMPLED);
        int sampled = 0;
        for (int r = 0; r < rows.length; r += step, sampled++) {
            int start = texts.start(rows[r]);
            int end = start + texts.length(rows[r]);
            for (int i = start; i < end; i++) {
                int time = seen[texts.ids()[i]]++;
                if (time < TIMES) {
                    textsWith[texts.ids()[i] * TIMES + time]++;
                }
            }
            for (int i = start; i < end; i++) {
                seen[texts.ids()[i]] = 0;
            }
        }
        return new UnitBits(bits(textsWith, sampled / 2), texts.alphabetSize());
    }

    /** The tokens that come nearest to being in half of the texts have a bit of the first word each. */
    private static byte[] bits(int[] textsWith, int half) {
        long[] tellingFirst = IntStream.range(TIMES, textsWith.length)
                .filter(token -> textsWith[token] > 0)
                .mapToLong(token -> (long) Math.abs(textsWith[token] - half) << 32 | token)
                .sorted()
                .toArray();
        byte[] bits = new byte[textsWith.length];
        Arrays.fill(bits, NONE);
        for (int rank = 0; rank < tellingFirst.length; rank++) {
            bits[(int) tellingFirst[rank]] = (byte) (rank < Long.SIZE ? rank : Long.SIZE + rank % Long.SIZE);
        }
        return bits;
    }

    /** Bits of texts, read one after the other by one thread. */
    public Reader reader() {
        return new Reader();
    }

    /** See {@link #reader}. */
    public final class Reader {
        private final int[] seen = new int[alphabetSize + 1];

        /** The first word of the text that was read. */
        long first;

        /** The second word. */
        long second;

        /** Reads {@code ids[from .. from + length)}. */
        public void read(int[] ids, int from, int length) {
            first = 0;
            second = 0;
            for (int i = from; i < from + length; i++) {
                int time = seen[ids[i]]++;
                int bit = time < TIMES ? bits[ids[i] * TIMES + time] : NONE;
                if (bit >= Long.SIZE) {
                    second |= 1L << bit;
                } else if (bit >= 0) {
                    first |= 1L << bit;
                }
            }
            for (int i = from; i < from + length; i++) {
                seen[ids[i]] = 0;
            }
        }

        /** Reads a text of a list. */
        public void read(FlatTexts texts, int row) {
            read(texts.ids(), texts.start(row), texts.length(row));
        }
    }
}
