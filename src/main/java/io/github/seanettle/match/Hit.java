package io.github.seanettle.match;

/**
 * A row of a {@link FuzzyIndex} that matches a query.
 *
 * @param row the row, counted from 0
 * @param score its distance from the query where a largest distance was asked for, else its similarity
 */
public record Hit(int row, double score) {}
