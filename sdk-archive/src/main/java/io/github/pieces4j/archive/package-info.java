/** The directory that an export makes: objects as JSON Lines, pages to read, and a manifest. */
@NullMarked
package io.github.pieces4j.archive;

import org.jspecify.annotations.NullMarked;
