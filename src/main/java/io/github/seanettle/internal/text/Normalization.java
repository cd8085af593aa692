package io.github.seanettle.internal.text;

import com.ibm.icu.text.Normalizer2;

/** ICU's normalization forms, in linear time for every text. */
public final class Normalization {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 FCD = Normalizer2.getInstance(null, "nfc", Normalizer2.Mode.FCD);

    private Normalization() {}

    /** Whether all chars of a text are below a limit: whether there is surely nothing to do, in the cheapest way. */
    public static boolean isBelow(String text, int limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    /** Canonically equivalent texts, and no others, have equal ones. */
    public static String nfc(String text) {
        return normalize(text, NFC, Decomposition.canonical());
    }

    public static String nfkc(String text) {
        return normalize(text, NFKC, Decomposition.compatibility());
    }

    /** Puts marks in canonical order and changes nothing else, as far as that can be. */
    public static String fcd(String text) {
        return normalize(text, FCD, Decomposition.canonical());
    }

    private static String normalize(String text, Normalizer2 form, Decomposition decomposition) {
        if (form.spanQuickCheckYes(text) == text.length()) {
            return text;
        }
        return form.normalize(
                decomposition.hasLongRun(text) ? decomposition.read(text).toString() : text);
    }
}
