package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.hub.Cancellation;
import io.github.pieces4j.stream.hub.ListListener;
import io.github.pieces4j.stream.hub.SocketListener;
import io.github.pieces4j.stream.hub.StreamTransport;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens the sockets and reads the lists of one stream. */
final class JdkStreams implements StreamTransport {
  private final IdentifierSource<?> source;
  private final StreamThread thread;
  private final Supplier<HttpClient> client;
  private final Duration timeout;
  private final int maxFrameBytes;
  private final Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin;

  /**
   * Creates it.
   *
   * @param client the client, which the transport forgets when it is closed
   * @param timeout how long opening a socket may take, and how long a list may be silent
   */
  JdkStreams(
      IdentifierSource<?> source,
      StreamThread thread,
      Supplier<HttpClient> client,
      Duration timeout,
      int maxFrameBytes,
      Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin) {
    this.source = source;
    this.thread = thread;
    this.client = client;
    this.timeout = timeout;
    this.maxFrameBytes = maxFrameBytes;
    this.begin = begin;
  }

  @Override
  public void execute(Runnable task) {
    thread.execute(task);
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    return thread.schedule(delay, task);
  }

  @Override
  public Cancellation open(SocketListener listener) {
    CompletableFuture<WebSocketSession> session =
        begin(source.stream())
            .thenApply(exchange -> new WebSocketSession(exchange, thread, maxFrameBytes, listener));
    session.whenComplete(
        (opening, error) -> {
          if (error == null) {
            opening.open(client.get(), timeout);
          } else {
            thread.tell(() -> listener.ended(known(error)));
          }
        });
    return () -> session.thenAccept(WebSocketSession::cancel);
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    CompletableFuture<ListReading> reading =
        begin(source.list(reconciliation))
            .thenApply(exchange -> new ListReading(exchange, thread, listener));
    reading.whenComplete(
        (begun, error) -> {
          if (error == null) {
            begun.start(client.get(), timeout);
          } else {
            thread.tell(() -> listener.failed(known(error)));
          }
        });
    return () -> reading.thenAccept(ListReading::cancel);
  }

  private CompletableFuture<StreamExchange> begin(PiecesRequest<?> request) {
    return begin.apply(request).toCompletableFuture();
  }

  /** A stream must outlive its own bugs too: it tells them and tries again. */
  private static PiecesException known(Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    return cause instanceof PiecesException known
        ? known
        : new PiecesStreamException("unexpected: " + cause, null, cause);
  }
}
