/** The blocking client: plain values on the caller's thread. */
@NullMarked
package io.github.pieces4j.blocking;

import org.jspecify.annotations.NullMarked;
