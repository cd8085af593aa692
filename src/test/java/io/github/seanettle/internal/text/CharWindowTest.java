package io.github.seanettle.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** A window moves as the JDK's own iterator over the same stretch does. */
class CharWindowTest {
    private static final List<ToIntFunction<CharacterIterator>> MOVES = List.of(
            CharacterIterator::first,
            CharacterIterator::last,
            CharacterIterator::current,
            CharacterIterator::next,
            CharacterIterator::next,
            CharacterIterator::previous,
            CharacterIterator::getBeginIndex,
            CharacterIterator::getEndIndex);

    private final CharWindow window = new CharWindow();

    @Test
    void movesAsTheIteratorOfTheJdk() {
        String text = "0123456789";
        Random random = new Random(29);
        for (int begin = 0; begin <= 10; begin++) {
            for (int end = begin; end <= 10; end++) {
                window.show(text.toCharArray(), begin, end);
                CharacterIterator actual = window;
                CharacterIterator expected = new StringCharacterIterator(text, begin, end, begin);
                for (int step = 0; step < 60; step++) {
                    int move = random.nextInt(MOVES.size() + 2);
                    if (move < MOVES.size()) {
                        assertEquals(
                                MOVES.get(move).applyAsInt(expected),
                                MOVES.get(move).applyAsInt(actual));
                    } else if (move == MOVES.size()) {
                        int index = begin + random.nextInt(end - begin + 1);
                        assertEquals(expected.setIndex(index), actual.setIndex(index));
                    } else {
                        actual = (CharacterIterator) actual.clone();
                    }
                    assertEquals(expected.getIndex(), actual.getIndex());
                }
            }
        }
    }

    @Test
    void anIndexOutsideIsRefused() {
        window.show("0123456789".toCharArray(), 3, 6);
        for (int index : new int[] {2, 7}) {
            assertEquals(
                    index + " is outside of 3 to 6",
                    assertThrows(IllegalArgumentException.class, () -> window.setIndex(index))
                            .getMessage());
        }
    }

    @Test
    void aClosedWindowShowsNothing() {
        window.show("abc".toCharArray(), 1, 3);
        window.close();
        assertEquals(CharacterIterator.DONE, window.first());
        assertEquals(0, window.getEndIndex());
    }
}
