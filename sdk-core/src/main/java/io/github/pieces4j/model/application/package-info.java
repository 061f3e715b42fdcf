/** The programs that talk to Pieces OS, and what happens in them. */
@NullMarked
package io.github.pieces4j.model.application;

import org.jspecify.annotations.NullMarked;
