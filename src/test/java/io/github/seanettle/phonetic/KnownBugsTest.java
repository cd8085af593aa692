package io.github.seanettle.phonetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that other libraries got wrong at some time, by their issue trackers or by a run. The comment says who. */
class KnownBugsTest {
    @ParameterizedTest
    @CsvSource({
        "ashcroft, A261", // jellyfish before 0.8: H separated
        "Shan Han, S550", // reported to jellyfish as wrong, but right
        "Swhgler, S460", // commons-codec before 1.11: H and W separated
        "yhwdyt, Y330", // the same
        "vasudeva, V231", // libindic: letters among the digits
        "Tymczak, T522", // libindic: doubles not merged
        "Pfister, P236", // the same
        "Walker, W426", // phonetics: six digits
        "fuzzy, F200", // Fuzzy: memory garbage
        "Jéroboam, J615", // Fuzzy: an exception
        "h, H000", // pyphonetics: an exception
        "Booth-Davis, B312", // Spark: a hyphen separated
        "Élan, E450", // commons-codec: an exception
        "¿, ¿000" // jellyfish: an exception
    })
    void soundex(String text, String code) {
        assertEquals(code, Phonetics.soundex().encode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "acceptingness, AKSPTNKNS", // jellyfish before 0.8, commons-codec
        "Utah, UT", // jellyfish: final H
        "Walt, WLT", // jellyfish: initial W
        "Timothy, TM0", // rphonetic: TI
        "Sasha, SX", // rphonetic
        "Toth, T0", // rphonetic
        "Tabitha, TB0", // rphonetic
        "Susheela, SXL", // rphonetic
        "cock, KK", // text: CK
        "CHERI, XR", // commons-codec before 1.22
        "CHAMBERS, XMBRS", // the same
        "knight, NT", // phonics: GH
        "ghost, KST", // phonics
        "symbol, SMBL", // phonics: MB inside
        "sign, SN", // jellyfish: GN
        "signed, SNT", // jellyfish
        "Maggie, MK", // jellyfish: GG
        "science, SNS", // jellyfish: SCI
        "school, SKL", // jellyfish, phonics: SCH
        "thumb, 0M", // jellyfish in Python: MB
        "CHRISTINA, KRSTN", // jellyfish, commons-codec: CH before a consonant
        "Cagney, KKN", // commons-codec: GN inside
        "gets, JTS" // reported to natural as wrong, but right
    })
    void metaphone(String text, String code) {
        assertEquals(code, Phonetics.metaphone().encode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "SSH, S", // commons-codec: empty
        "ASH, A", // the same
        "PFEISTER, FASTAR", // jellyfish before 0.7: PF
        "SARAH, SAR", // jellyfish: final H
        "FLOYD, FLAYD", // Fuzzy: OY
        "SEYMOUR, SAYNAR", // Fuzzy
        "JOHN, JAN", // phonics: H
        "HANNAH, HAN", // phonics
        "CHRISTINA, CRASTAN", // phonics
        "scent, SCAD", // phonetics: an exception
        "Philbert, FALBAD", // talisman: the first letter twice
        "Awale, AL", // talisman: W
        "Aegir, AGAR", // talisman: doubled first vowel
        "Lowry, LARY", // jellyfish: W became the O
        "brown, BRAN", // the same
        "ç, Ç" // jellyfish: an exception
    })
    void nysiis(String text, String code) {
        assertEquals(code, Phonetics.nysiis().encode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Marie Helene, MRHLN", // jellyfish: the space stayed
        "BBBob, B", // commons-codec: one pass over doubles
        "--, ''", // commons-codec before 1.17: an exception
        "Иван, ИВАН" // jellyfish: cut by bytes
    })
    void matchRatingCodex(String text, String code) {
        assertEquals(code, Phonetics.matchRating().encode(text));
    }

    @Test
    void matchRatingComparison() {
        assertEquals(true, Phonetics.matchRatingComparison("ÄÖÜ", "AOU")); // jellyfish: an exception
        assertNull(Phonetics.matchRatingComparison("--", "Smith")); // commons-codec: an exception
    }

    /** Here the papers say APT, B, FRDRC and AR; published vectors for these or their like say what we answer. */
    @Test
    void vectorsAgainstPapers() {
        assertEquals("PT", Phonetics.metaphone().encode("Aapti"));
        assertEquals("BAS", Phonetics.nysiis().encode("Bosch"));
        assertEquals("FRÉÉRC", Phonetics.matchRating().encode("Frédéric"));
        assertEquals("ÄÖÜR", Phonetics.matchRating().encode("ÄÖÜR"));
    }
}
