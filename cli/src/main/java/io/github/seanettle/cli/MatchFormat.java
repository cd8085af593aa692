package io.github.seanettle.cli;

/** How matches are written. */
enum MatchFormat {
    CSV,
    JSONL
}
