package io.github.seanettle.edit;

import java.util.function.BiConsumer;

/**
 * Keyboard layouts, for the letters that a finger slips to.
 *
 * <pre>{@code
 * EditCosts.builder().neighbours(Keyboard.QWERTY, 0.5).build().substitution("z", "s"); // 0.5
 * EditCosts.builder().neighbours(Keyboard.QWERTZ, 0.5).build().substitution("z", "s"); // 1.0
 * }</pre>
 *
 * <p>Keys are neighbours if they touch: left and right in a row, and the two of the row above that a key lies between.
 * On QWERTY, s touches a, d, w, e, z and x.
 */
public enum Keyboard {
    /** The layout of the United States. */
    QWERTY(
            "`1234567890-=", //
            " qwertyuiop[]\\",
            " asdfghjkl;'",
            " zxcvbnm,./"),
    /** The layout of Germany. */
    QWERTZ(
            "^1234567890ß´", //
            " qwertzuiopü+",
            " asdfghjklöä#",
            "<yxcvbnm,.-"),
    /** The layout of France. */
    AZERTY(
            "²&é\"'(-è_çà)=", //
            " azertyuiop^$",
            " qsdfghjklmù*",
            "<wxcvbn,;:!");

    /**
     * The rows from the top. A key at index k touches those at k − 1 and k + 1 in its own row and those at k and k + 1
     * in the row above. A blank is no key.
     */
    private final String[] rows;

    Keyboard(String... rows) {
        this.rows = rows;
    }

    /** Calls {@code pair} once for every two neighbours, in lower case, and again in upper case if both are letters. */
    void forEachNeighbours(BiConsumer<String, String> pair) {
        for (int r = 0; r < rows.length; r++) {
            for (int k = 0; k < rows[r].length(); k++) {
                accept(key(r, k), key(r, k + 1), pair);
                accept(key(r, k), key(r - 1, k), pair);
                accept(key(r, k), key(r - 1, k + 1), pair);
            }
        }
    }

    private char key(int row, int k) {
        return row >= 0 && k < rows[row].length() ? rows[row].charAt(k) : ' ';
    }

    private static void accept(char x, char y, BiConsumer<String, String> pair) {
        if (x == ' ' || y == ' ') {
            return;
        }
        pair.accept(String.valueOf(x), String.valueOf(y));
        if (Character.isLetter(x) && Character.isLetter(y)) {
            pair.accept(String.valueOf(Character.toUpperCase(x)), String.valueOf(Character.toUpperCase(y)));
        }
    }
}
