/** What goes through pairs shares: tasks whose results come in order, and which rows are partners. Not exported. */
@NullMarked
package io.github.seanettle.internal.engine;

import org.jspecify.annotations.NullMarked;
