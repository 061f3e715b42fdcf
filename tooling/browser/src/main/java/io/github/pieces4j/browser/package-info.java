/** A real browser for tests. */
@NullMarked
package io.github.pieces4j.browser;

import org.jspecify.annotations.NullMarked;
