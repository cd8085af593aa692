package io.github.seanettle.match;

/** A part of a job, cut into tasks that can run in any order and at once. */
interface Pass {
    long tasks();

    /** Gives the scores of one task's pairs to a sink, or some of them if the work is stopped. */
    void run(long task, PairSink sink, Work work);
}
