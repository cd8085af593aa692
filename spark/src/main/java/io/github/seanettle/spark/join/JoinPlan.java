package io.github.seanettle.spark.join;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a join runs.
 *
 * @param route the way
 * @param reason why
 * @param left how large the left list is
 * @param right how large the right one is
 * @param indexesLeft whether the left list is the one that is sent to all executors
 * @param shuffle by which keys texts are shuffled; null if they are not
 */
record JoinPlan(
        JoinRoute route,
        String reason,
        ListSize left,
        ListSize right,
        boolean indexesLeft,
        @Nullable ShufflePlan shuffle) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("route: ").append(route).append(", as ").append(reason).append('\n');
        text.append("left: ").append(left).append('\n');
        text.append("right: ").append(right).append('\n');
        if (shuffle == null) {
            text.append("index: of the ").append(indexesLeft ? "left" : "right").append(" list, on each executor\n");
            text.append(String.format(
                    Locale.ROOT, "pairs: at most %,.0f, fewer by the index%n", (double) left.rows() * right.rows()));
        } else {
            text.append(String.format(
                    Locale.ROOT,
                    "texts: %,d and %,d different ones, shuffled as about %,d and %,d rows%n",
                    shuffle.leftTexts(),
                    shuffle.rightTexts(),
                    shuffle.leftRows(),
                    shuffle.rightRows()));
            text.append(String.format(
                    Locale.ROOT,
                    "keys: %,d windows of lengths; %,d keys divided into parts%n",
                    shuffle.keys().windows().size(),
                    shuffle.parts().values().stream()
                            .filter(parts -> parts.left() * parts.right() > 1)
                            .count()));
            text.append(String.format(
                    Locale.ROOT,
                    "pairs: about %,d of %,.0f meet%n",
                    shuffle.pairs(),
                    (double) shuffle.leftTexts() * shuffle.rightTexts()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
