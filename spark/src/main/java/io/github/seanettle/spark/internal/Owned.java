package io.github.seanettle.spark.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is for one thread: the first that asks for it.
 *
 * <p>A function travels to a task with its plan, so each task has its own, and one thread runs it. Only on the driver,
 * where Spark computes constants, do threads meet; the later ones do without.
 *
 * @param <T> what is owned
 */
final class Owned<T> {
    private static final long NOBODY = -1;

    private final AtomicLong owner = new AtomicLong(NOBODY);
    private final T value;

    Owned(Supplier<T> maker) {
        value = maker.get();
    }

    /** The thing, or null for any thread but its owner. */
    @Nullable
    T get() {
        long thread = Thread.currentThread().getId();
        long ownerNow = owner.get();
        return ownerNow == thread || (ownerNow == NOBODY && owner.compareAndSet(NOBODY, thread)) ? value : null;
    }
}
