package io.github.seanettle.match;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How matches were found, and what it took: {@link Linker#explain}.
 *
 * @param plan the way that was taken
 * @param reason why
 * @param estimates what each plan was expected to cost; none if there was no choice
 * @param pairs how many pairs there are of rows that have a text; a pair that was to be found from both sides counts twice
 * @param candidates how many pairs were looked at; the plan ruled out the others without a look. One that was found on
 *     several ways counts several times
 * @param verified how many pairs were compared by the metric
 * @param matches how many pairs match
 * @param readingSeconds the time to read the lists as units; 0 for lists that were read before
 * @param planningSeconds the time to choose the plan, indexes included
 * @param matchingSeconds the time to find the matches and hand them on
 */
public record LinkReport(
        LinkPlan plan,
        String reason,
        List<Estimate> estimates,
        long pairs,
        long candidates,
        long verified,
        long matches,
        double readingSeconds,
        double planningSeconds,
        double matchingSeconds) {

    /** Keeps the estimates. */
    public LinkReport {
        estimates = List.copyOf(estimates);
    }

    /**
     * What a plan is expected to cost.
     *
     * @param plan the plan
     * @param seconds the time on all threads together to find the matches; infinite if it was not worth finding out
     */
    public record Estimate(LinkPlan plan, double seconds) {
        /** The plan and its time. */
        @Override
        public String toString() {
            return Double.isInfinite(seconds)
                    ? plan + " not estimated"
                    : String.format(Locale.ROOT, "%s about %.3f s", plan, seconds);
        }
    }

    /** The plan, the numbers of pairs and the times, in lines for people. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        line(lines, "plan", plan + ": " + reason);
        for (Estimate estimate : estimates) {
            line(lines, "estimate", estimate);
        }
        line(lines, "pairs", count(pairs));
        line(lines, "candidates", share(candidates));
        line(lines, "verified", share(verified));
        line(lines, "matches", share(matches));
        line(lines, "reading", seconds(readingSeconds));
        line(lines, "planning", seconds(planningSeconds));
        line(lines, "matching", seconds(matchingSeconds));
        return lines.toString().stripTrailing();
    }

    private static void line(StringBuilder lines, String name, @Nullable Object value) {
        lines.append(String.format(Locale.ROOT, "%-11s %s\n", name, value));
    }

    private String share(long part) {
        return pairs == 0
                ? count(part)
                : String.format(Locale.ROOT, "%s (%.6f %% of the pairs)", count(part), 100.0 * part / pairs);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f s", seconds);
    }
}
