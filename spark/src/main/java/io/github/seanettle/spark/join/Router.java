package io.github.seanettle.spark.join;

import java.util.Locale;

/** Chooses the way of a join. */
final class Router {
    private final JoinSettings settings;

    Router(JoinSettings settings) {
        this.settings = settings;
    }

    /** The way, and which list is sent to all executors if it is {@link JoinRoute#BROADCAST}. */
    record Choice(JoinRoute route, String reason, boolean indexesLeft) {}

    /**
     * Chooses.
     *
     * @param onlyRight whether only the right list can be the one that is sent
     */
    Choice choose(ListSize left, ListSize right, boolean onlyRight) {
        boolean indexesLeft = !onlyRight && left.bytes() < right.bytes();
        ListSize indexed = indexesLeft ? left : right;
        if (settings.route() != null) {
            return new Choice(settings.route(), "asked for", indexesLeft);
        }
        String which = indexesLeft ? "left" : "right";
        String limit = String.format(
                Locale.ROOT, "the limit of %,d rows, %,d bytes", settings.mostRows(), settings.mostBytes());
        return settings.fits(indexed)
                ? new Choice(JoinRoute.BROADCAST, "the " + which + " list is within " + limit, indexesLeft)
                : new Choice(JoinRoute.SHUFFLE, "the " + which + " list is above " + limit, indexesLeft);
    }
}
