package io.github.pieces4j.request;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable request for one operation with its arguments, good for any number of calls.
 *
 * <pre>{@code
 * PiecesRequest<Conversations> lean = ConversationsRequests.list().withTransferables(false);
 * PiecesRequest<byte[]> raw =
 *     PiecesRequest.of(ConversationOperations.GET.answering(ResponseBody.bytes()), "an-id")
 *         .withTimeout(Duration.ofSeconds(5));
 * }</pre>
 *
 * @param <R> what the operation answers with
 * @since 0.1
 */
public final class PiecesRequest<R extends @Nullable Object> {
  /** Transports count milliseconds in an int. */
  private static final Duration LONGEST = Duration.ofDays(24);

  private final Operation<R> operation;
  private final List<String> arguments;
  private final String path;
  private final @Nullable String laterPath;
  private final Map<String, String> query;
  private final @Nullable Object body;
  private final @Nullable Duration timeout;
  private final @Nullable Consumer<UnreadableElement> unreadable;

  private PiecesRequest(
      Operation<R> operation,
      List<String> arguments,
      String path,
      @Nullable String laterPath,
      Map<String, String> query,
      @Nullable Object body,
      @Nullable Duration timeout,
      @Nullable Consumer<UnreadableElement> unreadable) {
    this.operation = operation;
    this.arguments = arguments;
    this.path = path;
    this.laterPath = laterPath;
    this.query = query;
    this.body = body;
    this.timeout = timeout;
    this.unreadable = unreadable;
  }

  /**
   * Returns a request for an operation.
   *
   * @param arguments those of the operation's path, in their order
   * @throws PiecesRequestException if one is missing, blank, {@code .} or {@code ..}
   */
  public static <R extends @Nullable Object> PiecesRequest<R> of(
      Operation<R> operation, String... arguments) {
    requireGiven(operation, "the operation");
    String path = operation.path().expand(arguments);
    PathTemplate later = operation.laterPath();
    return new PiecesRequest<>(
        operation,
        List.of(arguments),
        path,
        later == null ? null : later.expand(arguments),
        Map.of(),
        null,
        null,
        null);
  }

  private static void requireGiven(@Nullable Object value, String what) {
    if (value == null) {
      throw new PiecesRequestException(what + " is null: pass one");
    }
  }

  /**
   * Returns the same request with a record of the model as its body.
   *
   * @throws PiecesRequestException if it is null
   */
  public PiecesRequest<R> withBody(Object body) {
    requireGiven(body, "the body of " + operation.id());
    return new PiecesRequest<>(
        operation, arguments, path, laterPath, query, body, timeout, unreadable);
  }

  /**
   * Returns the same request with a time of its own in place of the option {@code callTimeout}.
   *
   * @throws PiecesRequestException if it is null, not above zero or longer than 24 days
   */
  public PiecesRequest<R> withTimeout(Duration timeout) {
    requireGiven(timeout, "the timeout of " + operation.id());
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      throw new PiecesRequestException(
          "the timeout is " + timeout + ": it takes a duration above zero, up to " + LONGEST);
    }
    return new PiecesRequest<>(
        operation, arguments, path, laterPath, query, body, timeout, unreadable);
  }

  /**
   * Returns the same request, saying whether contents (text, bytes) come along; servers assume yes.
   *
   * @throws PiecesRequestException if the operation knows no such choice
   */
  public PiecesRequest<R> withTransferables(boolean transferables) {
    return withQuery(Operation.TRANSFERABLES, Boolean.toString(transferables));
  }

  /**
   * Returns the same request, with a listener for elements of the answer that are not what the
   * contract promises; without one they are logged as a warning.
   *
   * <p>They take no other element away, whether the list is read whole or one by one. The listener
   * is called on the thread that decodes the answer, which may be an event loop, so it must not
   * block. What it throws fails the call.
   *
   * @throws PiecesRequestException if it is null
   */
  public PiecesRequest<R> onUnreadable(Consumer<UnreadableElement> listener) {
    requireGiven(listener, "the listener of " + operation.id());
    return new PiecesRequest<>(
        operation, arguments, path, laterPath, query, body, timeout, listener);
  }

  private PiecesRequest<R> withQuery(String name, String value) {
    if (!operation.query().contains(name)) {
      throw new PiecesRequestException(
          operation.id() + " takes no query parameter \"" + name + "\": leave it out");
    }
    TreeMap<String, String> extended = new TreeMap<>(query);
    extended.put(name, value);
    return new PiecesRequest<>(
        operation,
        arguments,
        path,
        laterPath,
        Collections.unmodifiableMap(extended),
        body,
        timeout,
        unreadable);
  }

  /** Returns what is asked for. */
  public Operation<R> operation() {
    return operation;
  }

  /** Returns the path's arguments in their order, as they were given; unmodifiable. */
  public List<String> arguments() {
    return arguments;
  }

  /** Returns the path with its arguments, encoded. */
  public String path() {
    return path;
  }

  /** Returns the path with its arguments where newer servers have it, empty if it did not move. */
  public Optional<String> laterPath() {
    return Optional.ofNullable(laterPath);
  }

  /** Returns the query parameters by name, unmodifiable. */
  public Map<String, String> query() {
    return query;
  }

  /** Returns the record to send, empty for none. */
  public Optional<Object> body() {
    return Optional.ofNullable(body);
  }

  /** Returns the time of its own, empty for that of the client. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** Returns the listener for elements that cannot be read, empty where they are logged. */
  public Optional<Consumer<UnreadableElement>> unreadableListener() {
    return Optional.ofNullable(unreadable);
  }

  @Override
  public String toString() {
    return operation.id() + ": " + operation.method() + " " + path;
  }
}
