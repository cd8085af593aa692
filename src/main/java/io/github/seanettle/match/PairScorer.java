package io.github.seanettle.match;

import io.github.seanettle.internal.kernel.Workspace;

/** Scores pairs one at a time: the way of metrics and texts that lanes cannot take. For any number of threads. */
interface PairScorer {
    /** Makes a left row ready, which must have a text. */
    Query prepare(int left);

    /** One left row. For any number of threads. */
    interface Query {
        /**
         * The score of this row and a right one that has a text.
         *
         * @param bound the worst score of interest; for a worse one anything worse may be answered
         */
        double score(int right, double bound, Workspace workspace);
    }
}
