package io.github.seanettle.match;

/**
 * Two corpora with the same ids, or one with itself.
 *
 * @param left one
 * @param right the other
 * @param isOne whether they are the same, and each pair of two different rows counts once
 */
record CorpusPair(Corpus left, Corpus right, boolean isOne) {
    static CorpusPair of(Corpus left, Corpus right) {
        Alphabet both = left.alphabet().with(right.alphabet());
        return new CorpusPair(left.extendedTo(both), right.in(both), false);
    }

    static CorpusPair within(Corpus corpus) {
        return new CorpusPair(corpus, corpus, true);
    }

    /** The same texts, where ids are code points. */
    CorpusPair inUnits() {
        Corpus leftUnits = left.inUnits();
        return new CorpusPair(leftUnits, isOne ? leftUnits : right.inUnits(), isOne);
    }
}
