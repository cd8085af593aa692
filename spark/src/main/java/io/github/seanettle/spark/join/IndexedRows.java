package io.github.seanettle.spark.join;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.Hit;
import io.github.seanettle.match.Ties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A list that is sent to all executors: its rows in order, and its different texts. Each JVM builds the index once, when it is
 * first asked, as Spark hands all tasks of a JVM the same broadcast object.
 */
final class IndexedRows implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MatchRule rule;

    /** The different texts, in the order of their first rows. */
    private final String[] texts;

    @SuppressWarnings("serial") // keys are values of Spark, which can be
    private final @Nullable Object[] keys;

    /** The text of each row. */
    private final int[] textOf;

    /** Where in {@link #rowsByText} the rows of each text begin. */
    private final int[] starts;

    private final int[] rowsByText;

    private transient volatile @Nullable FuzzyIndex index;

    /** Takes rows of a key and a text. */
    IndexedRows(MatchRule rule, List<Row> rows) {
        this.rule = rule;
        this.keys = new Object[rows.size()];
        Map<String, Integer> numbers = new LinkedHashMap<>();
        this.textOf = new int[rows.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = rows.get(row).get(0);
            Integer known = numbers.putIfAbsent(rows.get(row).getString(1), numbers.size());
            textOf[row] = known == null ? numbers.size() - 1 : known;
        }
        this.texts = numbers.keySet().toArray(String[]::new);
        this.starts = new int[texts.length + 1];
        for (int text : textOf) {
            starts[text + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.rowsByText = new int[keys.length];
        int[] next = starts.clone();
        for (int row = 0; row < keys.length; row++) {
            rowsByText[next[textOf[row]]++] = row;
        }
    }

    private FuzzyIndex index() {
        FuzzyIndex built = index;
        if (built == null) {
            synchronized (this) {
                built = index;
                if (built == null) {
                    built = FuzzyIndex.of(Arrays.asList(texts), rule.metric());
                    index = built;
                }
            }
        }
        return built;
    }

    /** The text of a row. */
    String text(int row) {
        return texts[textOf[row]];
    }

    @Nullable
    Object key(int row) {
        return keys[row];
    }

    /** All texts that match, with their numbers; in no order. */
    List<Hit> texts(String query) {
        List<Hit> hits = new ArrayList<>();
        if (rule.byDistance()) {
            index().withinDistance(query, rule.maxDistance(), hits::add);
        } else {
            index().withSimilarity(query, rule.minSimilarity(), hits::add);
        }
        return hits;
    }

    /** All rows that match, in no order. */
    List<Hit> rows(String query) {
        return rowsOf(texts(query));
    }

    /** The best rows that match, the best first, then those of lower rows. */
    List<Hit> bestRows(String query, int count, Ties ties) {
        List<Hit> rows = rowsOf(bestTexts(query, count, ties));
        Comparator<Hit> byScore = Comparator.comparingDouble(Hit::score);
        rows.sort((rule.byDistance() ? byScore : byScore.reversed()).thenComparingInt(Hit::row));
        int end = Math.min(count, rows.size());
        while (ties == Ties.ALL
                && end > 0
                && end < rows.size()
                && rows.get(end).score() == rows.get(end - 1).score()) {
            end++;
        }
        return rows.subList(0, end);
    }

    /** These have the best rows: of equally good texts, those with the lowest first rows come first. */
    private List<Hit> bestTexts(String query, int count, Ties ties) {
        return rule.byDistance()
                ? index().withinDistance(query, rule.maxDistance(), count, ties)
                : index().withSimilarity(query, rule.minSimilarity(), count, ties);
    }

    private List<Hit> rowsOf(List<Hit> ofTexts) {
        List<Hit> rows = new ArrayList<>();
        for (Hit text : ofTexts) {
            for (int at = starts[text.row()]; at < starts[text.row() + 1]; at++) {
                rows.add(new Hit(rowsByText[at], text.score()));
            }
        }
        return rows;
    }
}
