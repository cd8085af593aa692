package io.github.seanettle.phonetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The Match Rating codex and comparison as they are printed, for texts of one code unit a letter. */
final class MatchRatingReference {
    private MatchRatingReference() {}

    static String codex(String text) {
        String words =
                text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\s]", "").strip();
        String consonants = words.replaceAll("(?<=.)[AEIOU]", "");
        String single = consonants.replaceAll("(\\p{L})\\1+", "$1").replaceAll("\\s", "");
        return single.length() <= 6 ? single : single.substring(0, 3) + single.substring(single.length() - 3);
    }

    static @Nullable Boolean compare(String a, String b) {
        String codexOfA = codex(a);
        String codexOfB = codex(b);
        if (Math.abs(codexOfA.length() - codexOfB.length()) >= 3) {
            return null;
        }
        String restOfA = without(codexOfA, codexOfB);
        String restOfB = without(codexOfB, codexOfA);
        String leftOfA = without(reverse(restOfA), reverse(restOfB));
        String leftOfB = without(reverse(restOfB), reverse(restOfA));
        int rating = 6 - Math.max(leftOfA.length(), leftOfB.length());
        return rating >= minimum(codexOfA.length() + codexOfB.length());
    }

    /** A word without the letters that stand at the same place in the other. */
    private static String without(String word, String other) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i >= other.length() || word.charAt(i) != other.charAt(i)) {
                rest.append(word.charAt(i));
            }
        }
        return rest.toString();
    }

    private static String reverse(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static int minimum(int sum) {
        List<Integer> minima = new ArrayList<>();
        minima.addAll(List.of(5, 5, 5, 5, 5)); // sums 0 to 4
        minima.addAll(List.of(4, 4, 4)); // 5 to 7
        minima.addAll(List.of(3, 3, 3, 3)); // 8 to 11
        minima.add(2); // 12
        return minima.get(sum);
    }
}
