package io.github.pieces4j.spring.observation;

import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.OptionalInt;

/**
 * The facts about an observed call.
 *
 * <p>Tracers see the call of a remote service; no header is sent, for the server reads none.
 *
 * @since 0.1
 */
public final class PiecesCallContext extends SenderContext<PiecesRequest<?>> {
  private static final int NO_STATUS = 0;

  private final Operation<?> operation;
  private volatile int status = NO_STATUS;
  private volatile boolean succeeded;
  private volatile boolean canceled;

  PiecesCallContext(PiecesRequest<?> request) {
    super((carrier, key, value) -> {}, Kind.CLIENT);
    operation = request.operation();
    setCarrier(request);
    setRemoteServiceName("Pieces OS");
  }

  /** Returns what was called. */
  public Operation<?> operation() {
    return operation;
  }

  /** Returns the status of the server's answer; empty while there is none, and for lists. */
  public OptionalInt status() {
    if (getError() instanceof PiecesResponseException failure) {
      return OptionalInt.of(failure.status());
    }
    return status == NO_STATUS ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Returns whether the call succeeded. */
  public boolean isSuccess() {
    return succeeded;
  }

  /** Returns whether the caller lost interest before the call ended. */
  public boolean isCanceled() {
    return canceled;
  }

  void answered(int answeredStatus) {
    status = answeredStatus;
    succeeded = true;
  }

  void succeeded() {
    succeeded = true;
  }

  void canceled() {
    canceled = true;
  }
}
