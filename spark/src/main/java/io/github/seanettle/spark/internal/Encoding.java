package io.github.seanettle.spark.internal;

import io.github.seanettle.phonetic.PhoneticEncoder;
import java.io.Serializable;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** The phonetic code of a text as Spark has it. */
public final class Encoding implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PhoneticEncoder encoder;

    /** @param encoder what to compute */
    public Encoding(PhoneticEncoder encoder) {
        this.encoder = encoder;
    }

    /** The code. */
    public static UTF8String code(Encoding function, UTF8String text) {
        return UTF8String.fromString(function.encoder.encode(text.toString()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Encoding that && encoder.equals(that.encoder);
    }

    @Override
    public int hashCode() {
        return encoder.hashCode();
    }

    @Override
    public String toString() {
        return encoder.toString();
    }
}
