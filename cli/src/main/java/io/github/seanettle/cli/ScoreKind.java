package io.github.seanettle.cli;

/** Which of a metric's numbers is asked for. */
enum ScoreKind {
    DISTANCE,
    SIMILARITY,
    NORMALIZED
}
