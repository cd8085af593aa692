package io.github.seanettle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EncodeCommandTest {
    private static String encode(String input, String options) {
        return Program.run(input, Program.words("encode " + options)).done();
    }

    @Test
    void addsAColumnToTheSameRows() {
        assertEquals(
                "n,name,code\n1,Robert,R163\n2,\"O'Brien, P\",O165\n",
                encode("n,name\n1,Robert\n2,\"O'Brien, P\"\n", "--with soundex --column name --input-format csv"));
        assertEquals("name\tcode\nRupert\tR163\n", encode("name\nRupert\n", "- --with soundex --input-format tsv"));
    }

    @Test
    void linesBecomeATableOfTextsAndCodes() {
        assertEquals(
                "text,code\nRobert,R163\n\"\",\n\"Rubin, B\",R151\n", encode("Robert\n\nRubin, B\n", "--with soundex"));
    }

    @Test
    void everyEncoderIsThere() {
        assertEquals("text,code\nSmyth,S530\n", encode("Smyth\n", "--with soundex"));
        assertEquals("text,code\nSmyth,SM0\n", encode("Smyth\n", "--with metaphone"));
        assertEquals("text,code\nSmyth,SNYT\n", encode("Smyth\n", "--with nysiis"));
        assertEquals("text,code\nSmyth,SMYTH\n", encode("Smyth\n", "--with match-rating"));
    }

    @Test
    void codesCanBeCut() {
        String whole = encode("Bartholomew\n", "--with metaphone");
        String code = whole.substring(whole.lastIndexOf(',') + 1).strip();
        assertEquals(
                "text,code\nBartholomew," + code.substring(0, 3) + "\n",
                encode("Bartholomew\n", "--with metaphone --max-length 3"));
        assertEquals("text,code\nSmyth,SN\n", encode("Smyth\n", "--with nysiis --max-length 2"));
    }

    @Test
    void textsAreFoldedFirstWhenAsked() {
        assertEquals("text,code\nПушкин,P250\n", encode("Пушкин\n", "--with soundex --fold latin,accents"));
    }

    @Test
    void theAddedColumnCanBeNamed() {
        assertEquals(
                "code,sound\nRobert,R163\n",
                encode("code\nRobert\n", "--with soundex --column-name sound --input-format csv"));
    }
}
