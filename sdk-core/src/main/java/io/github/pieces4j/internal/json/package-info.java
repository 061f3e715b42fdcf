/** Documents, lists and frames as the parts of their bytes arrive; for our own modules only. */
@NullMarked
package io.github.pieces4j.internal.json;

import org.jspecify.annotations.NullMarked;
