package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.internal.json.ElementReader;
import io.github.pieces4j.internal.json.JsonDocuments;
import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.PiecesList;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.operation.ListBody;
import io.github.pieces4j.request.PiecesResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call on its way to its answer: both transports send {@link #wireRequest} and
 * hand what comes back to {@link #read}, or what went wrong to one of the others.
 *
 * @param <R> what the operation answers with
 */
public final class Exchange<R extends @Nullable Object> {
  private static final int EXCERPT_BYTES = 2_000;
  private static final int EXCERPT_CHARS = 500;

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

  private boolean tellsApplicationId() {
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
    FailedCall answered = described.answered(answer.status());
    requireIdentity(answer.headers(), answered);
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

  @SuppressWarnings("unchecked")
  private <T> Class<T> elementType() {
    if (call.request().operation().response() instanceof ListBody<?, ?> list) {
      return (Class<T>) list.elementType();
    }
    throw new PiecesRequestException(
        call.request().operation().id() + " answers with no list of elements: execute it instead");
  }

  private void tellUnreadable(FailedCall answered, UnreadableElement element) {
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

  /**
   * Reads the answer.
   *
   * @throws io.github.pieces4j.error.PiecesResponseException if the status says failure
   * @throws PiecesDecodeException if the body is not what the operation promises
   */
  public PiecesResponse<R> read(int status, HttpHeaders headers, byte[] body) {
    FailedCall answered = described.answered(status);
    if (!tellsApplicationId()) {
      CallLog.SHARED.received(answered, body);
    }
    requireSuccess(status, headers, body);
    R value = decode(body, answered);
    requireSameObject(value, answered);
    memory.answered(status, value);
    if (value instanceof PiecesList<?> list) {
      list.unreadable().forEach(element -> tellUnreadable(answered, element));
    }
    CallLog.SHARED.succeeded(answered, body.length, call.elapsed());
    return new PiecesResponse<>(value, status, headers);
  }

  private void requireSuccess(int status, HttpHeaders headers, byte[] body) {
    if (!isSuccess(status)) {
      memory.answered(status, null);
      throw PiecesResponseException.of(status, described, headers, excerpt(body));
    }
    requireIdentity(headers, described.answered(status));
  }

  /** None was asked for, and what comes of it could be far larger than what came. */
  private static void requireIdentity(HttpHeaders headers, FailedCall answered) {
    String coding = headers.first("Content-Encoding").orElse("identity");
    if (!coding.equalsIgnoreCase("identity")) {
      throw new PiecesDecodeException(
              "$", "a body without Content-Encoding", Redaction.visible(coding, 100), null)
          .during(answered, "(encoded)");
    }
  }

  /** An answer with another object's identifier belongs to another call. */
  private void requireSameObject(@Nullable Object value, FailedCall answered) {
    String asked = value instanceof Identified ? AskedObject.of(call.request(), value) : null;
    if (asked != null && !asked.equals(((Identified) value).id())) {
      String other = Redaction.visible(((Identified) value).id(), EXCERPT_CHARS);
      throw new PiecesWrongAnswerException(asked, other, answered);
    }
  }

  static boolean isSuccess(int status) {
    return status >= 200 && status <= 299;
  }

  private R decode(byte[] body, FailedCall finished) {
    try {
      return call.request().operation().response().read(documents::decode, body);
    } catch (PiecesDecodeException e) {
      throw (tellsApplicationId() ? withoutContent(e) : e).during(finished, excerpt(body));
    }
  }

  /** What was found is a piece of the body, and the parser's message may quote one. */
  private static PiecesDecodeException withoutContent(PiecesDecodeException e) {
    return new PiecesDecodeException(e.path(), e.expected(), "(not shown)", null);
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

  /** Describes a caller that was interrupted while it waited. */
  public PiecesException interrupted(InterruptedException cause) {
    return call.interrupted(cause);
  }
}
