package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.FailureMeaning;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The failures that another attempt would only repeat. */
final class PermanentFailure {
  private PermanentFailure() {}

  static boolean is(PiecesException failure) {
    if (failure instanceof PiecesConfigurationException setting) {
      return isMistake(setting.getCause());
    }
    // A server that is not there may come yet.
    return !(failure instanceof PiecesDiscoveryException)
        && !FailureMeaning.of(failure).passesForStreams();
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
