package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The small structures behind clusters and assignments. */
class OrderAndSetsTest {
    @Test
    void givesWhatASortedSetGives() {
        Random random = new Random(51);
        int[] keys = new int[500];
        IndexedHeap heap = new IndexedHeap((a, b) -> keys[a] != keys[b] ? keys[a] < keys[b] : a < b);
        TreeSet<Integer> set =
                new TreeSet<>(Comparator.<Integer>comparingInt(i -> keys[i]).thenComparing(i -> i));
        for (int round = 0; round < 50_000; round++) {
            int number = random.nextInt(keys.length);
            if (random.nextInt(5) < 2 && !set.isEmpty()) {
                assertEquals(set.first(), heap.first());
                assertEquals(set.pollFirst(), heap.removeFirst());
            } else if (set.remove(number)) {
                keys[number] -= random.nextInt(100);
                set.add(number);
                heap.addOrMove(number);
            } else {
                keys[number] = random.nextInt(1_000);
                set.add(number);
                heap.addOrMove(number);
            }
            if (random.nextInt(5_000) == 0) {
                set.clear();
                heap.clear();
            }
            assertEquals(set.isEmpty(), heap.isEmpty());
        }
    }

    @Test
    void indexesAreSortedAndEqualOnesStay() {
        Random random = new Random(52);
        for (int count = 0; count < 300; count++) {
            int[] keys = random.ints(count, 0, 1 + count / 3).toArray();
            int[] expected = IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> keys[i]))
                    .mapToInt(i -> i)
                    .toArray();
            assertArrayEquals(expected, IndexSort.of(count, (a, b) -> Integer.compare(keys[a], keys[b])));
        }
    }

    @Test
    void setsThatAreJoinedHaveTheirLowestItemAsRoot() {
        Random random = new Random(53);
        DisjointSets sets = new DisjointSets(200);
        int[] lowest = IntStream.range(0, 200).toArray();
        for (int round = 0; round < 150; round++) {
            int a = random.nextInt(200);
            int b = random.nextInt(200);
            sets.join(a, b);
            int from = Math.max(lowest[a], lowest[b]);
            int to = Math.min(lowest[a], lowest[b]);
            for (int i = 0; i < 200; i++) {
                lowest[i] = lowest[i] == from ? to : lowest[i];
                assertEquals(lowest[i], sets.root(i));
            }
        }
        assertTrue(IntStream.of(lowest).distinct().count() > 20);
    }
}
