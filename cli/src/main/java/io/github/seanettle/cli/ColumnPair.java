package io.github.seanettle.cli;

/**
 * The column of each table that an option names: {@code COL} for both, or {@code LEFT_COL=RIGHT_COL}. A backslash before
 * {@code =} or another backslash makes it a letter of the name.
 */
record ColumnPair(String left, String right) {
    private static final String FORM = "write COL, or LEFT_COL=RIGHT_COL (\\= for a = in a name)";

    /** @param where what messages begin with */
    static ColumnPair parse(String text, String where) {
        StringBuilder name = new StringBuilder();
        String left = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "=\\".indexOf(text.charAt(i + 1)) >= 0) {
                name.append(text.charAt(++i));
            } else if (c == '=' && left == null) {
                left = name.toString();
                name.setLength(0);
            } else if (c == '=') {
                throw new UserError(where + ": there is a second = between columns; " + FORM);
            } else {
                name.append(c);
            }
        }
        String right = name.toString();
        if (right.isEmpty() || left != null && left.isEmpty()) {
            throw new UserError(where + ": a column has no name; " + FORM);
        }
        return new ColumnPair(left == null ? right : left, right);
    }
}
