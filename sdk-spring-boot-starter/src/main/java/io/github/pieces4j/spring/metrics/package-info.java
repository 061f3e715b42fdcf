/** Meters of the identifier streams, for Micrometer. */
@NullMarked
package io.github.pieces4j.spring.metrics;

import org.jspecify.annotations.NullMarked;
