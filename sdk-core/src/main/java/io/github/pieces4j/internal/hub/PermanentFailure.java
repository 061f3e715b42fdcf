package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesResponseException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The failures that another attempt would only repeat. */
final class PermanentFailure {
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int FIRST_REDIRECT = 300;

  /** Statuses of the caller's side that may pass: timeout, gone, too early, too many. */
  private static final Set<Integer> PASSING = Set.of(408, 410, 425, 429);

  /** Statuses of the server's side that don't: it cannot, knows no such version, is too old. */
  private static final Set<Integer> LASTING = Set.of(501, 505, 593);

  private PermanentFailure() {}

  static boolean is(PiecesException failure) {
    if (failure instanceof PiecesResponseException refusal) {
      return isPermanent(refusal.status());
    }
    if (failure instanceof PiecesConfigurationException setting) {
      return isMistake(setting.getCause());
    }
    return failure instanceof PiecesRequestException || failure instanceof PiecesClosedException;
  }

  private static boolean isPermanent(int status) {
    return status >= FIRST_SERVER_ERROR
        ? LASTING.contains(status)
        : status >= FIRST_REDIRECT && !PASSING.contains(status);
  }

  /** A setting that was asked, and failed, may be able to answer later. */
  private static boolean isMistake(@Nullable Throwable cause) {
    if (cause instanceof CompletionException && cause.getCause() != null) {
      return isMistake(cause.getCause());
    }
    return cause == null
        || cause instanceof Error
        || cause instanceof PiecesException known && is(known);
  }
}
