package io.github.seanettle.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All figures of a result file as Markdown, and where a contender answers something else. */
final class Tables {
    private Tables() {}

    static String of(JsonNode file, Map<String, List<Score>> contests) {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n");
        for (String field : List.of("date", "command", "cpu", "cores", "system", "jvm")) {
            page.append("- ")
                    .append(field)
                    .append(": ")
                    .append(file.get(field).asString())
                    .append('\n');
        }
        file.get("versions")
                .propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(version -> page.append("- ")
                        .append(version.getKey())
                        .append(' ')
                        .append(version.getValue().asString())
                        .append('\n'));
        page.append(
                        "\nMillions of calls a second, one thread: the median of the iterations, and the slowest and fastest")
                .append(" of them. The ratio is that of seanettle's median to the contender's.\n");
        contests.forEach((contest, scores) -> page.append(section(contest, scores)));
        return page.toString();
    }

    private static String section(String contest, List<Score> scores) {
        StringBuilder section = new StringBuilder("\n## " + contest + "\n\n");
        section.append("| texts | contender | M/s | slowest – fastest | ratio | B/call |\n|---|---|--:|--:|--:|--:|\n");
        for (String texts : scores.stream().map(Score::texts).distinct().toList()) {
            List<Score> rivals =
                    scores.stream().filter(score -> score.texts().equals(texts)).toList();
            rivals.forEach(score -> section.append(row(score, rivals)));
        }
        notes(contest).forEach(note -> section.append("\n- ").append(note));
        return section.append('\n').toString();
    }

    private static String row(Score score, List<Score> rivals) {
        double ours = rivals.stream()
                .filter(rival -> rival.contender().equals("seanettle"))
                .mapToDouble(Score::median)
                .findFirst()
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3g | %.3g – %.3g | %.2f | %.0f |%n",
                score.texts(),
                score.contender(),
                score.median(),
                score.slowest(),
                score.fastest(),
                ours / score.median(),
                score.bytes());
    }

    private static Stream<String> notes(String contest) {
        if (contest.endsWith(", prepared")) {
            return Stream.of();
        }
        Stream<String> pairs = Contests.all().stream()
                .filter(known -> known.measure().equals(contest))
                .flatMap(known -> known.contenders().stream())
                .map(Tables::note);
        Stream<String> codes = Encoders.all().stream()
                .filter(known -> known.name().equals(contest) && known.difference() != null)
                .map(known -> "commons-codec: " + known.difference().reason());
        return Stream.concat(pairs, codes).filter(Objects::nonNull);
    }

    private static String note(Contender contender) {
        String units = switch (contender.unit()) {
            case GRAPHEME -> "graphemes";
            case CODE_POINT -> "code points";
            case UTF16 -> "UTF-16 units";
        };
        String counts = contender.name() + " counts " + units;
        return contender.difference() == null
                ? counts
                : counts + ", and " + contender.difference().reason();
    }
}
