package io.github.pieces4j.internal.task;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.ConnectionRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an area says for those of its requests that do not say it themselves.
 *
 * @param transferables whether contents come along, null for the server's choice
 * @param timeout a time in place of the client's, null for none
 */
public record RequestDefaults(@Nullable Boolean transferables, @Nullable Duration timeout) {
  /** The defaults that leave a request as it is. */
  public static final RequestDefaults NONE = new RequestDefaults(null, null);

  /** Returns the same with a choice of contents. */
  public RequestDefaults withTransferables(boolean choice) {
    return new RequestDefaults(choice, timeout);
  }

  /**
   * Returns the same with a time.
   *
   * @throws PiecesRequestException if no request takes it
   */
  public RequestDefaults withTimeout(Duration time) {
    if (time == null) {
      throw new PiecesRequestException("the timeout is null: pass one");
    }
    return new RequestDefaults(
        transferables, ConnectionRequests.health().withTimeout(time).timeout().orElse(time));
  }

  /** Returns the request with what it does not say itself, and can say. */
  public <R extends @Nullable Object> PiecesRequest<R> of(PiecesRequest<R> request) {
    return timed(withContents(request));
  }

  private <R extends @Nullable Object> PiecesRequest<R> withContents(PiecesRequest<R> request) {
    Boolean choice = transferables;
    boolean open =
        request.operation().query().contains(Operation.TRANSFERABLES)
            && !request.query().containsKey(Operation.TRANSFERABLES);
    return choice != null && open ? request.withTransferables(choice) : request;
  }

  private <R extends @Nullable Object> PiecesRequest<R> timed(PiecesRequest<R> request) {
    Duration time = timeout;
    return time != null && request.timeout().isEmpty() ? request.withTimeout(time) : request;
  }
}
