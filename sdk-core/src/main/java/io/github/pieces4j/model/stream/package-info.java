/** Frames of the identifier streams. */
@NullMarked
package io.github.pieces4j.model.stream;

import org.jspecify.annotations.NullMarked;
