/** Files and directories that are still there after a power cut. */
@NullMarked
package io.github.pieces4j.archive.disk;

import org.jspecify.annotations.NullMarked;
