package io.github.seanettle.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What random texts are written with: letters as people see them, some of them several code points long. */
enum Alphabet {
    ASCII(List.of("abcdefghijklmnopqrstuvwxyz ".split(""))),
    LATIN(List.of("abcdefghijklmnopqrstuvwxyz áàâäãåæçéèêëíîïñóôöõøœšúûüýžßłőčě".split(""))),
    CYRILLIC(List.of("абвгдеёжзийклмнопрстуфхцчшщъыьэюя ".split(""))),
    CJK(IntStream.range(0, 1500)
            .mapToObj(i -> Character.toString(0x4E00 + 7 * i))
            .toList()),
    EMOJI(List.of(
            "😀",
            "😂",
            "🥰",
            "😎",
            "🤔",
            "😭",
            "🎉",
            "🔥",
            "🌍",
            "🚀",
            "🍕",
            "🐈",
            "🌻",
            "⚽",
            "🎸",
            "📚",
            "👍🏽",
            "👋🏿",
            "🤝🏻",
            "👩‍🔬",
            "👨‍👩‍👧",
            "🧑‍🚀",
            "🏳️‍🌈",
            "❤️",
            "🇫🇷",
            "🇯🇵",
            "🇧🇷",
            "🇳🇬",
            "1️⃣",
            "☕"));

    private final List<String> letters;

    Alphabet(List<String> letters) {
        this.letters = letters;
    }

    String letter(SplittableRandom random) {
        return letters.get(random.nextInt(letters.size()));
    }
}
