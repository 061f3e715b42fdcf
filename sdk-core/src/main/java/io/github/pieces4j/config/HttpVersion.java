package io.github.pieces4j.config;

/**
 * The versions of HTTP that calls may use; WebSockets always use 1.1.
 *
 * @since 0.1
 */
public enum HttpVersion {
  /** HTTP/1.1, as Pieces OS speaks it. */
  HTTP_1_1,
  /**
   * HTTP/2 where TLS negotiates it, such as behind a gateway. Without TLS it is HTTP/1.1 all the
   * same: an upgrade would make Pieces OS lose a request's body.
   */
  HTTP_2
}
