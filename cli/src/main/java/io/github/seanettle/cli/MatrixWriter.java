package io.github.seanettle.cli;

import io.github.seanettle.match.ScoreMatrix;

/** Writes a matrix, slice by slice. */
interface MatrixWriter {
    void write(ScoreMatrix slice);
}
