package io.github.seanettle.cli;

import io.github.seanettle.match.FuzzyIndex;
import io.github.seanettle.match.IndexFormatException;
import io.github.seanettle.match.Ties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the rows of an index that match. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the rows of an index that match a text, or each text of a list.",
        footer = {
            "",
            "The result has the columns query_row, row, score, query, text: the row of the query (1 for --query), and the row and",
            "the text of the list that was indexed. It is sorted by query, then best score, then row. The score is a distance",
            "with --max-distance, a similarity with --min-similarity, and with --k alone what --as says. An empty query is a",
            "missing one and finds nothing, unless --match-empty is given.",
            "",
            "Examples:",
            "  seanettle index search names.index --query 'Jon Smiht' --max-distance 2",
            "  seanettle index search names.index queries.csv --on name --min-similarity 0.9 --k 3 --out found.csv",
        })
final class IndexSearchCommand implements Callable<Integer> {
    @ParentCommand
    private IndexCommand index;

    @Parameters(index = "0", paramLabel = "INDEX", description = "A file that 'index build' wrote.")
    private String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERIES",
            description = "A .csv or .tsv file, or one with a text a line; - is standard input.")
    private @Nullable String queries;

    @Option(names = "--query", paramLabel = "TEXT", description = "The text to look for, instead of QUERIES.")
    private @Nullable String query;

    @Mixin
    private CutOff cutOff = new CutOff();

    @Option(names = "--k", paramLabel = "K", description = "Of each query the best K rows only.")
    private @Nullable Integer count;

    @Option(
            names = "--ties",
            paramLabel = "TIES",
            description = "Of rows as good as the last of K: first (the lower ones; the default), or all.")
    private @Nullable Ties ties;

    @Mixin
    private PairKind kind = new PairKind();

    @Option(names = "--on", paramLabel = "COL", description = "The column of QUERIES to look for (the first).")
    private @Nullable String on;

    @Option(names = "--match-empty", description = "An empty query is a text like any other.")
    private boolean matchEmpty;

    @Mixin
    private ThreadOption threads = new ThreadOption();

    @Mixin
    private UnnamedInput unnamed = new UnnamedInput();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        checkFit();
        Console console = index.console();
        TerminalLine screen = new TerminalLine(console);
        try (Output output = Output.open(result.out, inputs(), console, screen)) {
            FuzzyIndex loaded = load();
            cutOff.check(loaded.metric().toString(), loaded.metric());
            boolean byDistance = isByDistance(loaded);
            TextColumn texts = readQueries(loaded, console);
            new SearchRun(loaded, searcher(loaded, byDistance), byDistance, threads, result.format)
                    .search(texts, output, console, screen);
        }
        return Main.DONE;
    }

    private void checkFit() {
        threads.check();
        if ((queries == null) == (query == null)) {
            throw new UserError("say what to look for: either QUERIES or --query TEXT");
        }
        if (query != null && on != null) {
            throw new UserError("--on names a column of QUERIES, but there is no such list");
        }
        if (cutOff.maxDistance == null && cutOff.minSimilarity == null && count == null) {
            throw new UserError("say which rows match: --max-distance K, --min-similarity S or --k K");
        }
        if (count != null) {
            MetricOptions.atLeastOne("--k", count);
        }
        if (ties != null && count == null) {
            throw new UserError("--ties goes with --k");
        }
        if (kind.isGiven() && (cutOff.maxDistance != null || cutOff.minSimilarity != null)) {
            throw new UserError("--as goes with --k alone: a cut-off says itself what the score is");
        }
        if (file.equals(Inputs.STANDARD_INPUT)) {
            throw new UserError("an index is read from a file, not from standard input");
        }
    }

    private List<String> inputs() {
        return queries == null ? List.of(file) : List.of(file, queries);
    }

    private FuzzyIndex load() {
        Path path = FilePaths.path(file);
        if (Files.isDirectory(path)) {
            throw new UserError("cannot read " + file + ": it is a folder");
        }
        try {
            return FuzzyIndex.load(path);
        } catch (IndexFormatException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + FilePaths.reason(e));
        }
    }

    private boolean isByDistance(FuzzyIndex loaded) {
        if (cutOff.maxDistance != null || cutOff.minSimilarity != null) {
            return cutOff.isDistance();
        }
        return kind.isDistance(loaded.metric().toString(), loaded.metric());
    }

    /** Queries as they stand, and null for those that are missing; the index folds them itself. */
    private TextColumn readQueries(FuzzyIndex loaded, Console console) throws IOException {
        TextChoice choice = new TextChoice();
        choice.folding = Objects.requireNonNull(loaded.textOptions()).folding();
        if (query != null) {
            boolean isMissing = !matchEmpty && choice.fold(query).isEmpty();
            return new TextColumn(List.of(query), Collections.singletonList(isMissing ? null : query));
        }
        RowReader rows = Inputs.open(Objects.requireNonNull(queries), unnamed.formatOr(InputFormat.LINES), console);
        return TextColumn.read(rows, on, choice, matchEmpty);
    }

    private SearchRun.Searcher searcher(FuzzyIndex loaded, boolean byDistance) {
        int most = count == null ? Integer.MAX_VALUE : count;
        Ties ofTies = ties == null ? Ties.FIRST : ties;
        int maxDistance = cutOff.maxDistance == null ? Integer.MAX_VALUE : cutOff.maxDistance;
        double minSimilarity = cutOff.minSimilarity == null ? 0 : cutOff.minSimilarity;
        return text -> byDistance
                ? loaded.withinDistance(text, maxDistance, most, ofTies)
                : loaded.withSimilarity(text, minSimilarity, most, ofTies);
    }
}
