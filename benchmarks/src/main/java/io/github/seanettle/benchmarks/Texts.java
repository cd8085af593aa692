package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pairs of texts to compare, the same for everyone and in every run.
 *
 * @param left one text of each pair
 * @param right the other
 */
record Texts(String[] left, String[] right) {
    /** A power of two, so that a benchmark finds the next pair with a mask. */
    static final int PAIRS = 1024;

    /** As many names as no processor learns by heart: with {@link #PAIRS} of them everybody looks twice as fast. */
    static final int NAME_PAIRS = 1 << 15;

    private static final Map<String, Texts> CACHE = new ConcurrentHashMap<>();

    private static final long SEED = 20261123;

    /**
     * The pairs of a name: {@code names}, or an alphabet and a length such as {@code cjk-32}.
     *
     * <p>{@code names} are taken from the files that the system properties {@code names.left} and {@code names.right}
     * give, one name a line; without them, {@link Names} makes some.
     */
    static Texts named(String name) {
        if (name.equals("names")) {
            return names();
        }
        int dash = name.lastIndexOf('-');
        Alphabet alphabet = Alphabet.valueOf(name.substring(0, dash).toUpperCase(Locale.ROOT));
        return random(alphabet, Integer.parseInt(name.substring(dash + 1)), PAIRS);
    }

    /** Those of {@link #named}, made once in this JVM. They are shared: to be read only. */
    static Texts cached(String name) {
        return CACHE.computeIfAbsent(name, Texts::named);
    }

    /**
     * The same texts, copied so that they lie in memory in the order in which they are compared. Where they lie scattered, a
     * benchmark measures the cache more than the code.
     */
    Texts sideBySide() {
        Texts copy = new Texts(new String[left.length], new String[right.length]);
        for (int i = 0; i < left.length; i++) {
            copy.left[i] = new String(left[i].toCharArray());
            copy.right[i] = new String(right[i].toCharArray());
        }
        return copy;
    }

    /** Each pair cut to the length of its shorter text. */
    Texts equallyLong() {
        Texts cut = new Texts(new String[left.length], new String[right.length]);
        for (int i = 0; i < left.length; i++) {
            int length = Math.min(left[i].length(), right[i].length());
            cut.left[i] = left[i].substring(0, length);
            cut.right[i] = right[i].substring(0, length);
        }
        return cut;
    }

    /** Words of ASCII letters, from the left texts of that name: a name's first word, else all the letters. */
    static String[] words(String name) {
        String[] words = named(name).left;
        for (int i = 0; i < words.length; i++) {
            String letters = Normalizer.normalize(words[i], Form.NFD)
                    .replaceAll("[^A-Za-z ]", "")
                    .trim();
            words[i] = name.equals("names") ? letters.replaceAll(" .*", "") : letters.replace(" ", "");
        }
        return words;
    }

    private static Texts names() {
        String left = System.getProperty("names.left");
        String right = System.getProperty("names.right");
        if (left != null && right != null) {
            return names(NAME_PAIRS, lines(Path.of(left)), lines(Path.of(right)));
        }
        if (left != null || right != null) {
            throw new IllegalArgumentException("names.left and names.right go together: give both or none");
        }
        return names(NAME_PAIRS);
    }

    /** Pairs of made-up names. */
    static Texts names(int pairs) {
        SplittableRandom random = new SplittableRandom(SEED);
        return names(pairs, Names.some(pairs, random), Names.some(pairs, random));
    }

    /** Pairs of names drawn from two lists. */
    static Texts names(int pairs, List<String> left, List<String> right) {
        SplittableRandom random = new SplittableRandom(SEED);
        Texts texts = new Texts(new String[pairs], new String[pairs]);
        for (int i = 0; i < pairs; i++) {
            texts.left[i] = left.get(random.nextInt(left.size()));
            texts.right[i] = right.get(random.nextInt(right.size()));
        }
        return texts;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Half of the pairs are a text and a copy with one to three edits, half are unrelated. */
    static Texts random(Alphabet alphabet, int length, int pairs) {
        SplittableRandom random = new SplittableRandom(SEED + 10_000L * alphabet.ordinal() + length);
        Texts texts = new Texts(new String[pairs], new String[pairs]);
        for (int i = 0; i < pairs; i++) {
            List<String> left = letters(alphabet, length, random);
            texts.left[i] = String.join("", left);
            texts.right[i] =
                    String.join("", i % 2 == 0 ? edited(left, alphabet, random) : letters(alphabet, length, random));
        }
        return texts;
    }

    private static List<String> letters(Alphabet alphabet, int length, SplittableRandom random) {
        List<String> letters = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            letters.add(alphabet.letter(random));
        }
        return letters;
    }

    private static List<String> edited(List<String> letters, Alphabet alphabet, SplittableRandom random) {
        List<String> copy = new ArrayList<>(letters);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(copy.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> copy.set(at, alphabet.letter(random));
                case 1 -> copy.add(at, alphabet.letter(random));
                case 2 -> copy.remove(at);
                default -> Collections.swap(copy, at, at + 1);
            }
        }
        return copy;
    }
}
