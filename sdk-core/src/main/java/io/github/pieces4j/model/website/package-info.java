/** Websites that objects refer to. */
@NullMarked
package io.github.pieces4j.model.website;

import org.jspecify.annotations.NullMarked;
