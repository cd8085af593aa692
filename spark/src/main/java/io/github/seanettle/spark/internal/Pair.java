package io.github.seanettle.spark.internal;

import io.github.seanettle.internal.kernel.Workspace;
import org.apache.spark.unsafe.types.UTF8String;

/** The two texts of the last call, and what was answered. For one thread. */
final class Pair {
    final Workspace workspace = new Workspace();
    final Argument a = new Argument(workspace.a);
    final Argument b = new Argument(workspace.b);

    private boolean isAnswered;
    private double cutOff;
    private double answer;

    /** Takes the texts of this call; returns whether {@link #answer} is what it asks for. */
    boolean isKnown(UTF8String textA, UTF8String textB, double cutOffNow) {
        boolean sameA = a.take(textA);
        boolean sameB = b.take(textB);
        isAnswered &= sameA && sameB && cutOff == cutOffNow;
        return isAnswered;
    }

    /** What was answered for these texts. An int is a double too. */
    double answer() {
        return answer;
    }

    /** Keeps an answer, but not the buffers of long texts. */
    void remember(double cutOffNow, double answerNow) {
        isAnswered = true;
        cutOff = cutOffNow;
        answer = answerNow;
        a.trim();
        b.trim();
    }

    /** Whether both texts are letters that have been read. */
    boolean isLetters() {
        return a.isLetters() && b.isLetters();
    }
}
