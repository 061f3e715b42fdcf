package io.github.pieces4j.internal.call;

import io.github.pieces4j.internal.text.Redaction;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

/** Reads what transports report about broken connections. */
final class Causes {
  private static final int MAX_CHARS = 500;

  private Causes() {}

  /** Tells whether the connection was never made, so that nothing was sent over it. */
  static boolean sayUnreached(Throwable error) {
    return sayUnknownHost(error) || contain(error, ConnectException.class);
  }

  /** Describes the failure in words that are safe to print. */
  static String describe(Throwable error, String host) {
    if (sayUnknownHost(error)) {
      return "unknown host " + host;
    }
    String message = error.getMessage();
    String type = error.getClass().getSimpleName();
    String problem =
        message == null ? type : Redaction.visible(message, MAX_CHARS) + " (" + type + ")";
    return contain(error, ConnectException.class)
        ? "connection refused: is Pieces OS running there? " + problem
        : problem;
  }

  private static boolean sayUnknownHost(Throwable error) {
    return contain(error, UnresolvedAddressException.class, UnknownHostException.class);
  }

  static boolean contain(Throwable error, Class<?>... types) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      for (Class<?> type : types) {
        if (type.isInstance(cause)) {
          return true;
        }
      }
    }
    return false;
  }
}
