package io.github.pieces4j.error;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Is what every failure of this SDK extends; unchecked. */
public abstract class PiecesException extends RuntimeException {
  private final @Nullable FailedCall call;

  PiecesException(String message, @Nullable FailedCall call, @Nullable Throwable cause) {
    super(call == null ? message : call + ": " + message, cause);
    this.call = call;
  }

  /** Returns the call that failed; empty where the failure belongs to no call. */
  public Optional<FailedCall> call() {
    return Optional.ofNullable(call);
  }

  /** Returns what earlier attempts of the call failed with, first one first; empty for none. */
  public List<PiecesException> earlierFailures() {
    return Arrays.stream(getSuppressed())
        .filter(PiecesException.class::isInstance)
        .map(PiecesException.class::cast)
        .toList();
  }
}
