package io.github.seanettle.internal.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids of clusters that no single code point stands for, by their content.
 *
 * <p>Ids begin above the last code point. A table belongs to the texts that are compared with one another (a pair, a query
 * and its candidate, a corpus) and goes with them, so that nothing grows for ever. A table may stand on a {@code base}
 * that no longer changes: what the base knows keeps the base's id.
 */
public final class ClusterTable {
    /** The id of CR LF, the one cluster of several code points that is white space. */
    public static final int CR_LF = Character.MAX_CODE_POINT + 1;

    private static final int FIRST_ID = CR_LF + 1;

    private final @Nullable ClusterTable base;
    private final Map<String, Integer> ids = new HashMap<>();

    public ClusterTable(@Nullable ClusterTable base) {
        this.base = base;
    }

    /** The id of a cluster, given in a canonical form: a new one if it has none yet. */
    public int idOf(String canonicalForm) {
        throw new IllegalStateException("skeleton");
    }

    /** Forgets all clusters but the base's. */
    public void clear() {
        ids.clear();
    }
}
