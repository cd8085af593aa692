package io.github.seanettle;

/** The facade. SKELETON. */
public final class Fuzzy {
    private Fuzzy() {}
}
