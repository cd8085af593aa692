package io.github.seanettle.spark.join;

import java.util.Locale;

/** A way to join two lists on a cluster. Both find the same matches. */
public enum JoinRoute {
    /**
     * One list is collected, sent to every executor and indexed there once; the other is searched for where it lies, and is not
     * shuffled. The way where one list fits into the memory of each executor.
     */
    BROADCAST,
    /**
     * Texts of both lists are shuffled by keys that texts which match share, and compared in blocks of limited size. The way of
     * two large lists: nothing is collected.
     */
    SHUFFLE;

    /** The name in plans: in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
