package io.github.pieces4j.archive;

/**
 * A failure to read bytes as the JSON that they should be; the message says what is wrong.
 *
 * @since 0.1
 */
public final class MalformedJsonException extends Exception {
  MalformedJsonException(String message) {
    super(message);
  }

  MalformedJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
