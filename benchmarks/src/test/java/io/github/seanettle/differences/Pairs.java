package io.github.seanettle.differences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Pairs of texts to compare libraries with: random ones with a fixed seed, and real ones. */
final class Pairs {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path MORE = Path.of("../../shared/data/names");

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
    private static final List<String> CLUSTERS = List.of(
            "e\u0301",
            "\u00e9",
            "o\u0308\u0304",
            "\u212b",
            "\u00c5",
            "\u1100\u1161\u11a8",
            "\uac01",
            "👨‍👩‍👧",
            "👍🏽",
            "👍",
            "🇩🇪",
            "😀",
            "\r\n",
            "\n",
            "\t",
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

    /**
     * Two texts.
     *
     * @param left one
     * @param right the other
     */
    record Pair(String left, String right) {}

    private Pairs() {}

    /** All that are always there: short, random, long, real. */
    static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        shortWords(pairs);
        random(pairs, new Random(19_901), 9_000, 16);
        random(pairs, new Random(19_902), 900, 130);
        ties(pairs);
        pairs(pairs, names("people.csv"), names("records.csv"));
        pairs(pairs, names("fodors.csv"), names("zagat.csv"));
        return pairs;
    }

    /** More of them, where there are larger lists. */
    static List<Pair> more() {
        List<Pair> pairs = new ArrayList<>();
        if (Files.isDirectory(MORE)) {
            pairs(pairs, lines(MORE.resolve("left.txt")), lines(MORE.resolve("right.txt")));
        }
        return pairs;
    }

    /** Words, each beside the next one and one drawn by chance. */
    static List<Pair> ofWords() {
        List<String> words = words();
        Random random = new Random(1_977);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(new Pair(words.get(i), words.get(i % 2 == 0 ? i + 1 : random.nextInt(words.size()))));
        }
        return pairs;
    }

    /** Pairs whose Jaro similarity is just 0.7, each with a common beginning: whoever rounds differently boosts differently. */
    private static void ties(List<Pair> pairs) {
        for (int n1 = 1; n1 <= 40; n1++) {
            for (int n2 = 1; n2 <= 40; n2++) {
                for (int m = 1; m <= Math.min(n1, n2); m++) {
                    for (int t = 0; 2 * t <= m - 1; t++) {
                        if (10 * (m * m * (n1 + n2) + (m - t) * n1 * n2) == 21 * m * n1 * n2) {
                            pairs.add(new Pair(
                                    letters('あ', m, 0) + letters('ア', n1 - m, 0),
                                    letters('あ', m, t) + letters('一', n2 - m, 0)));
                        }
                    }
                }
            }
        }
    }

    /** So many letters in the order of the alphabet, the last ones swapped two by two. */
    private static String letters(int first, int count, int swaps) {
        int[] letters = IntStream.range(first, first + count).toArray();
        for (int i = count - 2 * swaps; i + 1 < count; i += 2) {
            letters[i]++;
            letters[i + 1]--;
        }
        return new String(letters, 0, count);
    }

    /** Every pair of words of at most three letters a, b, c, the empty word too. */
    private static void shortWords(List<Pair> pairs) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= 3; length++) {
            int to = words.size();
            for (String word : List.copyOf(words.subList(from, to))) {
                for (String letter : List.of("a", "b", "c")) {
                    words.add(word + letter);
                }
            }
            from = to;
        }
        for (String a : words) {
            for (String b : words) {
                pairs.add(new Pair(a, b));
            }
        }
    }

    private static void random(List<Pair> pairs, Random random, int count, int most) {
        for (int i = 0; i < count; i++) {
            String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
            int mixed = random.nextInt(3) == 0 ? 3 : 0;
            List<String> left = letters(random, alphabet, mixed, random.nextInt(most + 1));
            List<String> right = random.nextInt(4) == 0
                    ? letters(random, alphabet, mixed, random.nextInt(most + 1))
                    : edited(random, left, alphabet, mixed);
            pairs.add(new Pair(String.join("", left), String.join("", right)));
        }
    }

    private static List<String> letters(Random random, String alphabet, int mixed, int count) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(letter(random, alphabet, mixed));
        }
        return letters;
    }

    private static String letter(Random random, String alphabet, int mixed) {
        if (random.nextInt(10) < mixed) {
            return CLUSTERS.get(random.nextInt(CLUSTERS.size()));
        }
        return String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
    }

    private static List<String> edited(Random random, List<String> letters, String alphabet, int mixed) {
        List<String> copy = new ArrayList<>(letters);
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            int at = random.nextInt(copy.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> copy.add(at, letter(random, alphabet, mixed));
                case 1 -> copy.subList(at, Math.min(copy.size(), at + 1)).clear();
                case 2 -> {
                    if (at < copy.size()) {
                        copy.set(at, letter(random, alphabet, mixed));
                    }
                }
                default -> {
                    if (at < copy.size()) {
                        String moved = copy.remove(at);
                        copy.add(Math.min(copy.size(), at + 1 + random.nextInt(2)), moved);
                    }
                }
            }
        }
        return copy;
    }

    /** Each row of a list with a row of another drawn by chance, and with its next one when all are sorted. */
    private static void pairs(List<Pair> pairs, List<String> left, List<String> right) {
        Random random = new Random(1_912);
        TreeSet<String> sorted = new TreeSet<>(right);
        for (String name : left) {
            pairs.add(new Pair(name, right.get(random.nextInt(right.size()))));
            String next = sorted.ceiling(name);
            pairs.add(new Pair(name, next == null ? sorted.last() : next));
        }
    }

    private static List<String> names(String example) {
        Path file = EXAMPLES.resolve(example);
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(row -> row.get("name")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(3000).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Words for encoders: of the real lists, built from letters that rules look at, and texts of many scripts. */
    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (String file : List.of("people.csv", "records.csv", "fodors.csv", "zagat.csv")) {
            for (String name : names(file)) {
                words.add(name);
                words.addAll(List.of(name.split("[ ]+")));
            }
        }
        Random random = new Random(1_970);
        List<String> parts = List.of(
                ("a e i o u y b c d f g h j k l m n p q r s t v w x z th sh ch ck sch gn gh kn wr ae ph tch dge cia tio ssh gned "
                                + "igh mb ie ee mac pf sc sio ' - . é ß ñ и 日")
                        .split(" "));
        for (int i = 0; i < 12_000; i++) {
            StringBuilder word = new StringBuilder();
            int most = i % 4 == 0 ? parts.size() : parts.size() - 8;
            for (int n = random.nextInt(7); n > 0; n--) {
                word.append(parts.get(random.nextInt(most)));
            }
            words.add(i % 3 == 0 ? word.toString().toUpperCase(Locale.ROOT) : word.toString());
        }
        List<Pair> texts = new ArrayList<>();
        random(texts, new Random(1_977), 2_000, 8);
        texts.forEach(pair -> words.add(pair.left()));
        return words;
    }
}
