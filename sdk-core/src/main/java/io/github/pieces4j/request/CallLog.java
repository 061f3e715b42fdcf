package io.github.pieces4j.request;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.Redaction;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.http.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for each call at debug, and bodies at trace; no secrets in either. */
final class CallLog {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.calls");
  private static final int MAX_BODY_BYTES = 8 * 1_024;

  private CallLog() {}

  static void succeeded(FailedCall call, long bytes, Duration elapsed) {
    if (LOGGER.isDebugEnabled()) {
      LOGGER.debug("{}: {} bytes in {} ms", call, bytes, elapsed.toMillis());
    }
  }

  static void failed(PiecesException failure, Duration elapsed) {
    if (LOGGER.isDebugEnabled()) {
      LOGGER.debug("{} (failed after {} ms)", failure.getMessage(), elapsed.toMillis());
    }
  }

  static void sending(FailedCall call, WireRequest request) {
    if (LOGGER.isTraceEnabled()) {
      request.content().ifPresent(body -> LOGGER.trace("{}: sending {}", call, printed(body)));
    }
  }

  static void received(FailedCall call, WireResponse response) {
    if (LOGGER.isTraceEnabled() && response.body().length > 0) {
      LOGGER.trace("{}: received {}", call, printed(response.body()));
    }
  }

  private static String printed(byte[] body) {
    int length = Math.min(body.length, MAX_BODY_BYTES);
    String text = new String(body, 0, length, StandardCharsets.UTF_8);
    String start = Redaction.visible(Redaction.json(text), MAX_BODY_BYTES);
    return length < body.length ? start + "... (" + body.length + " bytes)" : start;
  }
}
