package io.github.seanettle.internal.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.reference.EditReference;
import io.github.seanettle.reference.JaroReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of lane against the definitions: all short words, lengths around each edge, shared columns, noise. */
@Tag("exhaustive")
class LaneKernelTest {
    private static final int[] EDGES = {
        0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 23, 31, 32, 33, 47, 62, 63, 64, 65, 66, 127, 128, 130
    };

    static Stream<Arguments> kinds() {
        List<Arguments> kinds = new ArrayList<>();
        for (LaneFamily family : LanesTest.families()) {
            for (Recurrence recurrence : Recurrence.values()) {
                kinds.add(Arguments.of(family, recurrence));
            }
        }
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equalTheDefinitionForAllShortWords(LaneFamily family, Recurrence recurrence) {
        checkAll(family, recurrence, allWords(2, 7), allWords(2, 7), 8);
        checkAll(family, recurrence, allWords(3, 5), allWords(3, 5), 16);
        checkAll(family, recurrence, allWords(3, 3), allWords(3, 6), 32);
        checkAll(family, recurrence, allWords(3, 3), allWords(3, 6), 64);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equalTheDefinitionForAllLengthsCrossed(LaneFamily family, Recurrence recurrence) {
        Random random = new Random(2003);
        for (int letters : new int[] {1, 2, 5, 26, 3000}) {
            List<int[]> patterns = new ArrayList<>();
            IntStream.rangeClosed(0, Lanes.MAX_PATTERN).forEach(n -> patterns.add(word(random, n, letters)));
            List<int[]> texts = new ArrayList<>();
            IntStream.rangeClosed(0, 130).forEach(n -> texts.add(word(random, n, letters)));
            for (int width : new int[] {8, 16, 32, 64}) {
                List<int[]> fitting = patterns.subList(0, width + 1);
                checkAll(family, recurrence, fitting, texts, width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equalTheDefinitionForNearDuplicates(LaneFamily family, Recurrence recurrence) {
        Random random = new Random(2020);
        for (int round = 0; round < 40; round++) {
            int letters = 1 + random.nextInt(6);
            int[] seed = word(random, EDGES[random.nextInt(20)], letters);
            List<int[]> patterns = new ArrayList<>();
            List<int[]> texts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                patterns.add(edited(random, seed, letters, Lanes.MAX_PATTERN));
                texts.add(edited(random, seed, letters, 130));
            }
            int width = patterns.stream().mapToInt(p -> p.length).max().orElse(0);
            checkAll(family, recurrence, patterns, texts, width);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void longTextsKeepTheirCodes(LaneFamily family, Recurrence recurrence) {
        Random random = new Random(7);
        List<int[]> patterns = new ArrayList<>();
        for (int n : new int[] {0, 1, 12, 16}) {
            patterns.add(word(random, n, 4));
        }
        List<int[]> texts = new ArrayList<>();
        for (int n : new int[] {0, 255, 256, 257, 400, 511}) {
            texts.add(word(random, n, 4));
        }
        if (recurrence != Recurrence.JARO) {
            texts.add(word(random, LaneKernel.MAX_TEXT, 4));
        }
        checkAll(family, recurrence, patterns, texts, 16);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void someLanesMayBeEmptyAndSomeListsToo(LaneFamily family, Recurrence recurrence) {
        Random random = new Random(11);
        int lanes = family.kernel(recurrence, 16).lanes();
        for (int count : new int[] {0, 1, lanes - 1, lanes, lanes + 1}) {
            List<int[]> patterns = new ArrayList<>();
            IntStream.range(0, count).forEach(i -> patterns.add(word(random, random.nextInt(17), 3)));
            for (int texts :
                    new int[] {0, 1, 2, TextChunk.MAX_TEXTS - 1, TextChunk.MAX_TEXTS, 2 * TextChunk.MAX_TEXTS + 1}) {
                List<int[]> list = new ArrayList<>();
                IntStream.range(0, texts).forEach(i -> list.add(word(random, random.nextInt(20), 3)));
                checkAll(family, recurrence, patterns, list, 16);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void equalTextsAreNoWorseThanOthers(LaneFamily family, Recurrence recurrence) {
        List<int[]> texts = new ArrayList<>(Collections.nCopies(300, new int[] {1, 2, 3}));
        texts.addAll(Collections.nCopies(3, new int[0]));
        texts.addAll(Collections.nCopies(300, new int[] {1, 2, 3, 4}));
        checkAll(family, recurrence, List.of(new int[] {1, 3, 2}, new int[] {}), texts, 16);
    }

    /** Compares all patterns with all texts in blocks of a width that is asked for. */
    private static void checkAll(
            LaneFamily family, Recurrence recurrence, List<int[]> patterns, List<int[]> texts, int width) {
        FlatTexts flatPatterns = flat(patterns);
        FlatTexts flatTexts = flat(texts);
        int[] which = IntStream.range(0, patterns.size()).toArray();
        TextChunk[] chunks = cut(flatTexts, recurrence);
        assertEquals(
                texts.size(), Arrays.stream(chunks).mapToInt(TextChunk::count).sum());
        LaneKernel kernel = family.kernel(recurrence, width);
        assertTrue(kernel.maxPattern() >= width);
        int lanes = kernel.lanes();
        short[] codes = new short[lanes * TextChunk.MAX_TEXTS];
        for (int from = 0; from < which.length; from += lanes) {
            int to = Math.min(which.length, from + lanes);
            LaneBlock block = kernel.block(flatPatterns, which, from, to);
            for (TextChunk chunk : chunks) {
                block.compare(chunk, codes);
                for (int t = 0; t < chunk.count(); t++) {
                    for (int p = from; p < to; p++) {
                        int[] pattern = patterns.get(p);
                        int[] text = texts.get(chunk.text(t));
                        int expected = expected(recurrence, pattern, text);
                        if (codes[t * lanes + p - from] != expected) {
                            assertEquals(
                                    expected,
                                    codes[t * lanes + p - from],
                                    () -> family + " " + recurrence + " " + Arrays.toString(pattern) + " "
                                            + Arrays.toString(text));
                        }
                    }
                }
            }
        }
    }

    private static int expected(Recurrence recurrence, int[] pattern, int[] text) {
        return switch (recurrence) {
            case LEVENSHTEIN -> EditReference.levenshtein(pattern, text);
            case OSA -> EditReference.osa(pattern, text);
            case DAMERAU_LEVENSHTEIN -> EditReference.damerauLevenshtein(pattern, text);
            case INDEL -> EditReference.indel(pattern, text);
            case LCS -> EditReference.lcs(pattern, text);
            case HAMMING -> EditReference.hamming(pattern, text);
            case JARO -> JaroReference.matches(pattern, text) * 64 + JaroReference.transpositions(pattern, text);
        };
    }

    private static final int ALPHABET = 4000;

    private static TextChunk[] cut(FlatTexts texts, Recurrence recurrence) {
        int[] order = IntStream.range(0, texts.count()).toArray();
        TextChunk.sort(texts, order, recurrence);
        return IntStream.iterate(0, from -> from < order.length, from -> from + TextChunk.MAX_TEXTS)
                .mapToObj(from -> TextChunk.of(
                        texts, order, from, Math.min(order.length, from + TextChunk.MAX_TEXTS), recurrence))
                .toArray(TextChunk[]::new);
    }

    private static FlatTexts flat(List<int[]> words) {
        int[] starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + words.get(i).length;
        }
        return new FlatTexts(words.stream().flatMapToInt(Arrays::stream).toArray(), starts, ALPHABET);
    }

    private static int[] word(Random random, int length, int letters) {
        return random.ints(length, 1, 1 + letters).toArray();
    }

    private static int[] edited(Random random, int[] seed, int letters, int most) {
        List<Integer> word = new ArrayList<>(Arrays.stream(seed).boxed().toList());
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int at = random.nextInt(word.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> word.add(at, 1 + random.nextInt(letters));
                case 1 -> {
                    if (at < word.size()) {
                        word.remove(at);
                    }
                }
                case 2 -> {
                    if (at < word.size()) {
                        word.set(at, 1 + random.nextInt(letters));
                    }
                }
                default -> {
                    if (at + 1 < word.size()) {
                        Collections.swap(word, at, at + 1);
                    }
                }
            }
        }
        return word.stream().limit(most).mapToInt(Integer::intValue).toArray();
    }

    private static List<int[]> allWords(int letters, int maxLength) {
        List<int[]> words = new ArrayList<>();
        int count = 1;
        for (int length = 0; length <= maxLength; length++, count *= letters) {
            for (int number = 0; number < count; number++) {
                int[] word = new int[length];
                for (int i = 0, rest = number; i < length; i++, rest /= letters) {
                    word[i] = 1 + rest % letters;
                }
                words.add(word);
            }
        }
        return words;
    }
}
