package io.github.seanettle.match;

import io.github.seanettle.contract.RandomTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pairs of lists that a tile, a lane or a table might get wrong. */
enum Lists {
    EMPTY(List.of(), List.of()),
    ONLY_LEFT(List.of("a"), List.of()),
    ONLY_MISSING(missing(3), List.of("a", "")),
    ONE_ROW_EACH(List.of("kitten"), List.of("sitting")),
    ONE_AGAINST_MANY(List.of("abcab"), letters(21, 300, 0, 9, "abc")),
    MANY_AGAINST_ONE(letters(22, 120, 0, 9, "abc"), List.of("abcab")),
    /** Rows around the numbers of lanes: 1, 2, 4, 8, 16, 32, 64 and 128, and one more and one less. */
    ROWS_3(letters(31, 3, 1, 8, "abc"), letters(32, 257, 1, 9, "abc")),
    ROWS_5(letters(33, 5, 1, 8, "abc"), letters(34, 256, 1, 9, "abc")),
    ROWS_7(letters(35, 7, 3, 4, "abc"), letters(36, 255, 1, 9, "abc")),
    ROWS_9(letters(37, 9, 3, 4, "abc"), letters(38, 40, 1, 9, "abc")),
    ROWS_15(letters(39, 15, 3, 4, "abc"), letters(40, 40, 1, 9, "abc")),
    ROWS_17(letters(41, 17, 3, 4, "abc"), letters(42, 17, 3, 4, "abc")),
    ROWS_33(letters(43, 33, 5, 6, "abc"), letters(44, 31, 5, 40, "abc")),
    ROWS_65(letters(45, 65, 8, 9, "abcd"), letters(46, 64, 5, 20, "abcd")),
    ROWS_127(letters(63, 127, 3, 9, "abcd"), letters(64, 129, 3, 20, "abcd")),
    ROWS_129(letters(65, 129, 8, 9, "abcd"), letters(66, 127, 5, 20, "abcd")),
    /** Enough rows on both sides for either to be in the lanes. */
    NAMES(letters(47, 270, 2, 30, "abcdeè"), letters(48, 260, 2, 30, "abcdeè")),
    NEAR_DUPLICATES(nearDuplicates(49, 90), nearDuplicates(50, 110)),
    EQUAL_TEXTS(copies("abcabcab", 70), copies("abcabcba", 80)),
    SCRIPTS(withMissing(RandomTexts.list(51, 150, 14)), withMissing(RandomTexts.list(52, 130, 14))),
    ALL_LENGTHS(lengths(53, 3), lengths(54, 2)),
    LONG(
            texts(55, 20_000, 0, 1, 63, 64, 65, 66, 510, 511, 512, 9),
            texts(56, 9, 127, 128, 16_001, 0, 64, 129, 130, 600, 20_000)),
    /** More letters than a table of 256 has, and more than a char can number. */
    LETTERS_300(alphabet(57, 100, 300), alphabet(58, 90, 310)),
    LETTERS_70000(alphabet(59, 120, 70_000), alphabet(60, 100, 70_000));

    final List<String> left;
    final List<String> right;

    Lists(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    private static List<String> letters(long seed, int count, int shortest, int beyond, String alphabet) {
        Random random = new Random(seed);
        return random.ints(count, shortest, beyond)
                .mapToObj(length -> text(random, length, alphabet))
                .toList();
    }

    private static String text(Random random, int length, String alphabet) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static List<String> nearDuplicates(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    StringBuilder text = new StringBuilder("jellyfish incorporated");
                    for (int edits = random.nextInt(5); edits > 0; edits--) {
                        int at = random.nextInt(text.length() - 1);
                        char moved = text.charAt(at);
                        text.deleteCharAt(at);
                        if (random.nextBoolean()) {
                            text.insert(at + 1, moved);
                        }
                    }
                    return text.toString();
                })
                .toList();
    }

    private static List<String> copies(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text).toList();
    }

    private static List<String> lengths(long seed, int step) {
        Random random = new Random(seed);
        return IntStream.iterate(0, length -> length <= 130, length -> length + step)
                .mapToObj(length -> text(random, length, "ab c"))
                .toList();
    }

    private static List<String> texts(long seed, int... lengths) {
        Random random = new Random(seed);
        return Arrays.stream(lengths)
                .mapToObj(length -> text(random, length, "abcdefgh"))
                .toList();
    }

    private static List<String> alphabet(long seed, int count, int size) {
        Random random = new Random(seed);
        return random.ints(count, 1, 12)
                .mapToObj(length -> random.ints(length, 0, size)
                        .map(i -> i % 3 == 0 ? 0x4E00 + i % 7 : 0x20000 + i)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> missing(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(null);
        }
        return texts;
    }

    private static List<String> withMissing(List<String> texts) {
        List<String> list = new ArrayList<>(texts);
        for (int i : new int[] {0, 7, 23, list.size() - 1}) {
            list.set(i, null);
        }
        return list;
    }
}
