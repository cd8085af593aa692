package io.github.seanettle.match;

/**
 * Two rows that match.
 *
 * @param left the row of the left list, counted from 0
 * @param right the row of the right list, counted from 0
 * @param score their distance where a largest distance was asked for, else their similarity
 */
public record Match(int left, int right, double score) {}
