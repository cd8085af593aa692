package io.github.seanettle.differences;

import io.github.seanettle.differences.Pairs.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/differences.md}: every way in which a peer differs, with a pair that shows it. */
final class DifferencesPage {
    /** Pairs that show something, the plainest first. */
    static final List<Pair> EXAMPLES = List.of(
            new Pair("café", "cafe\u0301"),
            new Pair("é", "é"),
            new Pair("ca", "abc"),
            new Pair("e\u0301", "éa"),
            new Pair("👍", "👍🏽"),
            new Pair("cat", "elephant"),
            new Pair("abc", "xyz"),
            new Pair("", "abcd"),
            new Pair("", ""),
            new Pair("ab", "cd"),
            new Pair("ab", "wxyz"),
            new Pair("abc", "abcd"),
            new Pair("a", "b"),
            new Pair("a  b", "a b"),
            new Pair("one\u3000two", "one two"),
            new Pair("x😀y", "y😀x"),
            new Pair("aé", "éa"),
            new Pair("aaabcd", "aaacdb"),
            new Pair("Johnathan Smith", "Johnathan Smyth"),
            new Pair("abcx", "ayzw"),
            new Pair("abcdef", "bcadxy"),
            new Pair("a\ud83d👍b", "a👍cb"),
            new Pair("abcde\ud83d👍", "bcade👍"),
            new Pair("Élan", ""),
            new Pair("Zoë", ""),
            new Pair("'Hara", ""),
            new Pair("Cagney", ""),
            new Pair("Christina", ""),
            new Pair("Xhot", ""),
            new Pair("Aapti", ""),
            new Pair("Hb", ""),
            new Pair("whr", ""),
            new Pair("Eddge", ""),
            new Pair("Raj", ""),
            new Pair("Ash", ""),
            new Pair("Bosch", ""),
            new Pair("Aesch", ""),
            new Pair("Aee", ""),
            new Pair("BBBob", ""),
            new Pair("O", ""),
            new Pair("van der Berg", ""),
            new Pair("--", "Smith"),
            new Pair("Tim", "Timothy"),
            new Pair("of", "f"),
            new Pair("Fred", "Rinder"),
            new Pair("Bob", "Bobby"),
            new Pair("Jean", "2nd"));

    private DifferencesPage() {}

    static String write(List<Findings> all) {
        StringBuilder page = new StringBuilder("""
                # Where other libraries answer something else

                Written by a test, `DifferencesTest` in `benchmarks/`, which compares every function below with ours on thousands of random \
                and real pairs of texts: many scripts, marks, emoji, halves of surrogate pairs, empty texts, up to 130 letters. Where both \
                answer differently, a model of what the peer does has to give the peer's very answer; a difference that no model explains \
                fails the test. The models are the causes listed here. `"` stands around texts, and `\\u` for what could not be seen.

                For RapidFuzz and jellyfish, which are libraries for Python, see [differences-python.md](differences-python.md).

                Where letters are one UTF-16 unit each, which is most text, the first cause of the lists does not arise.

                """);
        for (String library :
                all.stream().map(one -> one.peer().library()).distinct().toList()) {
            page.append("## ")
                    .append(library)
                    .append(' ')
                    .append(version(library))
                    .append("\n\n");
            page.append("| theirs | here | causes | for example | theirs | here |\n|---|---|---|---|---|---|\n");
            all.stream().filter(one -> one.peer().library().equals(library)).forEach(one -> rows(page, one));
            page.append('\n');
        }
        page.append("## Causes\n\n| cause | what it is |\n|---|---|\n");
        for (Cause cause : causes(all)) {
            page.append("| ")
                    .append(cause.title())
                    .append(" | ")
                    .append(cause.text())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static Set<Cause> causes(List<Findings> all) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        all.forEach(one -> one.explained().keySet().forEach(causes::addAll));
        return causes;
    }

    /** A row for each way that was found; combinations only where a cause does not come alone. */
    private static void rows(StringBuilder page, Findings findings) {
        Peer peer = findings.peer();
        Set<Cause> shown = EnumSet.noneOf(Cause.class);
        for (Peer.Deviation way : peer.deviations()) {
            if (findings.explained().containsKey(way.causes()) && shown.addAll(way.causes())) {
                page.append(row(peer, way, example(peer, way)));
            }
        }
    }

    private static String row(Peer peer, Peer.Deviation way, Pair pair) {
        return "| `" + peer.call().substring(peer.call().indexOf(' ') + 1) + "` | `" + peer.ourCall() + "` | "
                + way.causes().stream().map(Cause::title).collect(Collectors.joining("; ")) + " | " + shown(pair.left())
                + (isEncoder(peer) ? "" : ", " + shown(pair.right())) + " | "
                + shownAnswer(Peer.answer(peer.theirs(), pair.left(), pair.right())) + " | "
                + shownAnswer(Peer.answer(peer.ours(), pair.left(), pair.right())) + " |\n";
    }

    /** The first example that shows a way, else the shortest pair of all. */
    private static Pair example(Peer peer, Peer.Deviation way) {
        Stream<Pair> examples = EXAMPLES.stream()
                .filter(pair -> !isEncoder(peer) || pair.right().isEmpty());
        return examples.filter(pair -> shows(peer, way.causes(), pair))
                .findFirst()
                .orElseGet(() -> Pairs.all().stream()
                        .filter(pair -> shows(peer, way.causes(), pair))
                        .min(Comparator.comparingInt(
                                pair -> pair.left().length() + pair.right().length()))
                        .orElseThrow(() -> new AssertionError(
                                "no example shows " + way.causes() + " of " + peer.call() + ": add a pair")));
    }

    static boolean shows(Peer peer, List<Cause> causes, Pair pair) {
        return !peer.agrees(pair.left(), pair.right())
                && peer.explanation(pair.left(), pair.right())
                        .filter(found -> found.causes().equals(causes))
                        .isPresent();
    }

    private static boolean isEncoder(Peer peer) {
        return peer.library().equals("commons-codec") && !peer.call().endsWith("Equals");
    }

    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            boolean plain = point >= ' ' && point < 0x7F || Character.isLetter(point) || isSymbol(point);
            shown.append(plain ? Character.toString(point) : String.format(Locale.ROOT, "\\u%04X", point));
        });
        return shown.append('"').toString();
    }

    private static boolean isSymbol(int point) {
        int type = Character.getType(point);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    static String shownAnswer(Object answer) {
        if (answer instanceof Double || answer instanceof Float) {
            double number = ((Number) answer).doubleValue();
            return number == Math.rint(number)
                    ? String.valueOf((long) number)
                    : String.format(Locale.ROOT, "%.4f", number);
        }
        return answer instanceof String text && text.isEmpty() ? "nothing" : String.valueOf(answer);
    }

    private static String version(String library) {
        Properties versions = new Properties();
        try (InputStream in =
                DifferencesPage.class.getResourceAsStream("/io/github/seanettle/benchmarks/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(library);
    }
}
