/** The reactive client: Mono and Flux. */
@NullMarked
package io.github.pieces4j.reactive;

import org.jspecify.annotations.NullMarked;
