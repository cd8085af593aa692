package io.github.seanettle.cli;

import io.github.seanettle.match.Linker;
import io.github.seanettle.match.Match;
import io.github.seanettle.match.OneToOne;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads two lists, or one, links them and writes the matches.
 *
 * @param task what the progress bar calls it
 * @param right the right list; null if the left one is linked with itself
 * @param byDistance whether scores are distances
 * @param plan what the linker was changed by; says how matches were found
 * @param oneToOne how to choose partners, if each row gets one at most
 */
record LinkRun(
        String task,
        Console console,
        String left,
        @Nullable String right,
        ListOptions options,
        ResultOptions result,
        boolean byDistance,
        PlanOptions plan,
        @Nullable OneToOne oneToOne) {

    void link(Linker linker) throws IOException {
        TerminalLine screen = new TerminalLine(console);
        List<String> inputs = right == null ? List.of(left) : List.of(left, right);
        try (Output output = Output.open(result.out, inputs, console, screen)) {
            TextColumn leftTexts = options.readLeft(left, console);
            TextColumn rightTexts = right == null ? leftTexts : options.readRight(right, console);
            link(linker, leftTexts, rightTexts, output, screen);
        }
    }

    private void link(Linker linker, TextColumn leftTexts, TextColumn rightTexts, Output output, TerminalLine screen) {
        long rows = leftTexts.texts().size();
        long pairs = right == null
                ? rows * Math.max(0, rows - 1)
                : rows * rightTexts.texts().size();
        Summary summary = new Summary(pairs);
        Consumer<Match> sink = sink(leftTexts, rightTexts, output, summary);
        ForkJoinPool pool = options.newPool();
        try (Progress progress = new Progress(task, pairs, console, screen)) {
            Linker ready = linker.withPool(pool).withProgress(progress);
            if (right == null) {
                ready.linkWithin(leftTexts.compared(), sink);
            } else if (oneToOne != null) {
                ready.linkOneToOne(leftTexts.compared(), rightTexts.compared(), oneToOne)
                        .forEach(sink);
            } else {
                ready.link(leftTexts.compared(), rightTexts.compared(), sink);
            }
        } finally {
            pool.shutdownNow();
        }
        output.complete();
        plan.print(console);
        console.err().println(summary.lineWithMatches());
    }

    private Consumer<Match> sink(TextColumn leftTexts, TextColumn rightTexts, Output output, Summary summary) {
        MatchWriter matches = MatchWriter.ofPairs(result.format, output);
        return match -> {
            summary.countMatch();
            matches.write(
                    match.left() + 1,
                    match.right() + 1,
                    ResultWriter.score(match.score(), byDistance),
                    leftTexts.texts().get(match.left()),
                    rightTexts.texts().get(match.right()));
        };
    }
}
