package io.github.pieces4j.http;

/**
 * The HTTP methods that the API uses.
 *
 * @since 0.1
 */
public enum HttpMethod {
  /** Reads; safe to repeat. */
  GET,
  /** Changes; deletes are POST too on this API. */
  POST
}
