package io.github.seanettle.internal.filter;

import java.util.Arrays;

/**
 * The texts that can match a query as far as their {@link UnitBits} tell, as places in {@link SortedTexts#order}. For one
 * thread; one query after the other.
 */
public final class Candidates {
    /** So many texts are gone through before there is room made for more. */
    private static final int BATCH = 1 << 12;

    private final SortedTexts texts;
    private final UnitBits.Reader bits;
    private int length;
    private long first;
    private long second;
    private int[] places = new int[64];
    private int count;

    public Candidates(SortedTexts texts) {
        this.texts = texts;
        this.bits = texts.bits().reader();
    }

    /** Takes a query, {@code ids[from .. from + length)}. */
    public void read(int[] ids, int from, int newLength) {
        bits.read(ids, from, newLength);
        length = newLength;
        first = bits.first;
        second = bits.second;
        clear();
    }

    /** Forgets what was found. */
    public void clear() {
        count = 0;
    }

    /** How many were found. */
    public int count() {
        return count;
    }

    /** What was found, and more behind it; not to be kept. */
    public int[] places() {
        return places;
    }

    /** Adds those of some neighbours in {@link SortedTexts#order}, that have a length, with {@code least} units in common. */
    public void addFrom(int start, int end, int n, int least) {
        int mostAlone = length + n - 2 * least;
        long[] words = texts.first();
        long query = first;
        for (int begin = start; begin < end; begin += BATCH) {
            int stop = Math.min(end, begin + BATCH);
            int found = ensureRoom(stop - begin);
            int[] into = places;
            for (int i = begin; i < stop; i++) {
                if (Long.bitCount(query ^ words[i]) <= mostAlone) {
                    into[found++] = i;
                }
            }
            count = found;
        }
    }

    /** Adds some whose places and first words of bits stand in arrays, if they are not before {@code begin}. */
    public void addFrom(int[] listed, long[] words, int start, int end, int begin, int mostAlone) {
        int found = ensureRoom(end - start);
        for (int i = start; i < end; i++) {
            if (Long.bitCount(first ^ words[i]) <= mostAlone && listed[i] >= begin) {
                places[found++] = listed[i];
            }
        }
        count = found;
    }

    private int ensureRoom(int more) {
        if (places.length - count < more) {
            places = Arrays.copyOf(places, Math.max(count + more, places.length + places.length / 2));
        }
        return count;
    }

    /** Sorts them, and drops what is there twice. */
    public void keepEachOnce() {
        Arrays.sort(places, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                places[kept++] = places[i];
            }
        }
        count = kept;
    }

    /** Keeps those of length n that both words of bits allow to have {@code least} units in common with the query. */
    public void keepPossible(int n, int least) {
        int mostAloneInQuery = length - least;
        int mostAloneInText = n - least;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long a = texts.first()[places[i]];
            long b = texts.second()[places[i]];
            if (Long.bitCount(first & ~a) + Long.bitCount(second & ~b) <= mostAloneInQuery
                    && Long.bitCount(a & ~first) + Long.bitCount(b & ~second) <= mostAloneInText) {
                places[kept++] = places[i];
            }
        }
        count = kept;
    }
}
