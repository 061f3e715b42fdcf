/** The search for the Pieces OS server of this machine. */
@NullMarked
package io.github.pieces4j.internal.discovery;

import org.jspecify.annotations.NullMarked;
