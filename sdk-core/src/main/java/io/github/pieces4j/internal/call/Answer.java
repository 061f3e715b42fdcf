package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.http.BodyBuffer;
import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesList;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an exchange, of which the head has come, and the body comes part by part; not
 * thread-safe.
 *
 * <p>What its status says, and whether it is the one that was asked for, is decided here.
 *
 * @param <R> what the operation answers with
 */
public final class Answer<R extends @Nullable Object> {
  /** Pieces OS explains a failure in a sentence. */
  private static final int MAX_FAILURE_BYTES = 64 * 1_024;

  /** How long the rest of a failure's body is waited for: its status says most of it. */
  public static final Duration FAILURE_PATIENCE = Duration.ofSeconds(2);

  private final Exchange<R> exchange;
  private final int status;
  private final HttpHeaders headers;
  private final BodyBuffer body;

  Answer(Exchange<R> exchange, int status, HttpHeaders headers, int maxBytes) {
    this.exchange = exchange;
    this.status = status;
    this.headers = headers;
    body = new BodyBuffer(isSuccess() ? maxBytes : MAX_FAILURE_BYTES, length(headers));
  }

  /** Returns how many bytes the body is said to have, 0 if that is not known. */
  private static long length(HttpHeaders headers) {
    try {
      return headers.first("Content-Length").map(Long::parseLong).filter(it -> it > 0).orElse(0L);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns whether the status says success. */
  public boolean isSuccess() {
    return status >= 200 && status <= 299;
  }

  /**
   * Adds the next part of the body.
   *
   * @return whether more is needed: of a failure's body only the start is
   * @throws io.github.pieces4j.error.PiecesLimitException if the body is too large
   */
  public boolean append(ByteBuffer part) {
    exchange.received(part.remaining());
    if (body.append(part)) {
      return true;
    }
    if (isSuccess()) {
      throw exchange.bodyTooLarge();
    }
    return false;
  }

  /**
   * Reads the body that has come.
   *
   * @throws PiecesResponseException if the status says failure
   * @throws PiecesDecodeException if the body is not what the operation promises
   */
  public PiecesResponse<R> read() {
    byte[] bytes = body.toArray();
    if (!exchange.tellsApplicationId()) {
      CallLog.SHARED.received(exchange.described().answered(status), bytes);
    }
    FailedCall answered = requireSuccess();
    R value = decode(bytes, answered);
    requireSameObject(value, answered);
    exchange.memory().answered(status, value);
    if (value instanceof PiecesList<?> list) {
      list.unreadable().forEach(element -> exchange.tellUnreadable(answered, element));
    }
    exchange.succeeded(answered);
    return new PiecesResponse<>(value, status, headers);
  }

  /**
   * Returns what describes the call from now on.
   *
   * @throws PiecesResponseException if the status says failure
   * @throws PiecesDecodeException if the body is encoded: that was not asked for, and what comes of
   *     it could be far larger than what came
   */
  FailedCall requireSuccess() {
    if (!isSuccess()) {
      exchange.memory().answered(status, null);
      String explanation = exchange.excerpt(body.toArray());
      throw PiecesResponseException.of(status, exchange.described(), headers, explanation);
    }
    FailedCall answered = exchange.described().answered(status);
    String coding = headers.first("Content-Encoding").orElse("identity");
    if (!coding.equalsIgnoreCase("identity")) {
      throw new PiecesDecodeException(
              "$", "a body without Content-Encoding", Redaction.visible(coding, 100), null)
          .during(answered, "(encoded)");
    }
    return answered;
  }

  private R decode(byte[] bytes, FailedCall answered) {
    try {
      return exchange
          .call()
          .request()
          .operation()
          .response()
          .read(exchange.documents()::decode, bytes);
    } catch (PiecesDecodeException e) {
      throw (exchange.tellsApplicationId() ? withoutContent(e) : e)
          .during(answered, exchange.excerpt(bytes));
    }
  }

  /** What was found is a piece of the body, and the parser's message may quote one. */
  private static PiecesDecodeException withoutContent(PiecesDecodeException e) {
    return new PiecesDecodeException(e.path(), e.expected(), "(not shown)", null);
  }

  /** An answer with another object's identifier belongs to another call. */
  private void requireSameObject(@Nullable Object value, FailedCall answered) {
    if (value instanceof Identified object) {
      String asked = askedFor(exchange.call().request(), object);
      if (asked != null && !asked.equals(object.id())) {
        String other = Redaction.visible(object.id(), Exchange.EXCERPT_CHARS);
        throw new PiecesWrongAnswerException(asked, other, answered);
      }
    }
  }

  /** Returns the identifier that an answer must have, null if it may have any. */
  private static @Nullable String askedFor(PiecesRequest<?> request, Object object) {
    Object sent = request.body().orElse(null);
    if (sent instanceof Identified same && sent.getClass() == object.getClass()) {
      return same.id();
    }
    String name = argumentFor(object);
    int place = name == null ? -1 : request.operation().path().names().indexOf(name);
    return place < 0 ? null : request.arguments().get(place);
  }

  private static @Nullable String argumentFor(Object object) {
    if (object instanceof Conversation) {
      return "conversation";
    }
    if (object instanceof ConversationMessage) {
      return "message";
    }
    return object instanceof Annotation ? "annotation" : null;
  }
}
