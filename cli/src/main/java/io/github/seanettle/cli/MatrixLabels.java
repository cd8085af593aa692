package io.github.seanettle.cli;

/** What names the rows and columns of a matrix. */
enum MatrixLabels {
    TEXT,
    NUMBER
}
