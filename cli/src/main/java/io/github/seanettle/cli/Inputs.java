package io.github.seanettle.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens files and standard input, by name, as rows. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private Inputs() {}

    /**
     * Opens an input.
     *
     * @param path a file, or {@code -} for standard input
     * @param unnamed the format of an input whose name tells none
     */
    static RowReader open(String path, InputFormat unnamed, Console console) {
        boolean standardInput = path.equals(STANDARD_INPUT);
        String name = standardInput ? "standard input" : path;
        try {
            InputStream bytes = standardInput ? console.in() : Files.newInputStream(file(path));
            return rows(new Utf8Reader(name, unzipped(bytes, name, path)), formatOf(path, unnamed));
        } catch (IOException e) {
            throw new UserError("cannot read " + name + ": " + FilePaths.reason(e));
        }
    }

    /** The format that a name tells by its ending, {@code .gz} aside. */
    static InputFormat formatOf(String path, InputFormat unnamed) {
        String name = path.toLowerCase(Locale.ROOT);
        name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (name.endsWith(".csv")) {
            return InputFormat.CSV;
        }
        return name.endsWith(".tsv") ? InputFormat.TSV : unnamed;
    }

    private static RowReader rows(Utf8Reader reader, InputFormat format) throws IOException {
        return format == InputFormat.LINES ? new LineReader(reader) : new TableReader(reader, format);
    }

    private static Path file(String path) {
        Path file = FilePaths.path(path);
        if (Files.isDirectory(file)) {
            throw new UserError("cannot read " + path + ": it is a folder");
        }
        return file;
    }

    /** Gzip data are known by their first two bytes, which no UTF-8 text begins with; so they may come from anywhere. */
    private static InputStream unzipped(InputStream in, String name, String path) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean zipped = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        if (!zipped && path.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            throw new UserError("cannot read " + name + ": it does not hold gzip data, though its name ends in .gz");
        }
        return zipped ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }
}
