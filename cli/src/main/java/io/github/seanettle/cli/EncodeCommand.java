package io.github.seanettle.cli;

import io.github.seanettle.phonetic.PhoneticEncoder;
import io.github.seanettle.phonetic.Phonetics;
import io.github.seanettle.text.Folding;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Encodes the texts of a list by sound. */
@Command(
        name = "encode",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Adds a column with the phonetic code of a text to each row.",
        footer = {
            "",
            "A table keeps its rows and format. A list with one text a line becomes csv with the columns text and code.",
            "",
            "Examples:",
            "  seanettle encode people.csv --column surname --with metaphone",
            "  seanettle encode --with nysiis --max-length 6 < names.txt",
            "  seanettle encode russian.txt --with soundex --fold latin,accents",
        })
final class EncodeCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A .csv or .tsv file, or one with a text a line; - or nothing is standard input.")
    private String file = Inputs.STANDARD_INPUT;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "ENCODER",
            description = "soundex, metaphone, nysiis, match-rating, or the name of a class of yours that implements"
                    + " PhoneticEncoder, package included.")
    private String encoderName;

    @Mixin
    private UserClasses userClasses = new UserClasses();

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = "metaphone, nysiis: the length at which codes are cut (no limit; the classic NYSIIS has 6).")
    private @Nullable Integer maxLength;

    @Option(names = "--column", paramLabel = "COL", description = "The column to encode (the first).")
    private @Nullable String column;

    @Option(
            names = "--fold",
            paramLabel = "FOLDS",
            description = "What is done to a text first, separated by commas: case, accents, spaces, nfkc, latin.")
    private Folding folding = Folding.NONE;

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    @Mixin
    private AddedColumn added = new AddedColumn();

    @Override
    public Integer call() throws IOException {
        PhoneticEncoder encoder = encoder();
        try (Output output = added.open(file, main.console());
                RowReader rows = Inputs.open(file, unnamed.formatOr(InputFormat.LINES), main.console())) {
            int index = Columns.find(rows, column, 0);
            added.write(
                    rows,
                    "code",
                    output,
                    row -> encoder.encode(folding.isNone() ? row[index] : folding.fold(row[index])));
            output.complete();
        }
        return Main.DONE;
    }

    private PhoneticEncoder encoder() {
        if (UserClasses.isClassName(encoderName)) {
            if (maxLength != null) {
                throw misfit();
            }
            return userClasses.create(encoderName, PhoneticEncoder.class);
        }
        try {
            return builtIn();
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    private PhoneticEncoder builtIn() {
        PhoneticEncoder unlimited = Phonetics.named(encoderName);
        if (maxLength == null) {
            return unlimited;
        }
        MetricOptions.atLeastOne("--max-length", maxLength);
        return switch (encoderName) {
            case "metaphone" -> Phonetics.metaphone(maxLength);
            case "nysiis" -> Phonetics.nysiis(maxLength);
            default -> throw misfit();
        };
    }

    private UserError misfit() {
        return new UserError("--max-length goes with --with metaphone or nysiis, not with " + encoderName);
    }
}
