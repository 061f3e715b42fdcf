/** Searches texts as the emulator does, without any model. */
@NullMarked
package io.github.pieces4j.server.search;

import org.jspecify.annotations.NullMarked;
