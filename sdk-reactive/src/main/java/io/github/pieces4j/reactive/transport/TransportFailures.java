package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Exchange;
import io.netty.channel.ConnectTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;

/** The failures that Reactor Netty reports, as users can catch them. */
record TransportFailures(Duration connectTimeout, int maxPendingCalls, BooleanSupplier closed) {
  PiecesException describe(Exchange<?> exchange, Throwable error) {
    if (error instanceof PiecesException known) {
      return known;
    }
    if (closed.getAsBoolean()) {
      return new PiecesClosedException("the client");
    }
    if (error instanceof PoolAcquirePendingLimitException) {
      return exchange.tooManyPending(maxPendingCalls, error);
    }
    if (error instanceof ConnectTimeoutException) {
      return exchange.connectTimedOut(connectTimeout, error);
    }
    return error instanceof TimeoutException
        ? exchange.call().timedOut(error)
        : exchange.disconnected(error);
  }
}
