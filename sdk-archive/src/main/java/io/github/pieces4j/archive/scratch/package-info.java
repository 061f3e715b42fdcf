/** What a run has to remember and is too much for memory: a file that does not outlast it. */
@NullMarked
package io.github.pieces4j.archive.scratch;

import org.jspecify.annotations.NullMarked;
