/** A server that speaks the API of Pieces OS, and its settings. */
@NullMarked
package io.github.pieces4j.server;

import org.jspecify.annotations.NullMarked;
