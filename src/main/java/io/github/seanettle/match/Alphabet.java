package io.github.seanettle.match;

import io.github.seanettle.internal.text.ClusterTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The units that a list of texts has, numbered from 1 on. Immutable.
 *
 * <p>A unit is a code point (or a lone surrogate), CR LF, or a cluster that no single code point stands for; the latter are
 * known by their canonical forms, so that any two alphabets can be compared.
 */
final class Alphabet {
    private static final int FIRST_CLUSTER = ClusterTable.CR_LF + 1;

    /** The unit of each number, from number 1 on. Those from {@link #FIRST_CLUSTER} on are clusters. */
    private final int[] units;

    /** The canonical form of each cluster. */
    private final String[] clusters;

    Alphabet(int[] units, String[] clusters) {
        this.units = units;
        this.clusters = clusters;
    }

    /** How many units there are, which is the largest number. */
    int size() {
        return units.length;
    }

    /** For each number the unit itself: code points as they are, clusters above all of these. */
    int[] units() {
        int[] byNumber = new int[units.length + 1];
        System.arraycopy(units, 0, byNumber, 1, units.length);
        return byNumber;
    }

    /** The canonical form of each cluster. Not to be changed. */
    String[] clusters() {
        return clusters;
    }

    /** The clusters with the ids that they have in {@link #units()}. */
    ClusterTable clusterTable() {
        ClusterTable table = new ClusterTable(null);
        for (String cluster : clusters) {
            table.idOf(cluster);
        }
        return table;
    }

    /** The number of each unit. */
    Map<Integer, Integer> numbersOfUnits() {
        Map<Integer, Integer> numbers = new HashMap<>(2 * units.length);
        for (int i = 0; i < units.length; i++) {
            numbers.put(units[i], i + 1);
        }
        return Collections.unmodifiableMap(numbers);
    }

    /** This alphabet, whose numbers stay, and behind it the units that only the other one has. */
    Alphabet with(Alphabet other) {
        Map<Object, Integer> known = numbers();
        int[] more = Arrays.stream(other.units)
                .filter(unit -> !known.containsKey(other.key(unit)))
                .toArray();
        if (more.length == 0) {
            return this;
        }
        int[] allUnits = Arrays.copyOf(units, units.length + more.length);
        List<String> allClusters = new ArrayList<>(Arrays.asList(clusters));
        for (int i = 0; i < more.length; i++) {
            int unit = more[i];
            if (unit >= FIRST_CLUSTER) {
                allClusters.add(other.clusters[unit - FIRST_CLUSTER]);
                unit = FIRST_CLUSTER + allClusters.size() - 1;
            }
            allUnits[units.length + i] = unit;
        }
        return new Alphabet(allUnits, allClusters.toArray(String[]::new));
    }

    /** For each number of this alphabet the one in another, which has all its units; 0 for 0. */
    int[] translationTo(Alphabet other) {
        Map<Object, Integer> numbers = other.numbers();
        int[] translation = new int[units.length + 1];
        for (int i = 0; i < units.length; i++) {
            translation[i + 1] = Objects.requireNonNull(numbers.get(key(units[i])));
        }
        return translation;
    }

    private Map<Object, Integer> numbers() {
        Map<Object, Integer> numbers = new HashMap<>(2 * units.length);
        for (int i = 0; i < units.length; i++) {
            numbers.put(key(units[i]), i + 1);
        }
        return numbers;
    }

    /** What a unit is called in every alphabet. */
    private Object key(int unit) {
        return unit < FIRST_CLUSTER ? (Object) unit : clusters[unit - FIRST_CLUSTER];
    }
}
