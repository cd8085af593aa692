package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that look like those of a list: each letter is drawn from those that follow the two letters before it somewhere in
 * the list. A few hundred words become as many as wanted, so that sorted lists of them share beginnings as real lists do.
 */
final class MadeUpWords {
    private static final char EDGE = '\n';

    private final Map<String, List<Character>> followers = new HashMap<>();
    private final int shortest;
    private final int longest;

    MadeUpWords(List<String> examples, int shortest, int longest) {
        this.shortest = shortest;
        this.longest = longest;
        examples.forEach(this::learn);
    }

    private void learn(String example) {
        String word = example.toLowerCase(Locale.ROOT);
        if (!word.chars().allMatch(Character::isLetter)) {
            return;
        }
        String padded = "" + EDGE + EDGE + word + EDGE;
        for (int i = 2; i < padded.length(); i++) {
            followers
                    .computeIfAbsent(padded.substring(i - 2, i), context -> new ArrayList<>())
                    .add(padded.charAt(i));
        }
    }

    /** A word with a capital in front. */
    String next(FixedRandom random) {
        while (true) {
            String word = attempt(random);
            if (word.length() >= shortest && word.length() <= longest) {
                return Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        }
    }

    private String attempt(FixedRandom random) {
        StringBuilder word = new StringBuilder().append(EDGE).append(EDGE);
        while (word.length() <= longest + 2) {
            char letter = random.oneOf(followers.get(word.substring(word.length() - 2)));
            if (letter == EDGE) {
                break;
            }
            word.append(letter);
        }
        return word.substring(2);
    }
}
