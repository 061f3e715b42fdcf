/** A generator of the documentation's site. */
@NullMarked
package io.github.pieces4j.site;

import org.jspecify.annotations.NullMarked;
