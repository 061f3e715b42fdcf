package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.internal.text.Redaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of calls: a line for each at debug, bodies at trace; no secrets in either. */
record CallLog(Logger logger) {
  /** Writes to the logger of all clients. */
  static final CallLog SHARED = new CallLog(LoggerFactory.getLogger("io.github.pieces4j.calls"));

  private static final int MAX_BODY_BYTES = 8 * 1_024;

  void succeeded(FailedCall call, long bytes, Duration elapsed) {
    if (logger.isDebugEnabled()) {
      logger.debug("{}: {} bytes in {} ms", call, bytes, elapsed.toMillis());
    }
  }

  void failed(PiecesException failure, Duration elapsed) {
    if (logger.isDebugEnabled()) {
      // The message may tell how the body starts, and bodies are for the trace.
      String call = failure.call().map(FailedCall::toString).orElse("a call");
      String reason = failure.getClass().getSimpleName();
      logger.debug("{}: {} after {} ms", call, reason, elapsed.toMillis());
    }
  }

  /** Whoever asked for the elements one by one would not learn of it otherwise. */
  void unreadable(FailedCall call, UnreadableElement element) {
    logger.warn("{}: left out what cannot be read: {}", call, element);
  }

  void sending(FailedCall call, WireRequest request) {
    if (logger.isTraceEnabled()) {
      request.content().ifPresent(body -> logger.trace("{}: sending {}", call, printed(body)));
    }
  }

  void received(FailedCall call, byte[] body) {
    if (logger.isTraceEnabled() && body.length > 0) {
      logger.trace("{}: received {}", call, printed(body));
    }
  }

  private static String printed(byte[] body) {
    int length = Math.min(body.length, MAX_BODY_BYTES);
    String text = new String(body, 0, length, StandardCharsets.UTF_8);
    String start = Redaction.visible(Redaction.json(text), MAX_BODY_BYTES);
    return length < body.length ? start + "... (" + body.length + " bytes)" : start;
  }
}
