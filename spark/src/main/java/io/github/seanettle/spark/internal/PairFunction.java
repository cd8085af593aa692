package io.github.seanettle.spark.internal;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a function of two texts keeps from call to call. It is made anew in each task. */
abstract class PairFunction implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Owned<Pair> pair;

    /** The pair of the last call; null if another thread has it. */
    final @Nullable Pair pair() {
        Owned<Pair> owned = pair;
        if (owned == null) {
            owned = new Owned<>(Pair::new);
            pair = owned;
        }
        return owned.get();
    }
}
