package io.github.seanettle.phonetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metaphone as a list of patterns, for texts of ASCII. At each letter of a word the first pattern that matches there says
 * what the letter is. No pattern matches more than one letter: what is beside it is looked at only.
 */
final class MetaphoneReference {
    private record Rule(Pattern pattern, String code) {}

    private static final List<Rule> RULES = rules(
            // the start of a word
            "^A(?=A)", "",
            "^A(?=E)", "",
            "(?<=^A)E", "E",
            "^[GKP](?=N)", "",
            "^W(?=R)", "",
            "^W(?=H)", "W",
            "(?<=^W)H", "",
            "^X(?=H)", "X",
            "^X(?=I[AO])", "X",
            "^X", "S",
            "^[AEIOUH]", "$0",
            "^C(?=H[^AEIOU])", "K",
            // doubled letters
            "(?<=([ABD-Z]))\\1", "",
            // letters
            "[AEIOU]", "",
            "(?<=M)B$", "",
            "B", "B",
            "(?<=S)C(?=[EIY])", "",
            "C(?=IA)", "X",
            "C(?=[EIY])", "S",
            "(?<=S)C(?=H)", "K",
            "C(?=H)", "X",
            "C", "K",
            "D(?=G[EIY])", "J",
            "D", "T",
            "(?<=D)G(?=[EIY])", "",
            "G(?=H$)", "",
            "G(?=H[^AEIOU])", "",
            "G(?=N$)", "",
            "G(?=NED$)", "",
            "G(?=[EIY])", "J",
            "G", "K",
            "(?<=[CGPST])H", "",
            "H(?=[AEIOU])", "H",
            "H", "",
            "(?<=C)K", "",
            "P(?=H)", "F",
            "Q", "K",
            "S(?=H)", "X",
            "S(?=I[AO])", "X",
            "T(?=I[AO])", "X",
            "T(?=H)", "0",
            "T(?=CH)", "",
            "V", "F",
            "[WY](?=[AEIOU])", "$0",
            "[WY]", "",
            "X", "KS",
            "Z", "S",
            ".", "$0");

    private MetaphoneReference() {}

    private static List<Rule> rules(String... patternsAndCodes) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < patternsAndCodes.length; i += 2) {
            rules.add(new Rule(Pattern.compile(patternsAndCodes[i]), patternsAndCodes[i + 1]));
        }
        return List.copyOf(rules);
    }

    static String encode(String text) {
        List<String> codes = new ArrayList<>();
        for (String word : text.toUpperCase(Locale.ROOT).split("\\s+")) {
            codes.add(encodeWord(word.replaceAll("[^A-Z]", "")));
        }
        codes.removeIf(String::isEmpty);
        return String.join(" ", codes);
    }

    private static String encodeWord(String word) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            code.append(codeAt(word, i));
        }
        return code.toString();
    }

    private static String codeAt(String word, int index) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(word);
            matcher.region(index, word.length());
            matcher.useTransparentBounds(true);
            matcher.useAnchoringBounds(false);
            if (matcher.lookingAt()) {
                return rule.code.equals("$0") ? matcher.group() : rule.code;
            }
        }
        throw new AssertionError("no rule for " + word.charAt(index));
    }
}
