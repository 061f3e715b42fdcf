/** Values that every area uses: timestamps, scores, schema versions. */
@NullMarked
package io.github.pieces4j.model.common;

import org.jspecify.annotations.NullMarked;
