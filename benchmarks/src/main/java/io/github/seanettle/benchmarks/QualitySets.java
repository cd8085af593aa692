package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The data of {@link QualityBenchmark}: those in {@code examples/}, and public sets where a folder has them. */
final class QualitySets {
    private static final CSVFormat COMMAS =
            format(',').setIgnoreSurroundingSpaces(true).get();

    private QualitySets() {}

    private static CSVFormat.Builder format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setTrim(true);
    }

    /** What needs nothing but this repository. */
    static List<QualitySet> examples(Path examples) throws IOException {
        return List.of(
                byKey(
                        "people",
                        rows(examples.resolve("people.csv"), COMMAS),
                        rows(examples.resolve("records.csv"), COMMAS),
                        row -> row.get("wikidata"),
                        "name",
                        "born",
                        "birthplace"),
                byKey(
                        "restaurants",
                        rows(examples.resolve("fodors.csv"), COMMAS),
                        rows(examples.resolve("zagat.csv"), COMMAS),
                        row -> row.get("id"),
                        "name",
                        "address",
                        "city"));
    }

    /** Those of the public data sets that are in a folder. */
    static List<QualitySet> publicSets(Path data) throws IOException {
        List<QualitySet> sets = new ArrayList<>();
        if (Files.exists(data.resolve("febrl"))) {
            sets.add(febrl(data.resolve("febrl")));
        }
        if (Files.exists(data.resolve("people_100k_250k"))) {
            sets.add(manyPeople(data.resolve("people_100k_250k")));
        }
        if (Files.exists(data.resolve("splink"))) {
            sets.add(historicalFigures(data.resolve("splink/historical_figures_with_errors_50k.csv")));
        }
        if (Files.exists(data.resolve("companies"))) {
            sets.add(companies(data.resolve("companies/company_name_variants_by_isin.tsv")));
        }
        if (Files.exists(data.resolve("er"))) {
            sets.add(byTable(
                    data.resolve("er/D4"), "papers", 4, "dblp.csv", "acm.csv", '%', "title", "authors", "year"));
            sets.add(citations(data.resolve("er/cora")));
            sets.add(byTable(
                    data.resolve("er/D2"), "products (Abt, Buy)", 1, "abt.csv", "buy.csv", '|', "name", "price"));
            sets.add(byTable(
                    data.resolve("er/D3"),
                    "software (Amazon, Google)",
                    2,
                    "amazon.csv",
                    "gp.csv",
                    '#',
                    "title",
                    "price"));
        }
        return sets;
    }

    /** What is not UTF-8, as here and there in these data, is read as U+FFFD. */
    private static List<CSVRecord> rows(Path file, CSVFormat format) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    private static QualitySet byKey(
            String name,
            List<CSVRecord> left,
            List<CSVRecord> right,
            Function<CSVRecord, String> key,
            String... columns) {
        return new QualitySet(
                name,
                texts(left, columns),
                texts(right, columns),
                List.of(columns),
                QualitySet.equalKeys(
                        left.stream().map(key).toList(), right.stream().map(key).toList()));
    }

    private static QualitySet within(
            String name, List<CSVRecord> rows, Function<CSVRecord, String> key, String... columns) {
        List<List<String>> texts = texts(rows, columns);
        return new QualitySet(
                name,
                texts,
                texts,
                List.of(columns),
                QualitySet.equalKeys(rows.stream().map(key).toList()));
    }

    private static List<List<String>> texts(List<CSVRecord> rows, String... columns) {
        return rows.stream().map(row -> texts(row, columns)).toList();
    }

    /** A column may be several that belong together, with + between their names. */
    private static List<String> texts(CSVRecord row, String... columns) {
        List<String> texts = new ArrayList<>();
        for (String column : columns) {
            List<String> parts = new ArrayList<>();
            for (String part : column.split("\\+")) {
                if (row.isSet(part) && !row.get(part).isEmpty()) {
                    parts.add(row.get(part));
                }
            }
            texts.add(String.join(" ", parts));
        }
        return texts;
    }

    /** A fifth of one list made by Febrl, and another: rec-1070-org and rec-1070-dup-0 are the same person. */
    private static QualitySet febrl(Path folder) throws IOException {
        return byKey(
                "people (Febrl 4)",
                rows(folder.resolve("dataset4a.csv"), COMMAS).subList(0, 1_000),
                rows(folder.resolve("dataset4b.csv"), COMMAS),
                row -> row.get("rec_id").split("-")[1],
                "given_name+surname",
                "date_of_birth",
                "street_number+address_1+suburb");
    }

    /** Every 100th left name; their partners and every 50th of the other right names. */
    private static QualitySet manyPeople(Path folder) throws IOException {
        CSVFormat tabs = format('\t').setQuote(null).get();
        List<CSVRecord> a = rows(folder.resolve("a.tsv"), tabs);
        List<CSVRecord> b = rows(folder.resolve("b.tsv"), tabs);
        Map<String, String> partners = new HashMap<>();
        for (CSVRecord pair : rows(folder.resolve("truth.tsv"), tabs)) {
            partners.put(pair.get("b_id"), pair.get("a_id"));
        }
        List<CSVRecord> left = a.stream().filter(row -> number(row) % 100 == 0).toList();
        List<CSVRecord> right = b.stream()
                .filter(row ->
                        number(row) % 50 == 0 || Integer.parseInt(partners.getOrDefault(row.get("id"), "1")) % 100 == 0)
                .toList();
        return new QualitySet(
                "people (made up)",
                texts(left, "name"),
                texts(right, "name"),
                List.of("name"),
                QualitySet.equalKeys(
                        left.stream().map(row -> row.get("id")).toList(),
                        right.stream()
                                .map(row -> partners.getOrDefault(row.get("id"), ""))
                                .toList()));
    }

    private static int number(CSVRecord row) {
        return Integer.parseInt(row.get("id"));
    }

    /** The first people of the list, each with all their records. */
    private static QualitySet historicalFigures(Path file) throws IOException {
        List<CSVRecord> rows = rows(file, COMMAS);
        return within(
                "people of history, one list",
                rows.subList(0, 3_000),
                row -> row.get("cluster"),
                "full_name",
                "dob",
                "birth_place");
    }

    /** Names that the same security has; names are listed once. */
    private static QualitySet companies(Path file) throws IOException {
        List<CSVRecord> rows = rows(file, format('\t').setQuote(null).get());
        Map<String, Set<Integer>> namesOf = new HashMap<>();
        List<String> names = new ArrayList<>(
                new LinkedHashSet<>(rows.stream().map(row -> row.get("name")).toList()));
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        for (CSVRecord row : rows) {
            namesOf.computeIfAbsent(row.get("isin"), isin -> new HashSet<>()).add(numbers.get(row.get("name")));
        }
        Set<Long> truth = new HashSet<>();
        for (Set<Integer> same : namesOf.values()) {
            same.forEach(i -> same.stream().filter(j -> i < j).forEach(j -> truth.add(QualitySet.pair(i, j))));
        }
        List<List<String>> texts = names.stream().map(List::of).toList();
        return new QualitySet("companies, one list", texts, texts, List.of("name"), truth);
    }

    /** Two tables with ids, of the left one some rows at equal steps, and a third with the pairs of ids that belong together. */
    static QualitySet byTable(
            Path folder, String name, int step, String left, String right, char delimiter, String... columns)
            throws IOException {
        CSVFormat format = format(delimiter)
                .setQuote(null)
                .setAllowMissingColumnNames(true)
                .get();
        List<CSVRecord> leftRows = rows(folder.resolve(left), format).stream()
                .filter(row -> number(row) % step == 0)
                .toList();
        List<CSVRecord> rightRows = rows(folder.resolve(right), format);
        Map<String, Integer> leftIds = ids(leftRows);
        Map<String, Integer> rightIds = ids(rightRows);
        Set<Long> truth = new HashSet<>();
        for (CSVRecord pair : rows(folder.resolve("gt.csv"), format)) {
            Integer leftRow = leftIds.get(pair.get("D1"));
            if (leftRow != null) {
                truth.add(QualitySet.pair(leftRow, rightIds.get(pair.get("D2"))));
            }
        }
        return new QualitySet(name, texts(leftRows, columns), texts(rightRows, columns), List.of(columns), truth);
    }

    private static Map<String, Integer> ids(List<CSVRecord> rows) {
        Map<String, Integer> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.get("id"), ids.size()));
        return ids;
    }

    /** Citations of papers, many of each. */
    private static QualitySet citations(Path folder) throws IOException {
        CSVFormat format =
                format('|').setQuote(null).setAllowMissingColumnNames(true).get();
        List<CSVRecord> rows = rows(folder.resolve("cora.csv"), format);
        CSVFormat pairs = CSVFormat.DEFAULT.builder().setDelimiter('|').get();
        Set<Long> truth = new HashSet<>();
        for (CSVRecord pair : rows(folder.resolve("cora_gt.csv"), pairs)) {
            int one = Integer.parseInt(pair.get(0));
            int other = Integer.parseInt(pair.get(1));
            truth.add(QualitySet.pair(Math.min(one, other), Math.max(one, other)));
        }
        List<List<String>> texts = texts(rows, "title", "author");
        return new QualitySet("citations, one list", texts, texts, List.of("title", "author"), truth);
    }
}
