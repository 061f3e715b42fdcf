/** Texts about other objects: comments, descriptions, summaries. */
@NullMarked
package io.github.pieces4j.model.annotation;

import org.jspecify.annotations.NullMarked;
