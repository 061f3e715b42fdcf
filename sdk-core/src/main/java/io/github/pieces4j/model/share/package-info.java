/** Shares of assets and where they were distributed to. */
@NullMarked
package io.github.pieces4j.model.share;

import org.jspecify.annotations.NullMarked;
