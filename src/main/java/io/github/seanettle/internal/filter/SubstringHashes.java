package io.github.seanettle.internal.filter;

/**
 * Hashes of all substrings of a text, each in constant time: a substring of L units is the polynomial Σ uᵢ·Bᴸ⁻¹⁻ⁱ modulo
 * 2⁶⁴, and comes from those of two prefixes (Karp and Rabin 1987).
 */
final class SubstringHashes {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private SubstringHashes() {}

    /** The hashes of all prefixes of {@code ids[from .. from + length)}, the empty one first. */
    static long[] prefixes(int[] ids, int from, int length, long[] into) {
        long hash = 0;
        into[0] = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + ids[from + i];
            into[i + 1] = hash;
        }
        return into;
    }

    /** The hash of {@code ids[from .. from + length)}. */
    static long of(int[] ids, int from, int length) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * BASE + ids[i];
        }
        return hash;
    }

    /** With what the hash of a prefix is multiplied so many units later. */
    static long power(int length) {
        long power = 1;
        long square = BASE;
        for (int bits = length; bits != 0; bits >>>= 1) {
            power *= (bits & 1) == 0 ? 1 : square;
            square *= square;
        }
        return power;
    }

    /** Spreads a hash over all bits; the upper ones are the best. */
    static long spread(long hash) {
        long spread = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return spread ^ spread >>> 32;
    }
}
