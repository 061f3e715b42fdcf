/** Between a server and an archive: export and verify. */
@NullMarked
package io.github.pieces4j.archive.transfer;

import org.jspecify.annotations.NullMarked;
