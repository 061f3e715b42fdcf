/** The exceptions of this SDK, all of them unchecked. */
@NullMarked
package io.github.pieces4j.error;

import org.jspecify.annotations.NullMarked;
