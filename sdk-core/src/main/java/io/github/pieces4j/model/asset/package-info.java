/** Saved materials with their tags, hints and sensitive parts. */
@NullMarked
package io.github.pieces4j.model.asset;

import org.jspecify.annotations.NullMarked;
