/** Measures the identifier streams, so that Micrometer can show how they are. */
@NullMarked
package io.github.pieces4j.spring.metrics;

import org.jspecify.annotations.NullMarked;
