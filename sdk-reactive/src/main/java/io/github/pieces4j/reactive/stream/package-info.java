/** Identifier streams: from the socket to the subscribers. */
@NullMarked
package io.github.pieces4j.reactive.stream;

import org.jspecify.annotations.NullMarked;
