package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.metric.JaroWinklerOptions;
import io.github.seanettle.metric.Metrics;
import io.github.seanettle.metric.StringMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads an {@link IndexFile}, and believes nothing of it. */
final class IndexFileReader {
    private final Path path;

    IndexFileReader(Path path) {
        this.path = path;
    }

    IndexFile read() throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            checkHeader(channel);
            checkSum(channel);
            channel.position(IndexFile.HEADER);
            LittleEndianInput in =
                    new LittleEndianInput(channel, channel.size() - IndexFile.HEADER - IndexFile.TRAILER);
            IndexFile file = readBody(in);
            check(in.left() == 0, "it has bytes behind its end");
            return file;
        } catch (EOFException | IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private void checkHeader(FileChannel channel) throws IOException {
        long size = channel.size();
        LittleEndianInput in = new LittleEndianInput(channel, size);
        if (size < Long.BYTES || in.readLong() != IndexFile.MAGIC) {
            throw new IndexFormatException(
                    path + " is not an index: name a file that FuzzyIndex.save or 'seanettle index build' wrote");
        }
        int version = size < IndexFile.HEADER ? IndexFile.VERSION : in.readInt();
        if (version != IndexFile.VERSION) {
            throw new IndexFormatException(
                    path + " is an index of version " + version + ", and this library knows version "
                            + IndexFile.VERSION + ": read it with the library that wrote it, or build it anew");
        }
        long length = size < IndexFile.HEADER ? Long.MAX_VALUE : in.readLong();
        if (size < length) {
            throw new IndexFormatException(String.format(
                    Locale.ROOT, "%s is cut short: it has %,d bytes only; copy or build it anew", path, size));
        }
        check(size == length, "its length is not what it says");
    }

    private void checkSum(FileChannel channel) throws IOException {
        channel.position(0);
        CRC32C checksum = new CRC32C();
        ByteBuffer block = ByteBuffer.allocate(1 << 16);
        long end = channel.size() - IndexFile.TRAILER;
        for (long done = 0; done < end; done += block.limit()) {
            block.clear().limit((int) Math.min(block.capacity(), end - done));
            if (channel.read(block) < 0) {
                throw new EOFException("the end of the file");
            }
            checksum.update(block.flip());
        }
        int stored = new LittleEndianInput(channel, IndexFile.TRAILER).readInt();
        check(stored == (int) checksum.getValue(), "its checksum does not fit");
    }

    private void check(boolean isSound, String what) throws IndexFormatException {
        if (!isSound) {
            throw damaged(what);
        }
    }

    private IndexFormatException damaged(String what) {
        return new IndexFormatException(path + " is damaged (" + what + "): copy or build it anew");
    }

    private IndexFile readBody(LittleEndianInput in) throws IOException {
        UnitMetric.Recipe recipe = readRecipe(in);
        TextOptions options = readOptions(in);
        StringMetric metric = metric(recipe, options);
        String icu = readText(in);
        @Nullable String[] texts = new String[in.readCount(Integer.BYTES)];
        BitSet missing = new BitSet();
        for (int row = 0; row < texts.length; row++) {
            texts[row] = in.readString();
            missing.set(row, texts[row] == null);
        }
        Alphabet alphabet = readAlphabet(in);
        FlatTexts ids = readIds(in, texts.length, alphabet.size());
        Corpus corpus = icu.equals(IndexFile.ICU)
                ? new Corpus(ids, missing, alphabet, options)
                : Corpus.of(Arrays.asList(texts), options);
        return new IndexFile(metric, texts, corpus);
    }

    private static UnitMetric.Recipe readRecipe(LittleEndianInput in) throws IOException {
        String name = readText(in);
        List<Double> numbers = new ArrayList<>();
        for (int more = in.readCount(Double.BYTES); more > 0; more--) {
            numbers.add(in.readDouble());
        }
        return new UnitMetric.Recipe(name, numbers);
    }

    private static TextOptions readOptions(LittleEndianInput in) throws IOException {
        Unit unit = Unit.valueOf(readText(in));
        List<Folding.Step> steps = new ArrayList<>();
        for (int more = in.readCount(Integer.BYTES); more > 0; more--) {
            steps.add(Folding.Step.valueOf(readText(in)));
        }
        return new TextOptions(unit, Folding.of(steps));
    }

    private StringMetric metric(UnitMetric.Recipe recipe, TextOptions options) throws IndexFormatException {
        int expected = switch (recipe.name()) {
            case "jaro-winkler" -> 4;
            case "jaccard-pieces", "jaccard-ngrams" -> 1;
            default -> 0;
        };
        check(recipe.numbers().size() == expected, "its metric");
        return switch (recipe.name()) {
            case "jaro-winkler" -> Metrics.jaroWinkler(jaroWinkler(recipe.numbers()), options);
            case "jaccard-pieces" -> Metrics.jaccard(recipe.numbers().get(0).intValue(), options);
            case "jaccard-ngrams" ->
                Metrics.ngramJaccard(recipe.numbers().get(0).intValue(), options);
            default -> Metrics.named(recipe.name(), options);
        };
    }

    private static JaroWinklerOptions jaroWinkler(List<Double> numbers) {
        return new JaroWinklerOptions(
                numbers.get(0), numbers.get(1), numbers.get(2).intValue(), numbers.get(3) != 0);
    }

    private static String readText(LittleEndianInput in) throws IOException {
        String text = in.readString();
        if (text == null) {
            throw new EOFException("a name that is missing");
        }
        return text;
    }

    private Alphabet readAlphabet(LittleEndianInput in) throws IOException {
        int[] units = in.readInts(in.readCount(Integer.BYTES), Integer.BYTES);
        String[] clusters = new String[in.readCount(Integer.BYTES)];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = readText(in);
        }
        for (int unit : units) {
            check(unit >= 0 && unit <= ClusterTable.CR_LF + clusters.length, "its alphabet");
        }
        return new Alphabet(units, clusters);
    }

    private FlatTexts readIds(LittleEndianInput in, int rows, int alphabetSize) throws IOException {
        int[] lengths = in.readInts(rows, Integer.BYTES);
        int bytes = in.readByte();
        check(bytes == 1 || bytes == 2 || bytes == 4, "its ids");
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            check(lengths[row] >= 0 && (long) starts[row] + lengths[row] <= in.left() / bytes, "its lengths");
            starts[row + 1] = starts[row] + lengths[row];
        }
        int[] ids = in.readInts(starts[rows], bytes);
        for (int id : ids) {
            check(id > 0 && id <= alphabetSize, "its ids");
        }
        return new FlatTexts(ids, starts, alphabetSize);
    }
}
