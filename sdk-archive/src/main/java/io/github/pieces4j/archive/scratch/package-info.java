/** Temporary files for what a run has to remember and is too much for memory. */
@NullMarked
package io.github.pieces4j.archive.scratch;

import org.jspecify.annotations.NullMarked;
