package io.github.seanettle.record;

/**
 * What a field counts in the score of two records of which one or both lack its value.
 *
 * <pre>{@code
 * record Person(String name, String town) {}
 * RecordLinker<Person> linker = RecordLinker.weighted(0.5,
 *         RecordField.of("name", Person::name, Metrics.jaro()),
 *         RecordField.of("town", Person::town, Metrics.jaro()));
 * List<Person> rows = List.of(new Person("Ada", null));
 * linker.withMissing(MissingValues.COUNT_AS_DIFFERENT).link(rows, rows).get(0).score(); // 0.5
 * linker.withMissing(MissingValues.LEFT_OUT).link(rows, rows).get(0).score(); // 1.0
 * }</pre>
 */
public enum MissingValues {
    /** Nothing, but its weight counts: what is not there does not speak for a match. */
    COUNT_AS_DIFFERENT,
    /** It is left out, with its weight: the score is that of the fields that both records have. */
    LEFT_OUT
}
