package io.github.seanettle.text;

import com.ibm.icu.text.Normalizer2;
import io.github.seanettle.internal.text.Decomposition;

/** ICU's normalization forms, in linear time for every text. */
final class Normalization {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 FCD = Normalizer2.getInstance(null, "nfc", Normalizer2.Mode.FCD);

    private Normalization() {}

    static String nfc(String text) {
        return normalize(text, NFC, Decomposition.canonical());
    }

    static String nfkc(String text) {
        return normalize(text, NFKC, Decomposition.compatibility());
    }

    /** Puts marks in canonical order and changes nothing else, as far as that can be. */
    static String fcd(String text) {
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
