/** Which texts can match at all: what refuses most pairs before a kernel runs. Not exported. */
@NullMarked
package io.github.seanettle.internal.filter;

import org.jspecify.annotations.NullMarked;
