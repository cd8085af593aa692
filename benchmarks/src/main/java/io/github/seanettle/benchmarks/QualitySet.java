package io.github.seanettle.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Records of which is known which belong together.
 *
 * @param name what it is called, data and columns
 * @param left the texts of one list, a list of columns for each row; an empty text is a missing one
 * @param right those of the other; the same if rows of one list belong together
 * @param columns the names of the columns
 * @param truth the pairs that belong together, as {@link #pair}
 */
record QualitySet(
        String name, List<List<String>> left, List<List<String>> right, List<String> columns, Set<Long> truth) {

    boolean isOne() {
        return left == right;
    }

    static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    static int left(long pair) {
        return (int) (pair >> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }

    /** The texts of one column. */
    QualitySet column(int column) {
        List<List<String>> leftTexts = one(left, column);
        return new QualitySet(
                name + ": " + columns.get(column),
                leftTexts,
                isOne() ? leftTexts : one(right, column),
                List.of(columns.get(column)),
                truth);
    }

    /** All columns in one text, one after the other. */
    QualitySet joined() {
        List<List<String>> leftTexts = joined(left);
        return new QualitySet(
                name + ": " + String.join(" + ", columns),
                leftTexts,
                isOne() ? leftTexts : joined(right),
                List.of(String.join(" + ", columns)),
                truth);
    }

    private static List<List<String>> one(List<List<String>> rows, int column) {
        return rows.stream().map(row -> List.of(row.get(column))).toList();
    }

    private static List<List<String>> joined(List<List<String>> rows) {
        return rows.stream()
                .map(row -> List.of(String.join(
                        " ", row.stream().filter(text -> !text.isEmpty()).toList())))
                .toList();
    }

    /** The pairs of two lists that have the same key; none for rows whose key is empty. */
    static Set<Long> equalKeys(List<String> left, List<String> right) {
        Map<String, List<Integer>> rows = new HashMap<>();
        IntStream.range(0, right.size())
                .forEach(row -> rows.computeIfAbsent(right.get(row), key -> new ArrayList<>())
                        .add(row));
        Set<Long> pairs = new HashSet<>();
        for (int row = 0; row < left.size(); row++) {
            List<Integer> partners = left.get(row).isEmpty() ? List.of() : rows.getOrDefault(left.get(row), List.of());
            for (int partner : partners) {
                pairs.add(pair(row, partner));
            }
        }
        return pairs;
    }

    /** The pairs of one list that have the same key, each once with the lower row first. */
    static Set<Long> equalKeys(List<String> keys) {
        Set<Long> pairs = equalKeys(keys, keys);
        pairs.removeIf(pair -> left(pair) >= right(pair));
        return pairs;
    }
}
