package io.github.pieces4j.internal.call;

import io.github.pieces4j.internal.text.Redaction;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** The causes that transports report for broken connections. */
final class Causes {
  private static final int MAX_CHARS = 500;

  private Causes() {}

  /** Returns whether the connection was never made, so that nothing was sent over it. */
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
        message == null
            ? type
            : Redaction.visible(Redaction.url(message), MAX_CHARS) + " (" + type + ")";
    return contain(error, ConnectException.class)
        ? "connection refused: is Pieces OS running there? " + problem
        : problem;
  }

  private static boolean sayUnknownHost(Throwable error) {
    return contain(error, UnresolvedAddressException.class, UnknownHostException.class);
  }

  /**
   * Returns whether TLS failed for a reason that does not pass, such as a certificate; a connection
   * that broke during TLS is no such reason.
   */
  static boolean sayUntrusted(Throwable error) {
    return contain(error, SSLException.class)
        && !contain(error, EOFException.class, SocketException.class, ClosedChannelException.class)
        && !saysClosed(error);
  }

  /** Netty tells of a close during the handshake by an exception of TLS without a cause. */
  private static boolean saysClosed(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException
          && String.valueOf(cause.getMessage()).startsWith("Connection closed")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether nothing in the messages of an error looks like user information. */
  static boolean isSafe(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (!Redaction.url(message).equals(message)) {
        return false;
      }
    }
    return true;
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
