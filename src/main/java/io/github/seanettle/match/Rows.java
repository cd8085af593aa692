package io.github.seanettle.match;

/** The rows {@code order[from .. to)}. */
record Rows(int[] order, int from, int to) {
    int count() {
        return to - from;
    }
}
