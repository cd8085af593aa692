package io.github.seanettle.internal.text;

import java.text.CharacterIterator;

/** A stretch of a char array as ICU's break iterator wants to read it, without a copy. */
final class CharWindow implements CharacterIterator {
    private static final char[] NOTHING = {};

    private char[] chars = NOTHING;
    private int begin;
    private int end;
    private int index;

    /** Shows {@code chars[begin..end)} from now on. */
    void show(char[] chars, int begin, int end) {
        this.chars = chars;
        this.begin = begin;
        this.end = end;
        this.index = begin;
    }

    /** Lets go of the array, so that it is not kept from being collected. */
    void close() {
        show(NOTHING, 0, 0);
    }

    @Override
    public char first() {
        index = begin;
        return current();
    }

    @Override
    public char last() {
        index = Math.max(begin, end - 1);
        return current();
    }

    @Override
    public char current() {
        return index < end ? chars[index] : DONE;
    }

    @Override
    public char next() {
        if (index < end) {
            index++;
        }
        return current();
    }

    @Override
    public char previous() {
        return index > begin ? chars[--index] : DONE;
    }

    @Override
    public char setIndex(int position) {
        if (position < begin || position > end) {
            throw new IllegalArgumentException(position + " is outside of " + begin + " to " + end);
        }
        index = position;
        return current();
    }

    @Override
    public int getBeginIndex() {
        return begin;
    }

    @Override
    public int getEndIndex() {
        return end;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public CharWindow clone() {
        CharWindow copy = new CharWindow();
        copy.show(chars, begin, end);
        copy.index = index;
        return copy;
    }
}
