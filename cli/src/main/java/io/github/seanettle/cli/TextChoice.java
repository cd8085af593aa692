package io.github.seanettle.cli;

import io.github.seanettle.text.Folding;
import io.github.seanettle.text.TextOptions;
import io.github.seanettle.text.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options: what counts as one letter, and what is made equal before texts are compared.
 *
 * <p>Commands fold each text once when they read it, so the metrics they make do not fold; but those of an index do.
 */
final class TextChoice {
    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "What counts as one letter: grapheme (what a person sees; the default), code-point or utf16.")
    @Nullable
    Unit unit;

    @Option(
            names = "--fold",
            paramLabel = "FOLDS",
            description =
                    "What is made equal first, separated by commas: case, accents, spaces (runs of white space become"
                            + " one space, none at the ends), nfkc (compatibility forms), latin (other scripts in Latin letters).")
    Folding folding = Folding.NONE;

    TextOptions unfolded() {
        return new TextOptions(unit == null ? Unit.GRAPHEME : unit, Folding.NONE);
    }

    TextOptions folded() {
        return unfolded().withFolding(folding);
    }

    String fold(String text) {
        return folding.isNone() ? text : folding.fold(text);
    }
}
