/**
 * Edit scripts and weighted edits: not only how far two texts are apart, but by which edits.
 *
 * <p>{@link io.github.seanettle.edit.EditScripts} makes scripts for the edit distances of this library, {@link
 * io.github.seanettle.edit.EditScript} holds one, {@link io.github.seanettle.edit.Alignment} prints it. {@link
 * io.github.seanettle.edit.WeightedEdit} is a metric whose edits cost what {@link io.github.seanettle.edit.EditCosts}
 * says.
 *
 * <p>Notation inside the package: {@code a} is the text of {@code m} units that a script starts from, one row of the
 * table a unit; {@code b} is the text of {@code n} units that it leads to, one column a unit. D[i][j] is the distance
 * between the first i units of a and the first j units of b. Where the texts are exchanged, the class says so.
 *
 * @serial exclude
 */
@NullMarked
package io.github.seanettle.edit;

import org.jspecify.annotations.NullMarked;
