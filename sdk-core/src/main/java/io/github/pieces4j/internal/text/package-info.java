/** Text that is safe to print; for our own modules only. */
@NullMarked
package io.github.pieces4j.internal.text;

import org.jspecify.annotations.NullMarked;
