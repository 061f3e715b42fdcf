/** Checks and freezes what records are constructed with; not for users. */
@NullMarked
package io.github.pieces4j.internal.value;

import org.jspecify.annotations.NullMarked;
