/** A module for mappers of Jackson 2. */
@NullMarked
package io.github.pieces4j.jackson2;

import org.jspecify.annotations.NullMarked;
