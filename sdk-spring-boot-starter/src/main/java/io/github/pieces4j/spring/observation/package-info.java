/** Observations of each call, so that Micrometer can time and trace it. */
@NullMarked
package io.github.pieces4j.spring.observation;

import org.jspecify.annotations.NullMarked;
