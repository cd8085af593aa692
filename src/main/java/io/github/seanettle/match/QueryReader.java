package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;
import io.github.seanettle.internal.lane.FlatTexts;
import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.text.TextOptions;
import java.util.Arrays;
import java.util.Map;

/** Reads queries with the ids of a corpus, which they do not change. Immutable. */
final class QueryReader {
    private final TextOptions options;
    private final ClusterTable clusters;
    private final Map<Integer, Integer> numbers;
    private final int alphabetSize;

    QueryReader(Corpus corpus) {
        this.options = corpus.textOptions();
        this.clusters = corpus.alphabet().clusterTable();
        this.numbers = corpus.alphabet().numbersOfUnits();
        this.alphabetSize = corpus.alphabet().size();
    }

    /** A query with the numbers that the corpus has for its units, and 0 for units that no text of the corpus has. */
    FlatTexts read(CharSequence query) {
        int[] ids = units(query);
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.getOrDefault(ids[i], 0);
        }
        return new FlatTexts(ids, new int[] {0, ids.length}, alphabetSize);
    }

    /** A query where ids are code points and what else {@link Corpus#inUnits} has; unknown units differ from each other. */
    FlatTexts readUnits(CharSequence query) {
        int[] ids = units(query);
        return new FlatTexts(ids, new int[] {0, ids.length}, alphabetSize);
    }

    private int[] units(CharSequence query) {
        Workspace workspace = Workspace.borrow();
        workspace.readBeside(clusters, Workspace.folded(query, options), options.unit());
        int[] ids = Arrays.copyOf(workspace.b.ids, workspace.b.length);
        workspace.giveBack();
        return ids;
    }
}
