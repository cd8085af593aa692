package io.github.seanettle.match;

import java.util.stream.IntStream;

/** Union-find (Galler and Fischer 1964), where the root of a set is its lowest item. */
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int count) {
        parents = IntStream.range(0, count).toArray();
    }

    /** The lowest item of the set that an item is in. Paths are halved on the way, which keeps them short. */
    int root(int item) {
        int i = item;
        while (parents[i] != i) {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }
        return i;
    }

    void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
}
