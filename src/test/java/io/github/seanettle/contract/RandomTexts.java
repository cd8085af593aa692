package io.github.seanettle.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random texts of many scripts, with what is hard about each: marks, joiners, surrogates, white space, case. */
public final class RandomTexts {
    private static final List<String> ALPHABETS = List.of(
            "ab",
            "abc ",
            "abcdefghijklmnopqrstuvwxyz '-",
            "ABCabc1230",
            "äöüßéèêçñ aeo",
            "абвгдежзий ",
            "αβγδςσ ",
            "日本語中文字漢 ",
            "한국어가나다",
            "हिन्दी क्षि",
            "שלום עולם",
            "مرحبا بك");
    private static final List<String> PIECES = List.of(
            "e\u0301",
            "\u00e9",
            "o\u0308\u0304",
            "\u212b",
            "\u0958",
            "\u1100\u1161\u11a8",
            "\uac01",
            "👨‍👩‍👧",
            "👍🏽",
            "🇩🇪",
            "🇫",
            "\r\n",
            "\r",
            "\n",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\u200d",
            "\u0301",
            "a\u0323\u0307",
            "a\u0307\u0323",
            "क्ष",
            "𝒳",
            "\u00a0",
            "\u3000");

    private RandomTexts() {}

    /** A text of at most {@code maxPieces} letters or clusters. */
    public static String next(Random random, int maxPieces) {
        StringBuilder text = new StringBuilder();
        String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
        boolean mixed = random.nextInt(3) == 0;
        for (int pieces = random.nextInt(maxPieces + 1); pieces > 0; pieces--) {
            if (mixed && random.nextBoolean()) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else {
                int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
            }
        }
        return text.toString();
    }

    /** Two texts, half of the time the second a slip of the pen away from the first. */
    public static List<String> nextPair(Random random, int maxPieces) {
        String a = next(random, maxPieces);
        if (random.nextBoolean()) {
            return List.of(a, next(random, maxPieces));
        }
        StringBuilder b = new StringBuilder(a);
        for (int edits = 1 + random.nextInt(3); edits > 0 && b.length() > 0; edits--) {
            int at = random.nextInt(b.length());
            switch (random.nextInt(3)) {
                case 0 -> b.deleteCharAt(at);
                case 1 -> b.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> {
                    char moved = b.charAt(at);
                    b.deleteCharAt(at);
                    b.insert(random.nextInt(b.length() + 1), moved);
                }
            }
        }
        return List.of(a, b.toString());
    }

    /** Many texts. */
    public static List<String> list(long seed, int count, int maxPieces) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(next(random, maxPieces));
        }
        return texts;
    }
}
