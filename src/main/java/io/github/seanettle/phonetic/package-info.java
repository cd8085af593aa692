/**
 * Codes for how a name sounds, in English.
 *
 * <p>{@link io.github.seanettle.phonetic.Phonetics} makes the encoders. All of them read a text in the same way:
 *
 * <ul>
 *   <li>Letters count, other characters do not: {@code "O'Brien"} has the code of {@code "OBrien"}. Metaphone and
 *       Match Rating see words; Soundex keeps the first character whatever it is.
 *   <li>Case does not count. Capitals are those of Unicode's full mapping, whatever the default locale; so {@code "ß"} is
 *       read as {@code "SS"}, and so is its capital U+1E9E.
 *   <li>Canonically equivalent texts have the same code, and each code is in NFC.
 *   <li>Soundex, Metaphone and the Match Rating comparison read a letter A to Z with marks without them ({@code "Ç"} as
 *       {@code "C"}, {@code "İ"} as {@code "I"}). For NYSIIS and the Match Rating codex a letter with marks is a letter of
 *       its own.
 *   <li>A letter that no rule knows ({@code "Ł"}, {@code "И"}, {@code "日"}) stays in the code as it is, as a consonant;
 *       in Soundex, which has digits only, it separates like a vowel.
 * </ul>
 *
 * <p>Time and memory are linear in the length of the text. Text of ASCII and most of Latin-1 takes a short way: no
 * normalisation, no segmentation, and beside the result one buffer of its length (none for Soundex).
 */
@NullMarked
package io.github.seanettle.phonetic;

import org.jspecify.annotations.NullMarked;
