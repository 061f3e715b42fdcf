/** A module for mappers of Jackson 3. */
@NullMarked
package io.github.pieces4j.jackson3;

import org.jspecify.annotations.NullMarked;
