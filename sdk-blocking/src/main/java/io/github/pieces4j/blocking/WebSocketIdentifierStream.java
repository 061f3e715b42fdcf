package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.transport.FrameListener;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.Exchange;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what a WebSocket received until it is polled, and asks for more only then. */
final class WebSocketIdentifierStream implements IdentifierStream, FrameListener {
  private static final int MESSAGES_AHEAD = 64;

  /** Is one thing that happened on the socket: a message, or its end for a reason or for none. */
  private record Arrival(@Nullable String message, @Nullable PiecesException end) {}

  private final Exchange<StreamedIdentifiers> exchange;
  private final Consumer<WebSocketIdentifierStream> onClose;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private volatile @Nullable WebSocket socket;
  private volatile boolean closed;

  WebSocketIdentifierStream(
      Exchange<StreamedIdentifiers> exchange, Consumer<WebSocketIdentifierStream> onClose) {
    this.exchange = exchange;
    this.onClose = onClose;
  }

  @Override
  public Exchange<?> exchange() {
    return exchange;
  }

  @Override
  public void opened(WebSocket opened) {
    socket = opened;
    if (closed) {
      opened.abort();
    } else {
      opened.request(MESSAGES_AHEAD);
    }
  }

  @Override
  public void received(String message) {
    arrivals.add(new Arrival(message, null));
  }

  @Override
  public void ended(Throwable reason) {
    String problem = "the stream ended: " + reason.getMessage();
    arrivals.add(new Arrival(null, exchange.streamEnded(problem, reason)));
  }

  @Override
  public Optional<StreamedIdentifiers> poll(Duration timeout) {
    if (closed) {
      return Optional.empty();
    }
    try {
      Arrival arrival = arrivals.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
      return arrival == null ? Optional.empty() : consume(arrival);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw exchange.interrupted(e);
    }
  }

  private Optional<StreamedIdentifiers> consume(Arrival arrival) {
    if (arrival.message() == null) {
      // The next poll must find the end too.
      arrivals.add(arrival);
      return endOf(arrival);
    }
    WebSocket open = socket;
    if (open != null) {
      open.request(1);
    }
    return Optional.of(exchange.readFrame(arrival.message().getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<StreamedIdentifiers> endOf(Arrival arrival) {
    if (arrival.end() == null) {
      return Optional.empty();
    }
    throw arrival.end();
  }

  @Override
  public void close() {
    closed = true;
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    // Wakes a thread that waits.
    arrivals.add(new Arrival(null, null));
    onClose.accept(this);
  }
}
