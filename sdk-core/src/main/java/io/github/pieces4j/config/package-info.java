/** Settings as immutable values. */
@NullMarked
package io.github.pieces4j.config;

import org.jspecify.annotations.NullMarked;
