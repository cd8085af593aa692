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
 *
 * <p>For one thread at a time; a base that no longer changes may be shared by many. Clusters whose hashes are equal on
 * purpose cost a logarithm, no more: {@link HashMap} keeps them in a tree.
 */
public final class ClusterTable {
    /** What {@link #find} answers for a cluster without an id. */
    public static final int NONE = -1;

    /** The id of CR LF in every table: the one cluster of several code points that is white space. */
    public static final int CR_LF = Character.MAX_CODE_POINT + 1;

    private static final int FIRST_ID = CR_LF + 1;

    /** A map that has held more clusters is given back by {@link #clear}. */
    private static final int KEPT_CAPACITY = 1024;

    private @Nullable ClusterTable base;
    private int firstId;
    private Map<String, Integer> ids = new HashMap<>();
    private @Nullable RecentClusters recent;

    /**
     * An empty table.
     *
     * @param base the table whose ids are kept, or null for none; nothing may be added to it any more
     */
    public ClusterTable(@Nullable ClusterTable base) {
        rebase(base);
    }

    /**
     * Forgets all clusters and stands on another base.
     *
     * @param newBase the table whose ids are kept, or null for none; nothing may be added to it any more
     */
    public void rebase(@Nullable ClusterTable newBase) {
        clear();
        base = newBase;
        firstId = newBase == null ? FIRST_ID : newBase.firstId + newBase.ids.size();
    }

    /** The id of a cluster, given in a canonical form: a new one if it has none yet. */
    public int idOf(String canonicalForm) {
        int known = find(canonicalForm);
        if (known != NONE) {
            return known;
        }
        int id = firstId + ids.size();
        ids.put(canonicalForm, id);
        return id;
    }

    /** The id of a cluster, given in a canonical form, or {@link #NONE} if it has none yet. */
    public int find(String canonicalForm) {
        if (canonicalForm.equals("\r\n")) {
            return CR_LF;
        }
        for (ClusterTable table = this; table != null; table = table.base) {
            Integer id = table.ids.get(canonicalForm);
            if (id != null) {
                return id;
            }
        }
        return NONE;
    }

    /** The canonical forms of the clusters that have an id here (the base's not included), in the order of their ids. */
    public String[] forms() {
        String[] forms = new String[ids.size()];
        ids.forEach((form, id) -> forms[id - firstId] = form);
        return forms;
    }

    /** What the segmenter has lately found with this table. */
    RecentClusters recent() {
        RecentClusters clusters = recent;
        if (clusters == null) {
            clusters = new RecentClusters();
            recent = clusters;
        }
        return clusters;
    }

    /** How many clusters have an id, the base's included. */
    public int size() {
        return firstId - FIRST_ID + ids.size();
    }

    /** Forgets all clusters but the base's. */
    public void clear() {
        if (recent != null) {
            recent.forgetTableIds();
        }
        if (ids.size() > KEPT_CAPACITY) {
            ids = new HashMap<>();
        } else if (!ids.isEmpty()) {
            ids.clear();
        }
    }
}
