package io.github.seanettle.cli;

/** How many fields must be within their cut-offs. */
enum FieldRule {
    ALL,
    ANY
}
