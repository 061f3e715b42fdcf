/** Conversations, live on a web page. */
@NullMarked
package io.github.pieces4j.examples.webflux;

import org.jspecify.annotations.NullMarked;
