/** Files and folders that conversations, messages and assets are anchored to. */
@NullMarked
package io.github.pieces4j.model.anchor;

import org.jspecify.annotations.NullMarked;
