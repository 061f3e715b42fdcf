package io.github.pieces4j.operation;

/**
 * A decoder of JSON within the limits of the client that makes the call.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface JsonDecoder {
  /**
   * Decodes a document.
   *
   * @param json UTF-8
   * @throws io.github.pieces4j.error.PiecesDecodeException if it is no such object
   */
  <T> T decode(byte[] json, Class<T> type);
}
