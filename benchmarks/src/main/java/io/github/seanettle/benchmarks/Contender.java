package io.github.seanettle.benchmarks;

import io.github.seanettle.text.Unit;

/**
 * One library's way to compare two texts, brought to the form of this library's answer.
 *
 * @param name the library, and what is special about the call
 * @param unit what it counts as one letter
 * @param difference where it answers something else by design or by mistake; null if it answers the same
 * @param comparison the call
 */
record Contender(String name, Unit unit, Difference difference, Comparison comparison) {
    /** The call that is measured. */
    @FunctionalInterface
    interface Comparison {
        double compare(String a, String b);
    }

    /**
     * Where a contender answers something else.
     *
     * @param reason what it does
     * @param a one text of a pair that shows it
     * @param b the other
     */
    record Difference(String reason, String a, String b) {}

    /** One that compares {@code char}s and answers what this library answers for them. */
    static Contender same(String name, Comparison comparison) {
        return new Contender(name, Unit.UTF16, null, comparison);
    }

    /** One that compares {@code char}s and now and then answers something else. */
    static Contender different(String name, Comparison comparison, String reason, String a, String b) {
        return new Contender(name, Unit.UTF16, new Difference(reason, a, b), comparison);
    }

    Contender by(Unit otherUnit) {
        return new Contender(name, otherUnit, difference, comparison);
    }
}
