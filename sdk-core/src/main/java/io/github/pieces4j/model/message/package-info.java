/** The messages of conversations. */
@NullMarked
package io.github.pieces4j.model.message;

import org.jspecify.annotations.NullMarked;
