package io.github.seanettle.differences;

import io.github.seanettle.differences.Pairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * This library beside those of Python: what {@code benchmarks/differences-rapidfuzz} runs. No test, as not every machine has Python
 * and RapidFuzz.
 */
final class DifferencesOfPython {
    private static final int SHOWN = 5;

    private DifferencesOfPython() {}

    /**
     * Compares, and writes the page.
     *
     * @param args Python, the script that answers, and the page
     */
    public static void main(String[] args) throws IOException {
        List<Pair> pairs = pairs();
        List<Findings> all = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        try (PythonAnswers python = new PythonAnswers(args[0], args[1], pairs)) {
            for (String library : List.of("rapidfuzz", "jellyfish")) {
                String version = python.version(library);
                if (version == null) {
                    System.out.println(library + " is not installed in " + args[0]);
                    page.append("\n## ").append(library).append("\n\nNot installed when this page was written.\n");
                    continue;
                }
                List<Findings> found = (library.equals("rapidfuzz")
                                ? PythonPeers.ofRapidFuzz(python)
                                : PythonPeers.ofJellyfish(python))
                        .stream().map(peer -> Findings.of(peer, pairs)).toList();
                all.addAll(found);
                page.append("\n## ").append(library).append(' ').append(version);
                page.append(", Python ").append(python.version("python")).append("\n\n");
                page.append(section(found, pairs));
            }
        }
        List<String> unexplained =
                all.stream().flatMap(one -> unexplained(one).stream()).toList();
        if (all.isEmpty()) {
            fail("nothing to compare with: install rapidfuzz");
        }
        if (!unexplained.isEmpty()) {
            fail("differences that no known cause explains:\n" + String.join("\n", unexplained));
        }
        Files.writeString(Path.of(args[2]), introduction(pairs.size()) + page + causes(all));
        System.out.println(
                all.size() + " functions compared on " + pairs.size() + " pairs; every difference has a known cause");
    }

    private static void fail(String message) {
        System.err.println("benchmarks/differences-rapidfuzz: " + message);
        System.exit(1);
    }

    /** Each pair once: a peer is asked for all of them in one go. */
    private static List<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>(DifferencesPage.EXAMPLES);
        pairs.addAll(Pairs.all());
        return List.copyOf(pairs);
    }

    private static String introduction(int pairs) {
        return String.format(Locale.ROOT, """
                # Beside RapidFuzz and jellyfish

                Written by `benchmarks/differences-rapidfuzz`, which sends %,d random and real pairs of texts, those of
                [differences.md](differences.md), through each function below and through ours: many scripts, marks, emoji, halves of
                surrogate pairs, empty texts, up to 130 letters. RapidFuzz counts code points, so it is compared with ours on
                `Unit.CODE_POINT`; jellyfish counts grapheme clusters, as ours do. Numbers that are not whole may differ by 1e-14. Where both
                answer differently, a model of what the peer does has to give the peer's very answer; a difference that no model explains
                ends the command with an error.
                """, pairs);
    }

    private static String section(List<Findings> found, List<Pair> pairs) {
        StringBuilder rows = new StringBuilder(
                "| theirs | here | equal | different | causes, and an example |\n|---|---|---|---|---|\n");
        for (Findings one : found) {
            rows.append("| `")
                    .append(one.peer().call().substring(one.peer().call().indexOf(' ') + 1))
                    .append("` | `");
            rows.append(one.peer().ourCall())
                    .append("` | ")
                    .append(number(one.agreed()))
                    .append(" | ");
            rows.append(number(pairs.size() - one.agreed())).append(" | ");
            rows.append(one.explained().keySet().stream()
                            .map(causes -> titles(causes) + ": " + example(one.peer(), causes, pairs))
                            .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        return rows.toString();
    }

    private static String example(Peer peer, List<Cause> causes, List<Pair> pairs) {
        Pair pair = pairs.stream()
                .filter(one -> DifferencesPage.shows(peer, causes, one))
                .min(Comparator.comparingInt(
                        one -> one.left().length() + one.right().length()))
                .orElseThrow();
        return DifferencesPage.shown(pair.left()) + ", " + DifferencesPage.shown(pair.right()) + ": "
                + DifferencesPage.shownAnswer(Peer.answer(peer.theirs(), pair.left(), pair.right())) + ", here "
                + DifferencesPage.shownAnswer(Peer.answer(peer.ours(), pair.left(), pair.right()));
    }

    private static String titles(List<Cause> causes) {
        return causes.stream().map(Cause::title).collect(Collectors.joining(" and "));
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String causes(List<Findings> all) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        all.forEach(one -> one.explained().keySet().forEach(causes::addAll));
        String rows = causes.stream()
                .map(cause -> "| " + cause.title() + " | " + cause.text() + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n## Causes\n\n| cause | what it is |\n|---|---|\n" + rows;
    }

    private static List<String> unexplained(Findings findings) {
        Peer peer = findings.peer();
        return findings.unexplained().stream()
                .limit(SHOWN)
                .map(pair -> peer.call() + " of " + DifferencesPage.shown(pair.left()) + " and "
                        + DifferencesPage.shown(pair.right())
                        + " is " + Peer.answer(peer.theirs(), pair.left(), pair.right()) + ", ours is "
                        + Peer.answer(peer.ours(), pair.left(), pair.right()) + " ("
                        + findings.unexplained().size()
                        + " such pairs)")
                .toList();
    }
}
