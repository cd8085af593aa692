package io.github.seanettle.cli;

import java.util.Locale;

/** How a matrix is written. */
enum MatrixFormat {
    CSV,
    TSV,
    NPY;

    /** The format that a name tells by its ending, {@code .gz} aside; standard output gets a csv. */
    static MatrixFormat of(String out) {
        String name = out.toLowerCase(Locale.ROOT);
        name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (name.endsWith(".csv") || out.equals("-")) {
            return CSV;
        }
        if (name.endsWith(".tsv")) {
            return TSV;
        }
        if (name.endsWith(".npy")) {
            return NPY;
        }
        throw new UserError("--out tells by its ending how the matrix is written, .csv, .tsv or .npy, but is " + out);
    }

    char delimiter() {
        return this == TSV ? '\t' : ',';
    }
}
