package io.github.seanettle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.seanettle.Fuzzy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shape of the lists. The figures in comments are those of the two lists that they are modelled on: 100,000 and 250,000
 * names from a census and dictionaries.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameListsTest {
    private NameLists lists;

    @BeforeAll
    void makeThem() {
        lists = NameLists.make(NameLists.LEFT, NameLists.RIGHT, NameLists.SEED);
    }

    @Test
    void listsHaveTheirSizeAndHardlyADuplicate() {
        assertEquals(100_000, new HashSet<>(lists.left()).size());
        assertEquals(250_000, lists.right().size());
        int distinct = new HashSet<>(lists.right()).size();
        assertTrue(distinct > 249_500 && distinct < 250_000, "distinct: " + distinct); // 249,992
    }

    @Test
    void namesAreAsLongAsRealOnes() {
        assertEquals(14.9, mean(lists.left()), 0.4); // 14.91
        assertEquals(14.9, mean(lists.right()), 0.4); // 15.03
        for (List<String> list : List.of(lists.left(), lists.right())) {
            int[] lengths = list.stream().mapToInt(String::length).sorted().toArray();
            assertWithin(4, 6, lengths[0]); // 6 and 4
            assertWithin(8, 8, percentile(lengths, 1)); // 8
            assertWithin(10, 10, percentile(lengths, 10)); // 10
            assertWithin(14, 15, percentile(lengths, 50)); // 14 and 15
            assertWithin(19, 21, percentile(lengths, 90)); // 20
            assertWithin(24, 28, percentile(lengths, 99)); // 27
            assertWithin(28, 35, lengths[lengths.length - 1]); // 33 and 35
            assertEquals(0.69, part(list, name -> name.length() <= 16), 0.02); // 0.684
        }
    }

    @Test
    void oneNameInFiftyHasALetterBeyondAscii() {
        for (List<String> list : List.of(lists.left(), lists.right())) {
            assertEquals(0.02, part(list, name -> name.chars().anyMatch(c -> c > 127)), 0.002); // 0.021 and 0.018
            assertEquals(0, part(list, name -> name.chars().anyMatch(c -> c > 255)));
        }
    }

    /** Engines that share work between neighbours of a sorted list must not gain more here than with real names. */
    @Test
    void sortedNeighboursShareTheirBeginningsAsRealOnesDo() {
        assertEquals(8.4, lettersNotInThePredecessor(lists.left()), 0.3); // 8.23
        assertEquals(8.4, lettersNotInThePredecessor(lists.right()), 0.3); // 8.06
    }

    @Test
    void aFifthOfTheRightListAreCopiesWithUpToThreeEdits() {
        FixedRandom random = new FixedRandom(1);
        List<String> sample = random(lists.right(), 120, random);
        long near = sample.stream()
                .filter(name -> lists.left().stream().anyMatch(left -> Fuzzy.osaDistance(name, left, 3) <= 3))
                .count();
        // Some short fresh names are near a left one by chance.
        assertWithin(15, 60, near);
    }

    @Test
    void listsAreTheSameInEveryRunAndOnEveryJvm(@TempDir Path folder) throws Exception {
        MakeLists.main(new String[] {folder.toString()});
        assertEquals(
                "c49dfc4a5b8f2e2bcf02fc0cc54543e1db548de932d574e0ed4d91850761c67b", sha256(folder.resolve("left.txt")));
        assertEquals(
                "70ac800bfb03fc91b5cb84e375610bd0826a9e49ba4f55b0766b77fd7c934fe1",
                sha256(folder.resolve("right.txt")));
        assertEquals(lists.left(), Files.readAllLines(folder.resolve("left.txt")));
    }

    @Test
    void anotherSeedAndOtherSizesGiveOtherLists(@TempDir Path folder) throws Exception {
        MakeLists.main(new String[] {"--left", "10", "--right", "20", "--seed", "7", folder.toString()});
        List<String> left = Files.readAllLines(folder.resolve("left.txt"));
        assertEquals(10, left.size());
        assertEquals(20, Files.readAllLines(folder.resolve("right.txt")).size());
        assertEquals(NameLists.make(10, 20, 7).left(), left);
        assertNotEquals(lists.left().subList(0, 10), left);
    }

    private static List<String> random(List<String> names, int count, FixedRandom random) {
        return IntStream.range(0, count).mapToObj(i -> random.oneOf(names)).toList();
    }

    private static double mean(List<String> names) {
        return names.stream().mapToInt(String::length).average().orElseThrow();
    }

    private static double part(List<String> names, Predicate<String> condition) {
        return (double) names.stream().filter(condition).count() / names.size();
    }

    private static int percentile(int[] sorted, int percent) {
        return sorted[sorted.length / 100 * percent];
    }

    private static double lettersNotInThePredecessor(List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        long letters = sorted.get(0).length();
        for (int i = 1; i < sorted.size(); i++) {
            letters += sorted.get(i).length() - common(sorted.get(i - 1), sorted.get(i));
        }
        return (double) letters / sorted.size();
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static void assertWithin(long from, long to, long value) {
        assertTrue(value >= from && value <= to, value + " is not from " + from + " to " + to);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        String text = Files.readString(file).replace(System.lineSeparator(), "\n");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
