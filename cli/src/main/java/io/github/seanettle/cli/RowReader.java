package io.github.seanettle.cli;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an input, one after the other. What is wrong with the input comes as a {@link UserError}. */
interface RowReader extends Closeable {
    /** What messages call this input. */
    String name();

    InputFormat format();

    /** The names in the header; none where there is no header. */
    List<String> columns();

    /** The next row's values, as many as there are columns, or one where there is no header; null at the end. */
    String @Nullable [] next();
}
