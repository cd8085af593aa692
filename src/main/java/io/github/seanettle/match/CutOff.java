package io.github.seanettle.match;

import io.github.seanettle.metric.StringDistance;
import io.github.seanettle.metric.StringMetric;
import java.util.Comparator;

/** What makes two rows a match, and which of two matches is the better one. */
sealed interface CutOff {
    /** By score, the best first, then by right row. */
    Comparator<Match> bestFirst();

    /** At most so many steps apart. */
    record Distance(StringDistance metric, int max) implements CutOff {
        @Override
        public Comparator<Match> bestFirst() {
            return Comparator.comparingDouble(Match::score).thenComparingInt(Match::right);
        }
    }

    /** At least so much alike. */
    record Similarity(StringMetric metric, double min) implements CutOff {
        @Override
        public Comparator<Match> bestFirst() {
            return Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::right);
        }
    }
}
