package io.github.pieces4j.reactive;

import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.internal.task.MissingObject;
import io.github.pieces4j.internal.task.RequestDefaults;
import java.time.Duration;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Calls that belong together; immutable.
 *
 * @param <A> the area's own type
 * @since 0.1
 */
public abstract sealed class ReactiveArea<A>
    permits ReactiveAnnotationApi,
        ReactiveConnectionApi,
        ReactiveConversationLinksApi,
        ReactiveConversationsApi,
        ReactiveMessageLinksApi,
        ReactiveMessagesApi {
  final ReactivePiecesClient client;

  ReactiveArea(ReactivePiecesClient client) {
    this.client = client;
  }

  /** Returns the same calls through another client. */
  abstract A through(ReactivePiecesClient other);

  /**
   * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
   * that choice; servers assume yes.
   *
   * <p>What an update sends is not touched by it, and a call that changes what it has read reads it
   * with contents all the same. Streams of changes stay as they are.
   */
  public final A withTransferables(boolean transferables) {
    return with(defaults -> defaults.withTransferables(transferables));
  }

  /**
   * Returns the same calls with another time in place of the option {@code callTimeout}; a call
   * that makes several requests has it for each of them. Streams of changes stay as they are.
   *
   * @throws io.github.pieces4j.error.PiecesRequestException if it is null, not above zero or longer
   *     than 24 days
   */
  public final A withTimeout(Duration timeout) {
    return with(defaults -> defaults.withTimeout(timeout));
  }

  private A with(UnaryOperator<RequestDefaults> change) {
    return through(AdjustedClient.of(client, change));
  }

  /** Reads an object, empty if the server says that there is no such one. */
  static <T> Mono<T> found(Mono<T> read) {
    return read.onErrorResume(
        PiecesNotFoundException.class,
        failure -> MissingObject.isToldBy(failure) ? Mono.empty() : Mono.error(failure));
  }
}
