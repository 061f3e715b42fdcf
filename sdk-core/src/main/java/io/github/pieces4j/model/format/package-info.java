/** The content of assets and messages: text, bytes, classification, analysis. */
@NullMarked
package io.github.pieces4j.model.format;

import org.jspecify.annotations.NullMarked;
