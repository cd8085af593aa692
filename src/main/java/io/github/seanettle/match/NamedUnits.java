package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;

/**
 * The units of one text, named alike in every process: a code point is itself, another cluster the hash of its canonical form.
 * So equal units have equal names, and different ones seldom the same.
 *
 * @param ids the units as the metrics read them, which differ from text to text
 * @param names the units' names
 */
record NamedUnits(int[] ids, int[] names) {
    private static final int FIRST_CLUSTER = ClusterTable.CR_LF + 1;

    static NamedUnits of(CharSequence text, TextOptions options) {
        ClusterTable clusters = new ClusterTable(null);
        Workspace workspace = Workspace.borrow();
        workspace.read(text, options, clusters, workspace.a);
        int[] ids = Arrays.copyOf(workspace.a.ids, workspace.a.length);
        workspace.giveBack();
        if (clusters.size() == 0) {
            return new NamedUnits(ids, ids);
        }
        String[] forms = clusters.forms();
        int[] names = ids.clone();
        for (int i = 0; i < names.length; i++) {
            names[i] = ids[i] < FIRST_CLUSTER ? ids[i] : forms[ids[i] - FIRST_CLUSTER].hashCode();
        }
        return new NamedUnits(ids, names);
    }
}
