package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Exchange;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The failures that java.net.http reports, as users can catch them. */
record TransportFailures(Duration connectTimeout, BooleanSupplier closed) {
  PiecesException describe(Exchange<?> exchange, Throwable error) {
    if (error instanceof PiecesException known) {
      return known;
    }
    if (closed.getAsBoolean()) {
      return new PiecesClosedException("the client");
    }
    if (error instanceof HttpConnectTimeoutException) {
      return exchange.connectTimedOut(connectLimit(exchange), error);
    }
    return error instanceof HttpTimeoutException
        ? exchange.call().timedOut(error)
        : exchange.disconnected(error);
  }

  /** Either the time to connect was over, or that of the whole call. */
  private Duration connectLimit(Exchange<?> exchange) {
    boolean late = exchange.call().remaining().compareTo(Duration.ofMillis(1)) < 0;
    return late ? exchange.call().timeout() : connectTimeout;
  }
}
