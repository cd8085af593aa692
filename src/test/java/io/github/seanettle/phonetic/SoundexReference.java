package io.github.seanettle.phonetic;

import java.util.Locale;

/** Soundex by rewriting the name, for texts of ASCII. */
final class SoundexReference {
    private SoundexReference() {}

    static String encode(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String first = text.substring(0, 1).toUpperCase(Locale.ROOT);
        String rest = text.substring(1).toUpperCase(Locale.ROOT);
        String consonantsAndVowels = rest.replaceAll("[^A-Z]", "").replaceAll("[HW]", "");
        String digits = digits(consonantsAndVowels);
        String ofFirst = first.matches("[A-Z]") ? digits(first) : "-";
        String withoutDoubles = (ofFirst + digits).replaceAll("([1-6])\\1+", "$1");
        String code = withoutDoubles.substring(1).replaceAll("[^1-6]", "");
        return first + (code + "000").substring(0, 3);
    }

    private static String digits(String letters) {
        return letters.replaceAll("[BFPV]", "1")
                .replaceAll("[CGJKQSXZ]", "2")
                .replaceAll("[DT]", "3")
                .replaceAll("L", "4")
                .replaceAll("[MN]", "5")
                .replaceAll("R", "6");
    }
}
