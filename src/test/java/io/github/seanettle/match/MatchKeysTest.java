package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.TextOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No match is lost, whatever the keys. */
class MatchKeysTest {
    /** So many of each length that segments pay. */
    private static final long MANY = 1_000_000;

    static Stream<Linker> linkers() {
        List<Linker> linkers = new ArrayList<>();
        for (String name : List.of("levenshtein", "osa", "damerau-levenshtein", "indel", "lcs", "hamming")) {
            for (int distance = 0; distance <= 4; distance++) {
                linkers.add(Linker.withinDistance((StringDistance) Metrics.named(name), distance));
            }
        }
        for (String name : Metrics.names()) {
            for (double similarity : new double[] {0, 0.4, 0.75, 1}) {
                linkers.add(Linker.withSimilarity(Metrics.named(name), similarity));
            }
        }
        linkers.add(Linker.withSimilarity(Metrics.ngramJaccard(2, TextOptions.DEFAULT), 0.5));
        linkers.add(Linker.withSimilarity(Metrics.jaccard(2, TextOptions.DEFAULT), 0.3));
        linkers.add(Linker.withSimilarity((StringMetric) (a, b) -> a.length() == b.length() ? 1 : 0, 0.5));
        return linkers.stream();
    }

    private static SortedMap<Integer, Long> lengths(Linker linker, List<String> texts, long each) {
        SortedMap<Integer, Long> lengths = new TreeMap<>();
        texts.forEach(text -> lengths.merge(MatchKeys.length(linker, text), each, Long::sum));
        return lengths;
    }

    private static List<String> shortTexts(String letters, int longest) {
        List<String> texts = new ArrayList<>(List.of(""));
        int from = 0;
        for (int length = 1; length <= longest; length++) {
            int to = texts.size();
            for (int i = from; i < to; i++) {
                for (char letter : letters.toCharArray()) {
                    texts.add(texts.get(i) + letter);
                }
            }
            from = to;
        }
        return texts;
    }

    private static List<String> randomTexts(long seed, int count) {
        Random random = new Random(seed);
        String[] units = {"a", "b", "c", " ", "e\u0301", "\u00e9", "\uD83D\uDC69\u200D\uD83D\uDE80", "\r\n", "\uD800"};
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 || i == 1 ? "" : texts.get(random.nextInt(i)));
            for (int edits = random.nextInt(6); edits >= 0; edits--) {
                int at = text.isEmpty() ? 0 : random.nextInt(text.length() + 1);
                text.insert(at, units[random.nextInt(units.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void assertNoMatchIsLost(Linker linker, List<String> left, List<String> right, long each) {
        MatchKeys keys = MatchKeys.between(linker, lengths(linker, left, each), lengths(linker, right, each));
        long[][] leftKeys = left.stream().map(keys::left).toArray(long[][]::new);
        long[][] rightKeys = right.stream().map(keys::right).toArray(long[][]::new);
        for (Match match : linker.link(left, right)) {
            assertTrue(
                    MatchKeys.shared(leftKeys[match.left()], rightKeys[match.right()]),
                    () -> linker.measure().metric() + ": '" + left.get(match.left()) + "', '" + right.get(match.right())
                            + "' " + match);
        }
    }

    @ParameterizedTest
    @MethodSource("linkers")
    void noMatchOfShortTextsIsLost(Linker linker) {
        List<String> texts = shortTexts("ab", 5);
        assertNoMatchIsLost(linker, texts, texts, MANY);
        assertNoMatchIsLost(linker, shortTexts("abc", 3), shortTexts("ab ", 4), MANY);
    }

    @ParameterizedTest
    @MethodSource("linkers")
    void noMatchOfRandomTextsIsLost(Linker linker) {
        List<String> left = randomTexts(611, 250);
        List<String> right = randomTexts(612, 300);
        right.addAll(left.subList(0, 50));
        assertNoMatchIsLost(linker, left, right, MANY);
        assertNoMatchIsLost(linker, left, right, 1);
    }

    @ParameterizedTest
    @MethodSource("linkers")
    void withinAListTheShorterTextMeetsTheLongerOne(Linker linker) {
        List<String> texts = randomTexts(613, 300);
        MatchKeys keys = MatchKeys.within(linker, lengths(linker, texts, MANY));
        int[] checked = {0};
        linker.linkWithin(texts, match -> {
            String a = texts.get(match.left());
            String b = texts.get(match.right());
            boolean inOrder = MatchKeys.length(linker, a) <= MatchKeys.length(linker, b);
            assertTrue(MatchKeys.shared(keys.left(inOrder ? a : b), keys.right(inOrder ? b : a)), a + ", " + b);
            checked[0]++;
        });
        assertTrue(checked[0] > 0);
    }

    @Test
    void noMatchIsLostWhateverIsAvoided() {
        Linker linker = Linker.withSimilarity(Metrics.jaccard(), 0.5);
        Random random = new Random(614);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(String.join(
                    " ",
                    random.ints(random.nextInt(7), 0, 12)
                            .mapToObj(word -> "w" + word)
                            .toList()));
        }
        SortedMap<Integer, Long> lengths = lengths(linker, texts, 1);
        MatchKeys keys = MatchKeys.between(linker, lengths, lengths);
        Map<Long, Long> counts = new HashMap<>();
        texts.forEach(text -> LongStream.of(keys.countable(text)).forEach(key -> counts.merge(key, 1L, Long::sum)));
        List<Long> common = counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
        assertTrue(keys.hasChoice());
        MatchKeys avoiding = keys.avoiding(common);
        long met = 0;
        for (Match match : linker.link(texts, texts)) {
            assertTrue(
                    MatchKeys.shared(avoiding.left(texts.get(match.left())), avoiding.right(texts.get(match.right()))));
            met++;
        }
        assertTrue(met > texts.size());
        String text = "w1 w2 w3 w4 w5 w6 w7 w8 w9 w10"; // sets that are half alike share 5, so one of any 6
        assertEquals(6, avoiding.right(text).length);
        long rare = LongStream.of(avoiding.countable(text))
                .filter(key -> !common.contains(key))
                .count();
        long avoided =
                LongStream.of(avoiding.right(text)).filter(common::contains).count();
        assertEquals(Math.max(0, 6 - rare), avoided);
    }

    @Test
    void mostTextsThatDoNotMatchShareNoKey() {
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 2);
        Random random = new Random(615);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(random.ints(15, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        MatchKeys keys = MatchKeys.between(linker, lengths(linker, texts, MANY), lengths(linker, texts, MANY));
        long[][] left = texts.stream().map(keys::left).toArray(long[][]::new);
        long[][] right = texts.stream().map(keys::right).toArray(long[][]::new);
        int shared = 0;
        for (int i = 0; i < left.length; i++) {
            assertEquals(3, right[i].length);
            for (int j = 0; j < right.length; j++) {
                shared += i != j && MatchKeys.shared(left[i], right[j]) ? 1 : 0;
            }
        }
        assertEquals(0, shared);
    }

    @Test
    void theLowestSharedKeyOwnsAPair() {
        assertEquals(4, MatchKeys.owner(new long[] {-3, 4, 7}, new long[] {-2, 4, 7}));
        assertTrue(!MatchKeys.shared(new long[] {1, 3}, new long[] {2, 4}));
        assertThrows(IllegalArgumentException.class, () -> MatchKeys.owner(new long[] {1}, new long[] {}));
    }

    @Test
    void aLengthThatWasNotCountedIsAClearError() {
        SortedMap<Integer, Long> lengths = new TreeMap<>(Map.of(3, 10L));
        MatchKeys keys = MatchKeys.between(Linker.withinDistance(Metrics.osa(), 1), lengths, lengths);
        String message = assertThrows(IllegalArgumentException.class, () -> keys.left("abcd"))
                .getMessage();
        assertTrue(message.contains("none of 4 units"), message);
    }

    @Test
    void theExampleOfTheDocumentationHolds() {
        Linker linker = Linker.withinDistance(Metrics.levenshtein(), 1);
        SortedMap<Integer, Long> lengths = new TreeMap<>(Map.of(12, 250_000L, 13, 300_000L));
        MatchKeys keys = MatchKeys.between(linker, lengths, lengths);
        assertTrue(MatchKeys.shared(keys.left("Ada Lovelace"), keys.right("Ada Lovelacce")));
        assertEquals(List.of(), keys.windows());
    }

    @Test
    void keysAreTheSameOnceTheyWereSent() throws Exception {
        for (Linker linker : linkers().limit(60).toList()) {
            List<String> texts = randomTexts(616, 60);
            SortedMap<Integer, Long> lengths = lengths(linker, texts, MANY);
            MatchKeys keys = MatchKeys.between(linker, lengths, lengths);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(keys);
            }
            MatchKeys sent;
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                sent = (MatchKeys) in.readObject();
            }
            for (String text : texts) {
                assertArrayEquals(keys.left(text), sent.left(text));
                assertArrayEquals(keys.right(text), sent.right(text));
            }
        }
    }
}
