package io.github.seanettle.spark.join;

import io.github.seanettle.match.Hit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Searches a list that was sent to the executors for each row of another, where that lies. Rows are a key and a text; what
 * comes out are the pairs of {@link Pairs#schema}.
 *
 * @param indexed the list that is searched
 * @param isLeft whether it is the left one
 * @param best which rows are wanted; null for all
 * @param withTexts whether the texts are wanted, too
 * @param onlyLater whether both are the same list of different texts, and a pair is wanted once, the lower text on the left
 */
record SearchRows(
        Broadcast<IndexedRows> indexed,
        boolean isLeft,
        @Nullable Best best,
        boolean withTexts,
        boolean onlyLater) implements MapPartitionsFunction<Row, Row> {
    /** So many hits of lately searched texts are kept, so that many equal rows cost one search. */
    private static final int KEPT_HITS = 1 << 16;

    private static final int KEPT_TEXTS = 1 << 10;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Pairing(rows, indexed.value());
    }

    private final class Pairing implements Iterator<Row> {
        private final Iterator<Row> rows;
        private final IndexedRows index;
        private final Map<String, List<Hit>> recent = new LinkedHashMap<>(16, 0.75f, true);
        private int recentHits;

        private @Nullable Object key;
        private String text = "";
        private Iterator<Hit> hits = new ArrayList<Hit>().iterator();

        Pairing(Iterator<Row> rows, IndexedRows index) {
            this.rows = rows;
            this.index = index;
        }

        @Override
        public boolean hasNext() {
            while (!hits.hasNext() && rows.hasNext()) {
                Row row = rows.next();
                key = row.get(0);
                text = row.getString(1);
                hits = search().iterator();
            }
            return hits.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Hit hit = hits.next();
            Object foundKey = index.key(hit.row());
            Object leftKey = isLeft ? foundKey : key;
            Object rightKey = isLeft ? key : foundKey;
            if (!withTexts) {
                return RowFactory.create(leftKey, rightKey, hit.score());
            }
            String found = index.text(hit.row());
            return RowFactory.create(leftKey, rightKey, isLeft ? found : text, isLeft ? text : found, hit.score());
        }

        private List<Hit> search() {
            List<Hit> known = recent.get(text);
            if (known != null) {
                return known;
            }
            List<Hit> found = best == null ? index.rows(text) : index.bestRows(text, best.count(), best.ties());
            if (onlyLater) {
                found.removeIf(hit -> text.compareTo(index.text(hit.row())) >= 0);
            }
            keep(found);
            return found;
        }

        private void keep(List<Hit> found) {
            recent.put(text, found);
            recentHits += found.size();
            Iterator<List<Hit>> oldest = recent.values().iterator();
            while (recentHits > KEPT_HITS || recent.size() > KEPT_TEXTS) {
                recentHits -= oldest.next().size();
                oldest.remove();
            }
        }
    }
}
