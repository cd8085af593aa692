package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;
import java.util.Map;

/** Reads queries with the ids of a corpus, which they do not change. Immutable. */
final class QueryReader {
    private final TextOptions options;
    private final ClusterTable clusters;
    private final Map<Integer, Integer> numbers;

    QueryReader(Corpus corpus) {
        this.options = corpus.textOptions();
        this.clusters = corpus.alphabet().clusterTable();
        this.numbers = corpus.alphabet().numbersOfUnits();
    }

    /** A query with the numbers that the corpus has for its units, and 0 for units that no text of the corpus has. */
    FlatTexts read(CharSequence query, Workspace workspace) {
        FlatTexts text = readUnits(query, workspace);
        int[] ids = text.ids();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.getOrDefault(ids[i], 0);
        }
        return text;
    }

    /** A query where ids are code points and what else {@link Corpus#inUnits} has; unknown units differ from each other. */
    FlatTexts readUnits(CharSequence query, Workspace workspace) {
        workspace.readBeside(clusters, Workspace.folded(query, options), options.unit());
        UnitSequence read = workspace.b;
        return new FlatTexts(Arrays.copyOf(read.ids, read.length), new int[] {0, read.length}, ClusterTable.CR_LF);
    }
}
