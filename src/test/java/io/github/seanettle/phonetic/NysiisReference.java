package io.github.seanettle.phonetic;

import java.util.Locale;

/** NYSIIS as its rules are printed, one after the other, for texts of ASCII. */
final class NysiisReference {
    private NysiisReference() {}

    static String encode(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (letters.isEmpty()) {
            return "";
        }
        String name = end(start(letters));
        String code = name.substring(0, 1);
        for (int i = 1; i < name.length(); i++) {
            name = name.substring(0, i) + rest(name, i);
            if (code.charAt(code.length() - 1) != name.charAt(i)) {
                code += name.charAt(i);
            }
        }
        if (!letters.matches(".+SCH")) {
            code = code.replaceAll("(?<=.)S$", "");
        }
        return code.replaceAll("AY$", "Y").replaceAll("(?<=.)A$", "");
    }

    private static String start(String name) {
        return name.replaceAll("^MAC", "MCC")
                .replaceAll("^KN", "NN")
                .replaceAll("^K", "C")
                .replaceAll("^P[HF]", "FF")
                .replaceAll("^SCH", "SSS");
    }

    private static String end(String name) {
        return name.matches(".*(EE|IE)") ? name.replaceAll("(EE|IE)$", "Y") : name.replaceAll("(DT|RT|RD|NT|ND)$", "D");
    }

    /** The name from a letter on, with this letter changed. The letters before it are changed already. */
    private static String rest(String name, int index) {
        String rest = name.substring(index);
        String before = name.substring(index - 1, index);
        if (rest.startsWith("EV")) {
            return rest.replaceAll("^EV", "AF");
        }
        if (rest.matches("[AEIOU].*")) {
            return rest.replaceAll("^.", "A");
        }
        if (rest.matches("[QZM].*")) {
            return rest.replaceAll("^Q", "G").replaceAll("^Z", "S").replaceAll("^M", "N");
        }
        if (rest.startsWith("K")) {
            return rest.startsWith("KN") ? rest.replaceAll("^K", "N") : rest.replaceAll("^K", "C");
        }
        if (rest.startsWith("SCH")) {
            return rest.replaceAll("^SCH", "SSS");
        }
        if (rest.startsWith("PH")) {
            return rest.replaceAll("^PH", "FF");
        }
        if (rest.startsWith("H") && !(before.matches("[AEIOU]") && rest.matches("H[AEIOU].*"))) {
            return rest.replaceAll("^H", before);
        }
        if (rest.startsWith("W") && before.matches("[AEIOU]")) {
            return rest.replaceAll("^W", before);
        }
        return rest;
    }
}
