package io.github.seanettle.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function of another library beside ours, and every way in which it is known to answer something else.
 *
 * <p>A way is a model: it computes what a library with these causes would answer. A difference is explained only where the
 * model's answer is the peer's, so that nothing new can hide behind a known cause.
 *
 * @param call the peer's call, as its users write it
 * @param ourCall ours
 * @param theirs what the peer answers
 * @param ours what we answer
 * @param deviations the ways, the simplest first
 * @param tolerance how far two numbers may be apart and still be the same
 */
record Peer(String call, String ourCall, Function theirs, Function ours, List<Deviation> deviations, double tolerance) {
    /** The answer of a model that does not say which. */
    static final Object ANYTHING = new Object();

    /** What is called with two texts; encoders look at the first only. */
    @FunctionalInterface
    interface Function {
        Object apply(String a, String b);
    }

    /**
     * A way to answer something else.
     *
     * @param causes what is done otherwise
     * @param model the answer of one who does so
     */
    record Deviation(List<Cause> causes, Function model) {}

    static Peer of(String call, Function theirs, String ourCall, Function ours) {
        return new Peer(call, ourCall, theirs, ours, List.of(), 1e-14);
    }

    /** For a peer that answers with a {@code float}. */
    Peer inSinglePrecision() {
        return new Peer(call, ourCall, theirs, ours, deviations, 1e-6);
    }

    Peer differs(Function model, Cause... causes) {
        List<Deviation> more = new ArrayList<>(deviations);
        more.add(new Deviation(List.of(causes), model));
        return new Peer(call, ourCall, theirs, ours, List.copyOf(more), tolerance);
    }

    String library() {
        return call.substring(0, call.indexOf(' '));
    }

    /** What a function answers; an exception is an answer too, by its name. */
    static Object answer(Function function, String a, String b) {
        try {
            return function.apply(a, b);
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    boolean agrees(String a, String b) {
        return same(answer(theirs, a, b), answer(ours, a, b));
    }

    /** The first way that gives the peer's answer. */
    Optional<Deviation> explanation(String a, String b) {
        Object answer = answer(theirs, a, b);
        return deviations.stream()
                .filter(deviation -> same(answer, answer(deviation.model(), a, b)))
                .findFirst();
    }

    private boolean same(Object one, Object other) {
        if (other == ANYTHING) {
            return true;
        }
        if (one instanceof Number x && other instanceof Number y) {
            return x.equals(y)
                    || Math.abs(x.doubleValue() - y.doubleValue()) <= tolerance
                    || Double.isNaN(x.doubleValue()) && Double.isNaN(y.doubleValue());
        }
        return String.valueOf(one).equals(String.valueOf(other));
    }
}
