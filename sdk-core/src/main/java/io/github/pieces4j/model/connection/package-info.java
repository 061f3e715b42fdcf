/** How an application introduces itself to Pieces OS, and what it hears back. */
@NullMarked
package io.github.pieces4j.model.connection;

import org.jspecify.annotations.NullMarked;
