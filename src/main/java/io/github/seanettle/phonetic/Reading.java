package io.github.seanettle.phonetic;

/**
 * What an encoder takes from a text.
 *
 * <p>Each reading has a table for text whose chars are all below U+0100. There nothing combines, so a char can be looked
 * up for itself: its letter, or {@link #NOTHING}, or {@link #ELSEWHERE} where {@link Capitals} must decide.
 */
enum Reading {
    /** Letters; A to Z without marks. */
    BASE_LETTERS(false, false),
    /** Letters; A to Z without marks; and a space for white space. */
    BASE_LETTERS_AND_SPACES(false, true),
    /** Letters with their marks. */
    LETTERS_WITH_MARKS(true, false),
    /** Letters with their marks; and a space for white space. */
    LETTERS_WITH_MARKS_AND_SPACES(true, true);

    /** No letter: not read. Also what stands behind the last letter. */
    static final char NOTHING = 0;

    /** Not answered by the table. */
    static final char ELSEWHERE = '\uFFFF';

    private static final int TABLE_SIZE = 0x100;

    /** The letters of U+00C0 to U+00DE without marks. U+00D7 is the multiplication sign. */
    private static final String BASES = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞ";

    final boolean marks;
    final boolean spaces;
    private final char[] plain;

    Reading(boolean marks, boolean spaces) {
        this.marks = marks;
        this.spaces = spaces;
        this.plain = table(marks, spaces);
    }

    /** What a char is read as in a text of chars below U+0100; {@link #ELSEWHERE} if the table cannot tell. */
    char plain(char c) {
        return c < TABLE_SIZE ? plain[c] : ELSEWHERE;
    }

    private static char[] table(boolean marks, boolean spaces) {
        char[] table = new char[TABLE_SIZE];
        for (char c = 'A'; c <= 'Z'; c++) {
            table[c] = table[lowerCase(c)] = c;
        }
        for (char c = 'À'; c <= 'Þ'; c++) {
            if (c != '×') {
                table[c] = table[lowerCase(c)] = marks ? c : BASES.charAt(c - 'À');
            }
        }
        table['ÿ'] = marks ? 'Ÿ' : 'Y';
        table['ª'] = 'ª';
        table['º'] = 'º';
        table['µ'] = ELSEWHERE; // its capital is Greek
        table['ß'] = ELSEWHERE; // has two capitals
        table['\r'] = ELSEWHERE; // one cluster with a line feed
        if (spaces) {
            for (char c : new char[] {'\t', '\n', '\u000B', '\f', ' ', '\u0085', '\u00A0'}) {
                table[c] = ' ';
            }
        }
        return table;
    }

    private static int lowerCase(char capital) {
        return capital + ('a' - 'A');
    }
}
