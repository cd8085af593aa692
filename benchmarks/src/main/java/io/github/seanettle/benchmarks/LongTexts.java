package io.github.seanettle.benchmarks;

/** Long random texts of few or many letters, and copies of them with edits all over. */
final class LongTexts {
    private final FixedRandom random;
    private final int letters;

    /** @param letters how many different letters, from {@code a} on */
    LongTexts(int letters, long seed) {
        this.letters = letters;
        random = new FixedRandom(seed);
    }

    String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(letter());
        }
        return text.toString();
    }

    /**
     * A copy with that many edits, about evenly spread: a letter replaced, inserted, left out, or changed places with the
     * next. The distance is a little smaller, as an edit may do nothing.
     */
    String edited(String text, int edits) {
        StringBuilder copy = new StringBuilder(text.length() + edits);
        int done = 0;
        for (int edit = 0; edit < edits; edit++) {
            int from = (int) ((long) text.length() * edit / edits);
            int to = (int) ((long) text.length() * (edit + 1) / edits);
            int at = from + random.below(to - from - 1);
            copy.append(text, done, at);
            done = at + edit(copy, text, at);
        }
        return copy.append(text, done, text.length()).toString();
    }

    /** Appends an edit of the letters at that place, and says how many of them it replaces. */
    private int edit(StringBuilder copy, String text, int at) {
        switch (random.below(4)) {
            case 0 -> copy.append(letter());
            case 1 -> copy.append(letter()).append(text.charAt(at));
            case 2 -> {}
            default -> {
                copy.append(text.charAt(at + 1)).append(text.charAt(at));
                return 2;
            }
        }
        return 1;
    }

    private char letter() {
        return (char) ('a' + random.below(letters));
    }
}
