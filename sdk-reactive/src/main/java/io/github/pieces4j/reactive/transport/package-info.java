/** The transport over Reactor Netty. */
@NullMarked
package io.github.pieces4j.reactive.transport;

import org.jspecify.annotations.NullMarked;
