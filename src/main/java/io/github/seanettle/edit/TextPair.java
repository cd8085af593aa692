package io.github.seanettle.edit;

import io.github.seanettle.internal.text.ClusterTable;
import io.github.seanettle.internal.text.Segmenter;
import io.github.seanettle.internal.text.UnitSequence;
import io.github.seanettle.text.Unit;
import java.util.Objects;

/** Two texts, read into ids that can be compared with one another. */
final class TextPair {
    final String a;
    final String b;
    final Unit unit;
    final int[] idsA;
    final int[] idsB;
    final int m;
    final int n;
    private final Segmenter segmenter = new Segmenter();

    TextPair(CharSequence a, CharSequence b, Unit unit) {
        this.a = Objects.requireNonNull(a, "a").toString();
        this.b = Objects.requireNonNull(b, "b").toString();
        this.unit = Objects.requireNonNull(unit, "unit");
        ClusterTable clusters = new ClusterTable(null);
        UnitSequence unitsA = new UnitSequence();
        segmenter.read(this.a, unit, clusters, unitsA);
        UnitSequence unitsB = new UnitSequence();
        segmenter.read(this.b, unit, clusters, unitsB);
        idsA = unitsA.ids;
        idsB = unitsB.ids;
        m = unitsA.length;
        n = unitsB.length;
    }

    /** Where a's units begin in {@code char}s, with a's length at the end. */
    int[] startsA() {
        return segmenter.starts(a, unit);
    }

    /** Where b's units begin in {@code char}s, with b's length at the end. */
    int[] startsB() {
        return segmenter.starts(b, unit);
    }
}
