/** Two lists: which rows of one match which rows of the other. One list: which rows stand for the same thing. */
@NullMarked
package io.github.seanettle.match;

import org.jspecify.annotations.NullMarked;
