/** Finds the Pieces OS server of this machine. */
@NullMarked
package io.github.pieces4j.discovery;

import org.jspecify.annotations.NullMarked;
