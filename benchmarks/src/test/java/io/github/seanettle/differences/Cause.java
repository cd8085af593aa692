package io.github.seanettle.differences;

/** Why a peer answers something else. A difference that none of these explains fails a test. */
enum Cause {
    UTF16_UNITS(
            "Letters are UTF-16 units",
            "Units of 16 bits are compared as they are: an emoji is two to eleven letters, a letter with its accent may be"
                    + " one or two, and the two ways to write it differ."),
    CODE_POINTS(
            "Letters are code points",
            "Code points are compared as they are: an emoji with a skin colour is two letters, a letter with its accent may be"
                    + " one or two, and the two ways to write it differ."),
    CLUSTERS_AS_WRITTEN(
            "Clusters as they are written",
            "Grapheme clusters are compared as they are written: the two ways to write a letter with its accent differ."),
    LONE_SURROGATES_REFUSED("Lone surrogates refused", "An exception, as such a text cannot be written as UTF-8."),
    SINGLE_PRECISION_CUT_OFF(
            "Cut-off in `float`",
            "The cut-off is rounded to 24 bits before it is compared, so a similarity that is below it by less than that comes"
                    + " back; and one that just reaches it may not."),
    RESTRICTED(
            "OSA under the name of Damerau-Levenshtein",
            "Swapped letters are found only where nothing was put between them, so \"ca\" and \"abc\" are 3 apart; the"
                    + " unrestricted distance is 2."),
    BOXED_CHARACTERS(
            "Letters compared by identity",
            "Boxed characters are compared with `==`, and the JVM shares only those below U+0080: every other letter differs"
                    + " from itself. A defect."),
    MINUS_ONE_BEYOND("−1 beyond the largest distance", "Here it is the largest distance + 1."),
    LIMIT_BEYOND(
            "The limit at and beyond the limit",
            "The limit stands for all distances from it on; with a limit of 0 texts that differ come back as equal. Here a"
                    + " distance beyond the limit is the limit + 1."),
    LIMIT_PASSED_BY(
            "A limit that is passed by",
            "The limit only ends work early, where a whole row of the table has reached it, and is not looked at where a text is"
                    + " empty. So the answer may be larger than the limit. A defect."),
    UNEQUAL_LENGTHS_REFUSED(
            "Unequal lengths refused", "An exception. Here, what one text has more counts as different."),
    HALF_TRANSPOSITIONS(
            "Half transpositions count",
            "An odd number of letters out of order counts half a transposition more; Jaro and Winkler round down."),
    BOOST_AT_THRESHOLD("Boost at the threshold", "A Jaro similarity of just 0.7 is boosted; Winkler boosts above it."),
    UNLIMITED_PREFIX(
            "Common beginning without a limit",
            "All letters of the common beginning count, not four at most, each for the smaller of 0.1 and 1 / longer length."),
    NO_THRESHOLD("Boost without a threshold", "Every Jaro similarity is boosted, not only one above 0.7."),
    SINGLE_PRECISION(
            "Sums in `float`",
            "Quotients are rounded to 24 bits before they are added. Close to 0.7, that decides whether there is a boost."),
    EMPTY_TEXTS_DIFFER("Two empty texts have similarity 0", "Here equal texts are alike, the empty ones too."),
    WHOLE_CHARACTERS(
            "Common beginning of whole characters",
            "The common beginning ends before a surrogate pair that only begins alike."),
    BY_SHORTER_LENGTH(
            "Divided by the shorter length",
            "The similarity is 1 − distance / the shorter length, so that it may fall below 0; and where a text is empty it is the"
                    + " length of the other, so that it may rise above 1. A defect."),
    NOT_A_NUMBER("NaN", "No n-grams on either side, 0 divided by 0. A defect. Here such texts have similarity 0."),
    WHITE_SPACE_IS_ONE_SPACE(
            "Runs of white space are one space", "Here texts are compared as they stand, unless folded."),
    OTHER_WHITE_SPACE(
            "White space is that of ASCII", "Words end at its six white spaces. Here at those of Unicode, too."),
    SURROGATES_SPLIT(
            "Half of a character",
            "The subsequence is built from single UTF-16 units and may contain half of a character, which is not valid text. A"
                    + " defect."),
    REFUSED_LETTERS("An exception for other letters", "Letters outside A–Z are refused with an exception. A defect."),
    OTHER_LETTERS_DROPPED(
            "Other letters are dropped",
            "Characters without a rule do not take part. Here a letter without a rule stays, and a first character too."),
    OTHER_TEXTS(
            "Texts that are no single words of A–Z",
            "The peer is made for words of these letters. What it makes of spaces, accents, marks, other scripts and single letters"
                    + " follows no rule; here these have one (see semantics.md)."),
    SILENT_GN("Every GN is silent", "The rule is for -GN and -GNED at the end of a word only. A defect."),
    FIRST_CH("CH at the beginning", "CH before a consonant is read as X, not K. A defect."),
    FIRST_X(
            "X at the beginning",
            "X becomes S before the rules are asked, so \"Xhot\" begins with SH. Here as the vectors of jellyfish say."),
    FIRST_AA(
            "AA at the beginning", "A doubled first A is kept as one; the vectors of jellyfish say that it is silent."),
    FIRST_H("H at the beginning", "H before a consonant is silent; the vectors of jellyfish say that it is coded."),
    FIRST_WH("WH at the beginning", "Silent before a consonant and at the end; here WH is always W."),
    ONE_LETTER("No code for one letter", "A name of one letter has no codex. Here it is its own."),
    LAST_SCH(
            "SCH at the end",
            "The last S is dropped, as the paper has it; a vector of jellyfish says that \"Bosch\" keeps it."),
    LAST_LETTERS_LOST("Nothing is left of a short name", "The rules for last letters leave an empty code. A defect."),
    SHORT_AY("AY is not shortened", "A code that is AY altogether stays; the rule has no such exception."),
    TRIPLE_CONSONANT(
            "Three equal consonants leave two",
            "Doubles are dropped in one pass, and three in a row leave two. A defect."),
    MATCH_RATING_THROWS("An exception", "A name without letters throws. A defect. Here there is no answer: null."),
    BOTH_ENDS_AT_ONCE(
            "Both ends compared at once",
            "Equal letters are looked for from the left and from the right at once, in the whole codices; by the publication the"
                    + " right comes second, in what the left has left."),
    NO_NULL(
            "False where it cannot be told",
            "Where lengths differ by three or more the answer is \"no\"; here it is null."),
    NEVER_ALIKE("Names of one letter are never alike", "Not even the same one; nor are empty names."),
    DOUBLED_DG("DDG", "The second D is passed over and the G is read; here the second D takes the G with it."),
    SPACE_IN_CODE("A space in the code", "A last J leaves a space at the end of the alternate code. A defect.");

    private final String title;
    private final String text;

    Cause(String title, String text) {
        this.title = title;
        this.text = text;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}
