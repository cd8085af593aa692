package io.github.seanettle.spark.internal;

import io.github.seanettle.internal.kernel.Pattern;
import io.github.seanettle.internal.text.Segmenter;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.metric.PreparedQuery;
import io.github.seanettle.metric.StringMetric;
import java.nio.charset.StandardCharsets;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.array.ByteArrayMethods;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a function, as it was in the last call. Spark uses the memory behind a {@link UTF8String} again for the
 * next row, so the bytes are kept in a buffer of our own.
 *
 * <p>Text that stays the same from call to call (a constant, or the outer row of a nested loop) is made ready for
 * comparisons once.
 */
final class Argument {
    /** Longer buffers are not kept from call to call. */
    private static final int KEPT_BYTES = 1 << 15;

    private static final int SMALL = 64;

    /** Preparing a text costs as much as a few comparisons. */
    private static final int CALLS_BEFORE_PREPARED = 4;

    private final UnitSequence ids;
    private byte[] utf8 = new byte[SMALL];
    private int length = -1;
    private boolean isLetters;
    private int repetitions;
    private @Nullable String text;
    private @Nullable Pattern pattern;
    private @Nullable PreparedQuery query;

    /** @param ids where letters are read to */
    Argument(UnitSequence ids) {
        this.ids = ids;
    }

    /** Takes the text of this call; returns whether it is that of the last. */
    boolean take(UTF8String value) {
        Object base = value.getBaseObject();
        long offset = value.getBaseOffset();
        int bytes = value.numBytes();
        if (bytes == length && ByteArrayMethods.arrayEquals(base, offset, utf8, Platform.BYTE_ARRAY_OFFSET, bytes)) {
            repetitions++;
            return true;
        }
        if (utf8.length < bytes) {
            utf8 = new byte[Math.max(bytes, utf8.length + (utf8.length >> 1))];
        }
        Platform.copyMemory(base, offset, utf8, Platform.BYTE_ARRAY_OFFSET, bytes);
        read(bytes);
        return false;
    }

    private void read(int bytes) {
        length = bytes;
        isLetters = Segmenter.readLetters(utf8, bytes, ids);
        repetitions = 0;
        text = null;
        pattern = null;
        query = null;
    }

    /** Whether the ids are those of the text; else only {@link #text} tells what it is. */
    boolean isLetters() {
        return isLetters;
    }

    /** Whether the text has stayed the same for so long that it is worth preparing. */
    boolean isConstant() {
        return repetitions >= CALLS_BEFORE_PREPARED;
    }

    /** The text. What is no UTF-8 is replaced, as Spark does where it makes a string. */
    String text() {
        if (text == null) {
            text = new String(utf8, 0, length, StandardCharsets.UTF_8);
        }
        return text;
    }

    /** The letters, prepared. */
    Pattern pattern() {
        if (pattern == null) {
            pattern = new Pattern(ids.ids, 0, ids.length);
        }
        return pattern;
    }

    /** The text, prepared for the metric, which is always the same. */
    PreparedQuery query(StringMetric metric) {
        if (query == null) {
            query = metric.prepare(text());
        }
        return query;
    }

    /** Gives back large buffers; the next text is then a new one. */
    void trim() {
        if (length > KEPT_BYTES) {
            utf8 = new byte[SMALL];
            ids.trim(KEPT_BYTES);
            length = -1;
            text = null;
            pattern = null;
            query = null;
        }
    }
}
