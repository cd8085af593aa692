package io.github.seanettle.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Jaccard similarity of two sets. */
public final class JaccardReference {
    private JaccardReference() {}

    public static <T> double jaccard(List<T> a, List<T> b) {
        Set<T> union = new HashSet<>(a);
        union.addAll(b);
        Set<T> intersection = new HashSet<>(a);
        intersection.retainAll(new HashSet<>(b));
        return union.isEmpty() ? 1 : (double) intersection.size() / union.size();
    }
}
