/**
 * What a letter is, and what is made equal before letters are compared.
 *
 * @serial exclude
 */
@NullMarked
package io.github.seanettle.text;

import org.jspecify.annotations.NullMarked;
