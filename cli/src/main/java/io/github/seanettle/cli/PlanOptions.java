package io.github.seanettle.cli;

import io.github.seanettle.match.LinkPlan;
import io.github.seanettle.match.LinkReport;
import io.github.seanettle.match.Linker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options: how matches are found. What is found does not depend on it. */
final class PlanOptions {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description =
                    "How matches are found: all-pairs, scan, segments or pieces (the one expected to be the fastest).")
    private @Nullable LinkPlan plan;

    @Option(names = "--explain", description = "Say on standard error how matches were found, why, and what it took.")
    private boolean explain;

    private @Nullable LinkReport report;

    /** Checks that no plan is asked for where an option decides how matches are found. */
    void checkNotGiven(String with) {
        if (plan != null) {
            throw new UserError("--plan does not go with " + with);
        }
    }

    /** Whether it is to be said how matches were found. */
    boolean explain() {
        return explain;
    }

    /** A linker that does as these options say. */
    Linker applyTo(Linker linker) {
        Linker reporting = explain ? linker.withReport(told -> report = told) : linker;
        if (plan == null) {
            return reporting;
        }
        try {
            return reporting.withPlan(plan);
        } catch (IllegalArgumentException e) {
            throw new UserError("--plan: " + e.getMessage());
        }
    }

    /** Prints how the matches were found, if that was asked for. */
    void print(Console console) {
        if (report != null) {
            console.err().println(report);
        }
    }
}
