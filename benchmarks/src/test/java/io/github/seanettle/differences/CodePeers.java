package io.github.seanettle.differences;

import static io.github.seanettle.differences.Cause.*;

import io.github.seanettle.Fuzzy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.MatchRatingApproachEncoder;
import org.apache.commons.codec.language.Metaphone;
import org.apache.commons.codec.language.Nysiis;
import org.apache.commons.codec.language.Soundex;

/** What makes codes: commons-codec's encoders that have one of ours beside them. They look at the left text only. */
final class CodePeers {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private CodePeers() {}

    static List<Peer> all() {
        return List.of(soundex(), metaphone(), doubleMetaphone(), nysiis(), matchRating(), matchRatingComparison());
    }

    /** There is no Double Metaphone here; what can be told is that a code has no space. */
    private static Peer doubleMetaphone() {
        DoubleMetaphone codec = new DoubleMetaphone();
        codec.setMaxCodeLen(100);
        return encoder(
                        "commons-codec DoubleMetaphone, alternate code",
                        text -> String.valueOf(codec.doubleMetaphone(text, true))
                                        .contains(" ")
                                ? "a space"
                                : "no space",
                        "–",
                        text -> "no space")
                .differs((a, b) -> capitals(a.trim()).endsWith("J") ? "a space" : "no space", SPACE_IN_CODE);
    }

    private static Peer soundex() {
        return encoder("commons-codec Soundex", Soundex.US_ENGLISH::soundex, "soundex", Fuzzy::soundex)
                .differs((a, b) -> beyondAscii(a) ? "IllegalArgumentException" : "", REFUSED_LETTERS)
                .differs((a, b) -> Fuzzy.soundex(letters(a)), OTHER_LETTERS_DROPPED);
    }

    private static Peer metaphone() {
        Metaphone codec = new Metaphone();
        codec.setMaxCodeLen(Integer.MAX_VALUE);
        Map<Cause, UnaryOperator<String>> ways = new LinkedHashMap<>();
        // W is silent before a consonant and changes nothing beside it.
        ways.put(SILENT_GN, word -> word.replaceAll("(?<=[^G])GN", "WN"));
        ways.put(FIRST_CH, word -> word.replaceFirst("^CH", "SH"));
        ways.put(FIRST_X, word -> word.replaceFirst("^X", "S"));
        ways.put(FIRST_AA, word -> word.replaceFirst("^A{2,}", VOWEL));
        ways.put(FIRST_H, word -> word.replaceFirst("^H+(?=H?([^AEIOUH]|$))", SILENT));
        ways.put(FIRST_WH, word -> word.replaceFirst("^WH(?![AEIOU])", SILENT));
        ways.put(DOUBLED_DG, word -> word.replaceAll("DDG(?=[EIY])", "DUG"));
        return rewritten(
                encoder("commons-codec Metaphone", codec::metaphone, "metaphone", Fuzzy::metaphone),
                ways,
                CodePeers::metaphoneAfterFirst);
    }

    /** What stands for a first letter that was dealt with: coded as a vowel, or not at all. */
    private static final String VOWEL = "1";

    private static final String SILENT = "0";

    /** Metaphone of a word whose beginning may have been dealt with. */
    private static String metaphoneAfterFirst(String word) {
        if (!word.startsWith(VOWEL) && !word.startsWith(SILENT)) {
            return Fuzzy.metaphone(word);
        }
        String rest = word.substring(1);
        String code = Fuzzy.metaphone((rest.startsWith("L") ? "R" : "L") + rest).substring(1);
        return word.startsWith(VOWEL) ? "A" + code : code;
    }

    private static Peer nysiis() {
        Nysiis codec = new Nysiis(false);
        return encoder("commons-codec Nysiis(false)", codec::nysiis, "nysiis", Fuzzy::nysiis)
                .differs((a, b) -> capitals(a).endsWith("SCH") ? withoutLastS(Fuzzy.nysiis(a)) : "-", LAST_SCH)
                .differs((a, b) -> Fuzzy.nysiis(a).equals("A") ? "" : "-", LAST_LETTERS_LOST)
                .differs(
                        (a, b) -> capitals(a).endsWith("SCH") && Fuzzy.nysiis(a).equals("AS") ? "" : "-",
                        LAST_SCH,
                        LAST_LETTERS_LOST)
                .differs((a, b) -> Fuzzy.nysiis(a).equals("Y") ? "AY" : "-", SHORT_AY)
                .differs(CodePeers::anythingButForAWord, OTHER_TEXTS);
    }

    private static String withoutLastS(String code) {
        return code.length() > 1
                ? code.replaceFirst("S$", "").replaceFirst("AY$", "Y").replaceFirst("(?<=.)A$", "")
                : code;
    }

    private static Peer matchRating() {
        MatchRatingApproachEncoder codec = new MatchRatingApproachEncoder();
        return encoder(
                        "commons-codec MatchRatingApproachEncoder",
                        codec::encode,
                        "matchRatingCodex",
                        Fuzzy::matchRatingCodex)
                .differs((a, b) -> isWord(a) ? doublesDroppedOnce(a) : "-", TRIPLE_CONSONANT)
                .differs((a, b) -> a.length() == 1 ? "" : "-", ONE_LETTER)
                .differs(CodePeers::anythingButForAWord, OTHER_TEXTS);
    }

    /** The codex by a single pass over the doubles. */
    private static String doublesDroppedOnce(String word) {
        String letters = capitals(word);
        String consonants = letters.charAt(0) + letters.substring(1).replaceAll("[AEIOU]", "");
        if ("AEIOU".indexOf(letters.charAt(0)) < 0) {
            consonants = letters.replaceAll("[AEIOU]", "");
        }
        String codex = consonants.replaceAll("([^AEIOU])\\1", "$1");
        return codex.length() > 6 ? codex.substring(0, 3) + codex.substring(codex.length() - 3) : codex;
    }

    private static Peer matchRatingComparison() {
        MatchRatingApproachEncoder codec = new MatchRatingApproachEncoder();
        return Peer.of(
                        "commons-codec MatchRatingApproachEncoder.isEncodeEquals",
                        codec::isEncodeEquals,
                        "matchRatingComparison",
                        Fuzzy::matchRatingComparison)
                .differs(
                        (a, b) -> hasLetters(a) && hasLetters(b) ? "-" : "StringIndexOutOfBoundsException",
                        MATCH_RATING_THROWS)
                .differs((a, b) -> Fuzzy.matchRatingComparison(a, b) == null ? false : "-", NO_NULL)
                .differs((a, b) -> Math.min(a.length(), b.length()) <= 1 ? false : "-", NEVER_ALIKE)
                .differs(CodePeers::bothEndsAtOnce, BOTH_ENDS_AT_ONCE)
                .differs((a, b) -> leavesDoubles(a) || leavesDoubles(b) ? Peer.ANYTHING : "-", TRIPLE_CONSONANT)
                .differs((a, b) -> isWord(a) && isWord(b) ? "-" : Peer.ANYTHING, OTHER_TEXTS);
    }

    /**
     * Ways that are told by rewriting the word: the peer answers for it what we answer for the rewritten one. Several may come
     * together; the fewest explain.
     */
    private static Peer rewritten(Peer peer, Map<Cause, UnaryOperator<String>> ways, UnaryOperator<String> encoder) {
        List<Cause> causes = List.copyOf(ways.keySet());
        Peer all = peer;
        for (int size = 1; size <= 3; size++) {
            for (int set = 1; set < 1 << causes.size(); set++) {
                if (Integer.bitCount(set) == size) {
                    int chosen = set;
                    List<Cause> several = IntStream.range(0, causes.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .mapToObj(causes::get)
                            .toList();
                    all = all.differs(
                            (a, b) -> {
                                String word = capitals(a);
                                for (Cause cause : several) {
                                    word = ways.get(cause).apply(word);
                                }
                                return isWord(a) ? encoder.apply(word) : "-";
                            },
                            several.toArray(Cause[]::new));
                }
            }
        }
        return all.differs(CodePeers::anythingButForAWord, OTHER_TEXTS);
    }

    private static Peer encoder(String call, UnaryOperator<String> theirs, String ours, UnaryOperator<String> encoder) {
        return Peer.of(call, (a, b) -> theirs.apply(a), ours, (a, b) -> encoder.apply(a));
    }

    /** Explains any answer, where the text is no word of the letters that the peer is made for. */
    private static Object anythingButForAWord(String a, String b) {
        return isWord(a) ? "-" : Peer.ANYTHING;
    }

    /** The Match Rating comparison by one pass over both ends. */
    private static Object bothEndsAtOnce(String a, String b) {
        StringBuilder x = new StringBuilder(Fuzzy.matchRatingCodex(a));
        StringBuilder y = new StringBuilder(Fuzzy.matchRatingCodex(b));
        String left = x.toString();
        String right = y.toString();
        int n = left.length();
        int m = right.length();
        for (int i = 0; i < Math.min(n, m); i++) {
            if (left.charAt(i) == right.charAt(i)) {
                x.setCharAt(i, ' ');
                y.setCharAt(i, ' ');
            }
            if (left.charAt(n - 1 - i) == right.charAt(m - 1 - i)) {
                x.setCharAt(n - 1 - i, ' ');
                y.setCharAt(m - 1 - i, ' ');
            }
        }
        long unmatched = Math.max(consonants(x), consonants(y));
        int least = n + m <= 4 ? 5 : n + m <= 7 ? 4 : n + m <= 11 ? 3 : 2;
        return Math.abs(n - m) < 3 && 6 - unmatched >= least;
    }

    private static long consonants(StringBuilder codex) {
        return codex.chars().filter(c -> c != ' ').count();
    }

    private static boolean leavesDoubles(String text) {
        return isWord(text) && !doublesDroppedOnce(text).equals(Fuzzy.matchRatingCodex(text));
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static boolean beyondAscii(String text) {
        return text.toUpperCase(Locale.ENGLISH)
                .chars()
                .anyMatch(c -> Character.isLetter((char) c) && (c < 'A' || c > 'Z'));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(c -> Character.isLetter((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
