/** The search of texts as the emulator does it, without any model. */
@NullMarked
package io.github.pieces4j.server.search;

import org.jspecify.annotations.NullMarked;
