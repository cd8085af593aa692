/**
 * The command line: reads lists and tables, calls the library, writes the results.
 *
 * <p>{@link io.github.seanettle.cli.Main} parses and sets the exit code; each command is one class named after it; the rest
 * reads ({@code RowReader}), writes ({@code Output}, {@code RowWriter}, {@code MatchWriter}) or holds options that commands
 * share.
 */
@org.jspecify.annotations.NullMarked
package io.github.seanettle.cli;
