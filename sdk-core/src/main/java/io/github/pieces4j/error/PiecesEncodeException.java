package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be written as JSON; nothing was sent.
 *
 * @since 0.1
 */
public final class PiecesEncodeException extends PiecesException {
  /** Creates the report; the message says which value and why. */
  public PiecesEncodeException(String message, @Nullable Throwable cause) {
    super(message, null, cause);
  }
}
