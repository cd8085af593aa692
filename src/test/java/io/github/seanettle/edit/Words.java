package io.github.seanettle.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Words to try, as ids. */
final class Words {
    private Words() {}

    /** Every word of up to {@code length} letters over the first {@code letters} ids. */
    static List<int[]> all(int letters, int length) {
        List<int[]> words = new ArrayList<>();
        int first = 0;
        words.add(new int[0]);
        for (int l = 1; l <= length; l++) {
            int end = words.size();
            for (; first < end; first++) {
                for (int letter = 0; letter < letters; letter++) {
                    int[] word = Arrays.copyOf(words.get(first), l);
                    word[l - 1] = letter;
                    words.add(word);
                }
            }
        }
        return words;
    }

    static int[] random(Random random, int length, int letters) {
        return random.ints(length, 0, letters).toArray();
    }

    /** A word with some of its letters replaced, dropped, doubled, swapped or moved away from each other. */
    static int[] edited(Random random, int[] word, int edits, int letters) {
        List<Integer> result = new ArrayList<>();
        for (int unit : word) {
            result.add(unit);
        }
        for (int e = 0; e < edits; e++) {
            int at = random.nextInt(result.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> result.add(at, random.nextInt(letters));
                case 1 -> {
                    if (at < result.size()) {
                        result.remove(at);
                    }
                }
                case 2 -> {
                    if (at < result.size()) {
                        result.set(at, random.nextInt(letters));
                    }
                }
                default -> {
                    int other = at + 1 + random.nextInt(3);
                    if (other < result.size()) {
                        result.set(other, result.set(at, result.get(other)));
                    }
                }
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }
}
