package io.github.seanettle.phonetic;

import java.util.Objects;

/**
 * American Soundex, as the National Archives of the United States describe it for the census ("The Soundex Indexing
 * System").
 *
 * <ol>
 *   <li>The first character stays, whatever it is; a letter A to Z loses its marks.
 *   <li>Then three digits: B F P V 1, C G J K Q S X Z 2, D T 3, L 4, M N 5, R 6.
 *   <li>Letters of the same digit side by side give one digit. The first letter takes part: P and F in "Pfister".
 *   <li>A vowel or Y between two letters separates them: both are coded.
 *   <li>H and W do not separate: S and C in "Ashcraft" give one digit.
 *   <li>Digits that are missing are 0. What is left when there are three is not coded.
 * </ol>
 *
 * <p>The archives say nothing of the following. What is no letter does not separate ("Booth-Davis" is "BoothDavis"). A
 * letter outside of A to Z has no digit and separates like a vowel.
 */
record Soundex() implements PhoneticEncoder {
    static final Soundex INSTANCE = new Soundex();

    private static final int SEPARATES = 0;
    private static final int DOES_NOT_SEPARATE = -1;
    private static final int ELSEWHERE = -2;

    /** Rules 2, 4 and 5: the digit of each letter A to Z. */
    private static final byte[] SOUNDS = {
        // spotless:off
        // A  B  C  D  E  F  G   H  I  J  K  L  M  N  O  P  Q  R  S  T  U  V   W  X  Y  Z
        0, 1, 2, 3, 0, 1, 2, -1, 0, 2, 2, 4, 5, 5, 0, 1, 2, 6, 2, 3, 0, 1, -1, 2, 0, 2,
        // spotless:on
    };

    /** The same for each char below U+0100; {@link #ELSEWHERE} where {@link Reading} cannot tell. */
    private static final byte[] PLAIN_SOUNDS = plainSounds();

    private static byte[] plainSounds() {
        byte[] sounds = new byte[0x100];
        for (char c = 0; c < sounds.length; c++) {
            char letter = Reading.BASE_LETTERS.plain(c);
            sounds[c] = (byte) (letter == Reading.ELSEWHERE ? ELSEWHERE : soundOf(letter));
        }
        return sounds;
    }

    @Override
    public String encode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (text.length() == 0) {
            return "";
        }
        char first = text.charAt(0);
        int sound = plainSoundOf(first);
        Digits digits = new Digits(sound);
        for (int i = 1; i < text.length() && sound != ELSEWHERE && !digits.areComplete(); i++) {
            sound = plainSoundOf(text.charAt(i));
            digits.hear(sound);
        }
        if (sound == ELSEWHERE) {
            return encodeAny(text);
        }
        char letter = Reading.BASE_LETTERS.plain(first);
        return digits.after(letter == Reading.NOTHING ? first : letter);
    }

    /** The code of a text of at least one character. */
    static String encodeAny(CharSequence text) {
        Capitals capitals = Capitals.of(text);
        int first = capitals.base(0);
        Digits digits = new Digits(Letters.isAToZ(first) ? soundOf(first) : SEPARATES);
        for (int i = 1; i < capitals.count() && !digits.areComplete(); i++) {
            int base = capitals.base(i);
            if (Letters.isAToZ(base)) {
                digits.hear(soundOf(base));
            } else if (capitals.isLetter(i)) {
                digits.hear(SEPARATES);
            }
        }
        return Letters.isAToZ(first) ? digits.after((char) first) : digits.after(capitals.cluster(0));
    }

    private static int plainSoundOf(char c) {
        return c < PLAIN_SOUNDS.length ? PLAIN_SOUNDS[c] : ELSEWHERE;
    }

    private static int soundOf(int letter) {
        if (Letters.isAToZ(letter)) {
            return SOUNDS[letter - 'A'];
        }
        return letter == Reading.NOTHING ? DOES_NOT_SEPARATE : SEPARATES;
    }

    @Override
    public String toString() {
        return "soundex";
    }

    /** The digits so far. Never leaves {@code encode}, so the compiler keeps it in registers. */
    private static final class Digits {
        private int last;
        /** Four bits each. */
        private int digits;

        Digits(int soundOfFirstLetter) {
            last = soundOfFirstLetter;
        }

        void hear(int sound) {
            digits = sound > SEPARATES && sound != last ? digits << 4 | sound : digits;
            last = sound == DOES_NOT_SEPARATE ? last : sound;
        }

        /** Rule 6. As no digit is 0, the bits tell how many there are. */
        boolean areComplete() {
            return digits >= 0x100;
        }

        String after(char head) {
            int code = filledUp();
            return "" + head + digit(code >> 8) + digit(code >> 4) + digit(code);
        }

        String after(String head) {
            int code = filledUp();
            return head + digit(code >> 8) + digit(code >> 4) + digit(code);
        }

        private int filledUp() {
            return digits >= 0x100 ? digits : digits >= 0x10 ? digits << 4 : digits << 8;
        }

        private static char digit(int bits) {
            return (char) ('0' + (bits & 0xF));
        }
    }
}
