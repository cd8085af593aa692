package io.github.seanettle.spark.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Made-up names. */
final class TestNames {
    private TestNames() {}

    /** Names that differ by some edits, with missing, empty, equal and odd ones among them. */
    static List<@Nullable String> names(long seed, int count) {
        Random random = new Random(seed);
        String[] words = {"anna", "bert", "clara", "dora", "emil", "fritz", "gerda", "hans", "inc", "ltd", "\u00e9mile"
        };
        String[] units = {"a", "e", "r", " ", "e\u0301", "\u00e9", "\uD83D\uDC69\u200D\uD83D\uDE80", "n"};
        List<@Nullable String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int word = random.nextInt(3); word >= 0; word--) {
                name.append(words[random.nextInt(words.length)]).append(word == 0 ? "" : " ");
            }
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                name.insert(random.nextInt(name.length() + 1), units[random.nextInt(units.length)]);
            }
            names.add(i % 29 == 7 ? null : i % 31 == 3 ? "" : name.toString());
        }
        return names;
    }
}
