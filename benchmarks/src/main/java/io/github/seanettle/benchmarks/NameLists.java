package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two lists of names as they are when records are linked: business-like names and persons; a part of the right list are
 * copies of left names with typing errors, the rest has nothing to do with the left list.
 *
 * <p>Made from {@code name-parts.txt} and words in its manner ({@link MadeUpWords}), the same for the same seed on every
 * JVM. Lengths, letters and how much of a name stands in the one before it in a sorted list are like those of two lists
 * made from a census and dictionaries; {@code NameListsTest} has the figures.
 *
 * @param left distinct names
 * @param right names, copies among them, shuffled
 */
record NameLists(List<String> left, List<String> right) {
    static final int LEFT = 100_000;
    static final int RIGHT = 250_000;
    static final long SEED = 20261123;

    private static final int LONGEST = 33;

    /** What a company's name can end with, one more often than another. */
    private static final List<String> SUFFIXES =
            List.of("LLC LLC LLC LLC Inc Inc Inc Inc Co Co Co Ltd Ltd Ltd Corp Corp Group LLP PLC SA GmbH".split(" "));

    /** Letters and what may stand in their place. */
    private static final List<String> MARKED = List.of(
            "aá", "aä", "aâ", "aà", "eé", "eé", "eé", "eé", "eè", "eê", "ií", "iî", "oó", "oö", "oô", "uü", "uú", "nñ",
            "cç", "sß");

    /** In thousand words. */
    private static final int MARKED_WORDS = 27;

    /** In thousand words: those that come from {@code name-parts.txt} as they are. */
    private static final int LISTED_WORDS = 240;

    static NameLists make(int leftCount, int rightCount, long seed) {
        FixedRandom random = new FixedRandom(seed);
        Maker maker = new Maker(random);
        Set<String> left = new LinkedHashSet<>();
        while (left.size() < leftCount) {
            left.add(maker.name(750));
        }
        List<String> originals = new ArrayList<>(left);
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < rightCount / 5; i++) {
            copies.add(maker.mistyped(random.oneOf(originals)));
        }
        Set<String> fresh = new LinkedHashSet<>();
        while (copies.size() + fresh.size() < rightCount) {
            fresh.add(maker.name(600));
        }
        List<String> right = new ArrayList<>(copies);
        right.addAll(fresh);
        shuffle(right, random);
        return new NameLists(List.copyOf(originals), List.copyOf(right));
    }

    /** Writes {@code left.txt} and {@code right.txt}, one name a line. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("left.txt"), left);
        Files.write(folder.resolve("right.txt"), right);
    }

    private static void shuffle(List<String> names, FixedRandom random) {
        for (int i = names.size() - 1; i > 0; i--) {
            String name = names.get(i);
            int other = random.below(i + 1);
            names.set(i, names.get(other));
            names.set(other, name);
        }
    }

    /** Puts names together. */
    private static final class Maker {
        private final FixedRandom random;
        private final Source given = new Source(4, 9, "given");
        private final Source surname = new Source(4, 10, "surname");
        private final Source business = new Source(5, 10, "business", "surname");

        Maker(FixedRandom random) {
            this.random = random;
        }

        /** @param businesses in thousand names */
        String name(int businesses) {
            while (true) {
                String name = random.chance(businesses) ? company() : person();
                if (name.length() <= LONGEST) {
                    return name;
                }
            }
        }

        private String company() {
            int kind = random.below(100);
            if (kind < 12) {
                return surname.word() + " & " + surname.word();
            }
            if (kind < 16) {
                String first = random.chance(850) ? business.word() + " " : "";
                return first + business.word() + (random.chance(500) ? " & Sons" : " & Co");
            }
            if (kind < 40) {
                return business.word() + " " + business.word();
            }
            String suffix = random.oneOf(SUFFIXES);
            return kind < 70 ? business.word() + " " + suffix : business.word() + " " + business.word() + " " + suffix;
        }

        private String person() {
            int kind = random.below(100);
            if (kind < 18) {
                return surname.word() + ", " + given.word();
            }
            if (kind < 33) {
                return given.word() + " " + (char) ('A' + random.below(26)) + " " + surname.word();
            }
            String family = kind < 43 ? surname.word() + "-" + surname.word() : surname.word();
            return given.word() + " " + family;
        }

        /** A copy with one, two or three edits: 55, 33 and 12 in a hundred. */
        String mistyped(String name) {
            int dice = random.below(100);
            StringBuilder copy = new StringBuilder(name);
            for (int edits = dice < 55 ? 1 : dice < 88 ? 2 : 3; edits > 0; edits--) {
                mistype(copy);
            }
            return copy.toString();
        }

        private void mistype(StringBuilder name) {
            int at = random.below(name.length() - 1);
            char letter = (char) ('a' + random.below(26));
            switch (random.below(4)) {
                case 0 -> name.setCharAt(at, letter);
                case 1 -> name.insert(at, letter);
                case 2 -> name.deleteCharAt(at);
                default -> {
                    char first = name.charAt(at);
                    name.setCharAt(at, name.charAt(at + 1));
                    name.setCharAt(at + 1, first);
                }
            }
        }

        /** Words of one kind. */
        private final class Source {
            private final List<String> listed;
            private final MadeUpWords madeUp;

            Source(int shortest, int longest, String... sections) {
                listed = Stream.of(sections)
                        .map(Names::parts)
                        .flatMap(Collection::stream)
                        .map(Source::plain)
                        .toList();
                madeUp = new MadeUpWords(listed, shortest, longest);
            }

            String word() {
                String word = random.chance(LISTED_WORDS) ? random.oneOf(listed) : madeUp.next(random);
                return random.chance(MARKED_WORDS) ? marked(word) : word;
            }

            /** With a mark on the first letter that can take the one drawn; some words have none. */
            private String marked(String word) {
                String mark = random.oneOf(MARKED);
                return word.replaceFirst(mark.substring(0, 1), mark.substring(1));
            }

            /** Without the marks that the list has, so that there are as many as wanted. */
            private static String plain(String word) {
                return Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", "");
            }
        }
    }
}
