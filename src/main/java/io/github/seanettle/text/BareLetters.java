package io.github.seanettle.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Latin letters with a stroke, a hook and the like, which Unicode does not decompose, and the letters without it.
 *
 * <p>The pairs are read from Unicode's names: LATIN SMALL LETTER L WITH STROKE is a LATIN SMALL LETTER L with something, and
 * LATIN SMALL LETTER DOTLESS I a LATIN SMALL LETTER I. Reading them takes some tens of milliseconds, once.
 */
final class BareLetters {
    /** All Latin letters are in the planes below. */
    private static final int LIMIT = 0x20000;

    private static final Map<Integer, Integer> BARE = find();

    private BareLetters() {}

    /** The letter without what it has been given, or the letter itself. */
    static int of(int letter) {
        return letter < 0x80 ? letter : BARE.getOrDefault(letter, letter);
    }

    private static Map<Integer, Integer> find() {
        Map<String, Integer> letters = lettersByName();
        Map<Integer, Integer> bare = new TreeMap<>();
        letters.forEach((name, letter) -> {
            Integer base = letters.get(bareName(name));
            if (base != null && !base.equals(letter)) {
                bare.put(letter, base);
            }
        });
        addOtherCases(bare);
        return Map.copyOf(bare);
    }

    /** Without letters that NFKC changes: the long s must not become what only NFKC or case folding makes an s. */
    private static Map<String, Integer> lettersByName() {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        Map<String, Integer> letters = new HashMap<>();
        for (int letter = 'A'; letter < LIMIT; letter++) {
            if (UScript.getScript(letter) == UScript.LATIN
                    && UCharacter.isLetter(letter)
                    && nfkc.isNormalized(Character.toString(letter))) {
                letters.put(UCharacter.getName(letter), letter);
            }
        }
        return letters;
    }

    private static String bareName(String name) {
        int with = name.indexOf(" WITH ");
        return (with < 0 ? name : name.substring(0, with)).replace(" DOTLESS ", " ");
    }

    /** The capital of LATIN SMALL LETTER D WITH TAIL is named LATIN CAPITAL LETTER AFRICAN D: it becomes a D as well. */
    private static void addOtherCases(Map<Integer, Integer> bare) {
        new TreeMap<>(bare).forEach((letter, base) -> {
            addCase(bare, letter, UCharacter.toUpperCase(letter), UCharacter.toUpperCase(base));
            addCase(bare, letter, UCharacter.toLowerCase(letter), UCharacter.toLowerCase(base));
        });
    }

    private static void addCase(Map<Integer, Integer> bare, int letter, int otherLetter, int otherBase) {
        if (otherLetter != letter && otherLetter != otherBase) {
            bare.putIfAbsent(otherLetter, otherBase);
        }
    }
}
