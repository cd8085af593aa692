package io.github.seanettle.cli;

/** How the bytes of an input become rows. */
enum InputFormat {
    /** One text a line, no header. */
    LINES,
    /** A table with a header, its values separated by commas (RFC 4180). */
    CSV,
    /** The same, with tabs. */
    TSV;

    char delimiter() {
        return this == TSV ? '\t' : ',';
    }
}
