package io.github.pieces4j.spring;

import io.github.pieces4j.reactive.ReactivePiecesClient;

/**
 * A wrapper of the reactive client; each bean of this type wraps it, in order, the first one
 * innermost.
 *
 * <p>Only the client that the starter creates is wrapped, not one that an application defines.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ReactivePiecesClientDecorator {
  /** Returns a client that hands on to the other one. */
  ReactivePiecesClient decorate(ReactivePiecesClient client);
}
