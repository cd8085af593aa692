package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.UnitMetric;
import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Writes an {@link IndexFile}. */
final class IndexFileWriter {
    private final IndexFile file;
    private final String icu;

    IndexFileWriter(IndexFile file) {
        this(file, IndexFile.ICU);
    }

    /** Writes a file as another version of ICU would. */
    IndexFileWriter(IndexFile file, String icu) {
        this.file = file;
        this.icu = icu;
    }

    /** Writes beside the file first, so that the file is there as a whole or as it was. */
    void write(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path hidden = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(hidden);
        }
    }

    /** The length comes before what is as long: so everything is written twice, first to nowhere. */
    void write(OutputStream out) throws IOException {
        LittleEndianOutput nowhere = new LittleEndianOutput(OutputStream.nullOutputStream());
        write(nowhere, 0);
        write(new LittleEndianOutput(out), nowhere.written());
    }

    private void write(LittleEndianOutput out, long length) throws IOException {
        out.writeLong(IndexFile.MAGIC);
        out.writeInt(IndexFile.VERSION);
        out.writeLong(length);
        writeMetric(out);
        out.writeString(icu);
        out.writeInt(file.texts().length);
        for (String text : file.texts()) {
            out.writeString(text);
        }
        writeAlphabet(out);
        writeIds(out);
        out.finish();
    }

    private void writeMetric(LittleEndianOutput out) throws IOException {
        UnitMetric.Recipe recipe = file.unitMetric().recipe();
        out.writeString(recipe.name());
        out.writeInt(recipe.numbers().size());
        for (double number : recipe.numbers()) {
            out.writeDouble(number);
        }
        TextOptions options = file.corpus().textOptions();
        out.writeString(options.unit().name());
        out.writeInt(options.folding().steps().size());
        for (Folding.Step step : options.folding().steps()) {
            out.writeString(step.name());
        }
    }

    private void writeAlphabet(LittleEndianOutput out) throws IOException {
        Alphabet alphabet = file.corpus().alphabet();
        out.writeInt(alphabet.size());
        out.writeInts(Arrays.copyOfRange(alphabet.units(), 1, alphabet.size() + 1));
        String[] clusters = alphabet.clusters();
        out.writeInt(clusters.length);
        for (String cluster : clusters) {
            out.writeString(cluster);
        }
    }

    private void writeIds(LittleEndianOutput out) throws IOException {
        Corpus corpus = file.corpus();
        for (int row = 0; row < corpus.size(); row++) {
            out.writeInt(corpus.texts().length(row));
        }
        int bytes = corpus.alphabet().size() < 1 << Byte.SIZE
                ? 1
                : corpus.alphabet().size() < 1 << Short.SIZE ? 2 : 4;
        out.writeByte(bytes);
        for (int id : corpus.texts().ids()) {
            switch (bytes) {
                case 1 -> out.writeByte(id);
                case 2 -> out.writeShort(id);
                default -> out.writeInt(id);
            }
        }
    }
}
