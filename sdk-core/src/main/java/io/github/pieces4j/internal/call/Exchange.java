package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.internal.json.ElementReader;
import io.github.pieces4j.internal.json.JsonDocuments;
import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.operation.ListBody;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call on its way to its answer: both transports send {@link #wireRequest} and
 * make an {@link Answer} of what comes back, or a failure of what went wrong.
 *
 * @param <R> what the operation answers with
 */
public final class Exchange<R extends @Nullable Object> {
  private static final int EXCERPT_BYTES = 2_000;
  static final int EXCERPT_CHARS = 500;

  private final Call<R> call;
  private final String path;
  private final WireRequest wireRequest;
  private final JsonDocuments documents;
  private final AnswerMemory memory;
  private final int maxResponseBytes;
  private final FailedCall described;

  Exchange(
      Call<R> call,
      String path,
      WireRequest wireRequest,
      JsonDocuments documents,
      AnswerMemory memory,
      int maxResponseBytes) {
    this.call = call;
    this.path = path;
    this.wireRequest = wireRequest;
    this.documents = documents;
    this.memory = memory;
    this.maxResponseBytes = maxResponseBytes;
    described =
        FailedCall.unanswered(
                call.request().operation().id(), wireRequest.method().name(), wireRequest.url())
            .attempted(call.attempts());
    call.sending(described);
    if (!tellsApplicationId()) {
      CallLog.SHARED.sending(described, wireRequest);
    }
  }

  /** Returns whether the answer tells the application id, which is nobody else's business. */
  boolean tellsApplicationId() {
    return call.request().operation() == ConnectionOperations.CONNECT;
  }

  /** Returns the call that this is an attempt of. */
  public Call<R> call() {
    return call;
  }

  String path() {
    return path;
  }

  /** Returns what is to be sent. */
  public WireRequest wireRequest() {
    return wireRequest;
  }

  FailedCall described() {
    return described;
  }

  JsonDocuments documents() {
    return documents;
  }

  /**
   * Called with the head of the answer; its body is handed over part by part.
   *
   * @throws PiecesLimitException if the headers say that the body is too large
   */
  public Answer<R> answered(int status, HttpHeaders headers) {
    call.reached(CallPhase.READING_BODY);
    return new Answer<>(this, status, headers, maxResponseBytes);
  }

  /**
   * Reads the elements of a successful answer that is a list.
   *
   * @throws PiecesDecodeException if the body is not as it was asked for
   * @throws PiecesRequestException if the operation answers with no list
   */
  public <T> Elements<T> elements(Answer<? extends PiecesCollection<T>> answer) {
    FailedCall answered = answer.requireSuccess();
    Class<T> type = elementType();
    call.handOut();
    return new Elements<>(
        this,
        answered,
        new ElementReader<>(
            documents,
            type,
            maxResponseBytes,
            this::elementTooLarge,
            element -> tellUnreadable(answered, element)));
  }

  @SuppressWarnings("unchecked") // The list's type has its elements'.
  private <T> Class<T> elementType() {
    if (call.request().operation().response() instanceof ListBody<?, ?> list) {
      return (Class<T>) list.elementType();
    }
    throw new PiecesRequestException(
        call.request().operation().id() + " answers with no list of elements: execute it instead");
  }

  void tellUnreadable(FailedCall answered, UnreadableElement element) {
    call.request()
        .unreadableListener()
        .ifPresentOrElse(
            listener -> listener.accept(element),
            () -> CallLog.SHARED.unreadable(answered, element));
  }

  void received(int bytes) {
    call.received(bytes);
  }

  void succeeded(FailedCall answered) {
    CallLog.SHARED.succeeded(answered, call.bytesReceived(), call.elapsed());
  }

  AnswerMemory memory() {
    return memory;
  }

  PiecesException bodyTooLarge() {
    return tooLarge("the body is too large; a list can be read element by element, with stream()");
  }

  private PiecesException elementTooLarge() {
    return tooLarge("an element of the list is too large");
  }

  private PiecesException tooLarge(String problem) {
    return new PiecesLimitException(
        problem, "CallLimits.maxResponseBytes", maxResponseBytes, described, null);
  }

  /**
   * Describes a call whose time is over while others hold all connections.
   *
   * @param setting the setting's name, such as {@code CallLimits.maxConnections}
   * @param connections what it allows
   */
  public PiecesException withoutConnection(String setting, int connections) {
    return PiecesTimeoutException.withoutConnection(
        setting, connections, call.timeout(), described);
  }

  /** Describes a call for which there is no more room among those that wait for a connection. */
  public PiecesException tooManyPending(int limit, @Nullable Throwable cause) {
    return new PiecesLimitException(
        "too many calls wait for a connection",
        "CallLimits.maxPendingCalls",
        limit,
        described,
        cause);
  }

  /** Returns the start of a body, safe to print; nothing of one that is private as a whole. */
  String excerpt(byte[] body) {
    if (tellsApplicationId()) {
      return body.length == 0 ? "" : "(" + body.length + " bytes that are not shown)";
    }
    int length = Math.min(body.length, EXCERPT_BYTES);
    String start = new String(body, 0, length, StandardCharsets.UTF_8).strip();
    return Redaction.visible(Redaction.json(start), EXCERPT_CHARS);
  }

  /** Describes a server that was not reached, or a connection that broke. */
  public PiecesException disconnected(Throwable cause) {
    boolean unreached = Causes.sayUnreached(cause);
    if (unreached) {
      memory.unreached();
    }
    String problem = Causes.describe(cause, wireRequest.url().getHost());
    // What was never reached says all in its message; its traces are of our own threads.
    Throwable told = unreached || !Causes.isSafe(cause) ? null : cause;
    return new PiecesConnectionException(problem, unreached, described, told);
  }

  /** Describes a connection that was not made in the time that connecting may take. */
  public PiecesException connectTimedOut(Duration limit, @Nullable Throwable cause) {
    memory.unreached();
    return call.timedOut(CallPhase.CONNECTING, limit, cause);
  }
}
