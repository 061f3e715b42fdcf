/** Identifier streams: from the hub to whoever polls. */
@NullMarked
package io.github.pieces4j.blocking.stream;

import org.jspecify.annotations.NullMarked;
