package io.github.seanettle.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.seanettle.contract.RandomTexts;
import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.Folding.Step;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved answers the same once it is loaded, and nothing else is taken for an index. */
class FuzzyIndexFileTest {
    private static final TextOptions FOLDED =
            new TextOptions(Unit.CODE_POINT, Folding.of(Step.CASE, Step.SPACES, Step.NFKC));

    @TempDir
    private Path folder;

    static Stream<StringMetric> metrics() {
        return Stream.concat(
                Metrics.names().stream().flatMap(name -> Stream.of(Metrics.named(name), Metrics.named(name, FOLDED))),
                Stream.of(
                        Metrics.jaccard(2),
                        Metrics.jaccard(3, FOLDED),
                        Metrics.ngramJaccard(2),
                        Metrics.levenshtein(TextOptions.DEFAULT.withUnit(Unit.UTF16)),
                        Metrics.jaroWinkler(new JaroWinklerOptions(0.123456789, 1.0 / 7, 6, true), FOLDED)));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void whatIsLoadedAnswersAsWhatWasSaved(StringMetric metric) throws IOException {
        List<String> texts = new ArrayList<>(RandomTexts.list(81, 120, 9));
        texts.set(3, null);
        texts.addAll(List.of("", "\ud83d", "\udc4da", "e\u0301\u0302", "\0", "\r\n", "Ma\u00df", "a\u0302\u0301 b"));
        FuzzyIndex saved = FuzzyIndex.of(texts, metric);
        FuzzyIndex loaded = savedAndLoaded(saved);
        assertEquals(saved.metric(), loaded.metric());
        assertEquals(saved.toString(), loaded.toString());
        assertEquals(saved.size(), loaded.size());
        for (int row = 0; row < texts.size(); row++) {
            assertEquals(texts.get(row), loaded.text(row));
        }
        List<String> queries = new ArrayList<>(RandomTexts.list(82, 40, 9));
        texts.stream().filter(text -> text != null).forEach(queries::add);
        int hits = 0;
        for (String query : queries) {
            assertEquals(saved.top(query, 5), loaded.top(query, 5));
            assertEquals(saved.withSimilarity(query, 0.6), loaded.withSimilarity(query, 0.6));
            hits += loaded.withSimilarity(query, 0.6).size();
        }
        assertTrue(hits > 120, () -> "too few hits to tell");
    }

    private FuzzyIndex savedAndLoaded(FuzzyIndex index) throws IOException {
        Path file = folder.resolve("a.index");
        index.save(file);
        return FuzzyIndex.load(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 65_535, 65_536})
    void alphabetsMayHaveAnySize(int size) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i += 100) {
            int[] letters = IntStream.range(i, Math.min(i + 100, size))
                    .map(j -> 0x20000 + j)
                    .toArray();
            texts.add(new String(letters, 0, letters.length));
        }
        FuzzyIndex loaded = savedAndLoaded(FuzzyIndex.of(texts, Metrics.levenshtein()));
        for (int row = 0; row < texts.size(); row++) {
            assertEquals(List.of(new Hit(row, 0)), loaded.withinDistance(texts.get(row), 40));
        }
    }

    @Test
    void anIndexMayBeEmpty() throws IOException {
        assertEquals(0, savedAndLoaded(FuzzyIndex.of(List.of(), Metrics.jaro())).size());
        FuzzyIndex missing = savedAndLoaded(FuzzyIndex.of(Arrays.asList(null, null), Metrics.jaccard()));
        assertEquals(2, missing.size());
        assertEquals(List.of(), missing.top("", 1));
    }

    @Test
    void theFileIsTheSameEachTimeAndBeginsAsDocumented() throws IOException {
        byte[] bytes = bytes();
        assertArrayEquals(bytes, bytes());
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(
                "89534e544c0d0a1a",
                String.format("%016x", header.order(ByteOrder.BIG_ENDIAN).getLong(0)));
        header.order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(1, header.getInt(8));
        assertEquals(bytes.length, header.getLong(12));
        assertEquals(checksum(bytes), header.getInt(bytes.length - 4));
        assertEquals("osa", new String(bytes, 25, 3, StandardCharsets.ISO_8859_1));
    }

    /** A small index with all that a file can hold. */
    private static byte[] bytes() throws IOException {
        TextOptions options = TextOptions.DEFAULT.withFolding(Folding.of(Step.CASE));
        FuzzyIndex index =
                FuzzyIndex.of(Arrays.asList("Kitten", null, "mi\u0301\u0302tten \ud83d", ""), Metrics.osa(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        return out.toByteArray();
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - 4);
        return (int) checksum.getValue();
    }

    @Test
    void noFlippedByteGoesUnnoticed() throws IOException {
        byte[] bytes = bytes();
        for (int i = 0; i < bytes.length; i++) {
            for (int flip : new int[] {0xFF, 1, 0x80}) {
                byte[] flipped = bytes.clone();
                flipped[i] ^= (byte) flip;
                assertRefused(flipped);
            }
        }
    }

    @Test
    void noCutAndNoAdditionGoesUnnoticed() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            String message = assertRefused(Arrays.copyOf(bytes, length));
            assertTrue(message.contains(length < 8 ? "is not an index" : "is cut short"), message);
        }
        assertTrue(assertRefused(Arrays.copyOf(bytes, bytes.length + 1)).contains("is damaged"));
    }

    /** A file may be wrong on purpose. It is refused or it answers, and never asks for more memory than its size calls for. */
    @Test
    void aWrongFileWithTheRightChecksumDoesNoHarm() throws IOException {
        byte[] bytes = bytes();
        int refused = 0;
        for (int i = 8; i < bytes.length - 4; i++) {
            for (int value : new int[] {0, 2, 0x7F, 0xFF}) {
                for (int width : new int[] {1, 4}) {
                    byte[] changed = bytes.clone();
                    Arrays.fill(changed, i, Math.min(i + width, bytes.length - 4), (byte) value);
                    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 4, checksum(changed));
                    refused += answers(changed) ? 0 : 1;
                }
            }
        }
        assertTrue(refused > bytes.length, "only " + refused + " were refused");
    }

    private boolean answers(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("wrong.index"), bytes);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        FuzzyIndex index;
        try {
            index = FuzzyIndex.load(file);
        } catch (IndexFormatException e) {
            assertTrue(e.getMessage().startsWith(file + " is "), e.getMessage());
            return false;
        } finally {
            long allocated =
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            assertTrue(allocated < 1 << 22, () -> allocated + " bytes");
        }
        for (String query : List.of("", "kitten", "mi\u0301\u0302tten \ud83d")) {
            assertTrue(index.top(query, 9).size() <= index.size());
            assertTrue(index.withinDistance(query, 2).size() <= index.size());
        }
        return true;
    }

    private String assertRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.index"), bytes);
        String message = assertThrows(IndexFormatException.class, () -> FuzzyIndex.load(file))
                .getMessage();
        assertTrue(message.startsWith(file + " is "), message);
        assertTrue(message.contains("build") || message.contains("name a file"), message);
        return message;
    }

    @Test
    void otherFilesAreNoIndexes() throws IOException {
        for (String content : List.of("", "name\nAda\n", "\u0089PNG\r\n\u001a\n", "SNTL", "x".repeat(100_000))) {
            String message = assertRefused(content.getBytes(StandardCharsets.ISO_8859_1));
            assertTrue(message.contains("is not an index"), message);
        }
        assertThrows(NoSuchFileException.class, () -> FuzzyIndex.load(folder.resolve("missing")));
        assertThrows(IOException.class, () -> FuzzyIndex.load(folder));
    }

    @Test
    void aNewerVersionIsToldFromDamage() throws IOException {
        byte[] bytes = bytes();
        bytes[8] = 2;
        assertTrue(assertRefused(bytes).contains("is an index of version 2, and this library knows version 1"));
    }

    /** Unicode grows: another version may have other letters. The texts are what counts. */
    @Test
    void textsAreReadAnewWhereAnotherVersionOfIcuReadThem() throws IOException {
        StringMetric metric = Metrics.levenshtein();
        String[] texts = {"kitten", null};
        Corpus stale = Corpus.of(Arrays.asList("mitten", null), ((UnitMetric) metric).textOptions());
        Path file = folder.resolve("older.index");
        new IndexFileWriter(new IndexFile(metric, texts, stale), "12.1.0.0").write(file);
        assertEquals(List.of(new Hit(0, 0)), FuzzyIndex.load(file).top("kitten", 1));
        new IndexFileWriter(new IndexFile(metric, texts, stale)).write(file);
        assertEquals(List.of(new Hit(0, 0)), FuzzyIndex.load(file).top("mitten", 1));
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        FuzzyIndex index = FuzzyIndex.of(List.of("kitten"), Metrics.jaro());
        Path file = Files.writeString(folder.resolve("older"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        index.save(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(1, FuzzyIndex.load(file).size());
        Path inside = folder.resolve("none").resolve("a.index");
        assertThrows(NoSuchFileException.class, () -> index.save(inside));
        Files.createDirectory(folder.resolve("folder"));
        assertThrows(IOException.class, () -> index.save(folder.resolve("folder")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("folder", "link", "older"),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.exists(inside));
    }

    @Test
    void whatAStreamThrowsComesOut() {
        FuzzyIndex index = FuzzyIndex.of(List.of("kitten"), Metrics.jaro());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        assertEquals(
                "no space",
                assertThrows(IOException.class, () -> index.save(full)).getMessage());
    }

    @Test
    void aMetricOfOnesOwnCannotBeSaved() {
        StringMetric own = (a, b) -> 0;
        FuzzyIndex index = FuzzyIndex.of(List.of("a"), own);
        String message = assertThrows(UnsupportedOperationException.class, () -> index.save(folder.resolve("own")))
                .getMessage();
        assertTrue(message.contains("is not a built-in metric"), message);
        assertFalse(Files.exists(folder.resolve("own")));
    }
}
