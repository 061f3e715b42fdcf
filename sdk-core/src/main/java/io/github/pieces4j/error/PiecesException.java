package io.github.pieces4j.error;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failure of this SDK; unchecked, and serializable with all it holds.
 *
 * @since 0.1
 */
public abstract class PiecesException extends RuntimeException {
  private final @Nullable FailedCall call;
  private final String problem;
  private final String text;
  private volatile List<PiecesException> earlier = List.of();

  PiecesException(String message, @Nullable FailedCall call, @Nullable Throwable cause) {
    this(call, message, call == null ? message : call + ": " + message, cause);
  }

  private PiecesException(
      @Nullable FailedCall call, String problem, String text, @Nullable Throwable cause) {
    super(text, cause);
    this.call = call;
    this.problem = problem;
    this.text = text;
  }

  /** Returns the call that failed; empty where the failure belongs to no call. */
  public Optional<FailedCall> call() {
    return Optional.ofNullable(call);
  }

  /** Returns what earlier attempts of the call failed with, first one first; empty for none. */
  public List<PiecesException> earlierFailures() {
    return earlier;
  }

  /** Returns this failure, which from now on carries what earlier attempts failed with. */
  public final PiecesException after(List<PiecesException> failures) {
    earlier = List.copyOf(failures);
    return this;
  }

  /**
   * Returns one line that says all: the operation, its URL, what happened and what to do.
   *
   * <p>What earlier attempts failed with is in it once, if it was something else.
   */
  @Override
  public String getMessage() {
    String others =
        earlier.stream()
            .map(failure -> failure.problem)
            .filter(other -> !other.equals(problem))
            .distinct()
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? text : text + "; earlier attempts: " + others;
  }
}
