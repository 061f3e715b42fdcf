package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sockets and lists of one stream. */
final class StreamSockets implements StreamTransport {
  private final IdentifierSource<?> source;
  private final StreamThread thread;
  private final Supplier<HttpClient> client;
  private final SendingThreads sending;
  private final PiecesOptions options;
  private final StreamOptions own;
  private final Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin;

  /**
   * Creates it.
   *
   * @param client the client, which the transport forgets when it is closed
   */
  StreamSockets(
      IdentifierSource<?> source,
      StreamThread thread,
      Supplier<HttpClient> client,
      SendingThreads sending,
      PiecesOptions options,
      StreamOptions own,
      Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin) {
    this.source = source;
    this.thread = thread;
    this.client = client;
    this.sending = sending;
    this.options = options;
    this.own = own;
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
            .thenApply(exchange -> new WebSocketSession(exchange, thread, options, own, listener));
    session
        .thenAccept(opening -> opening.open(client))
        .exceptionally(error -> tell(() -> listener.ended(known(error))));
    return cancellation(session, WebSocketSession::cancel);
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    CompletableFuture<ListReader> reading =
        begin(source.list(reconciliation))
            .thenApply(exchange -> new ListReader(exchange, thread, options, listener));
    reading
        .thenAccept(begun -> begun.start(client, sending))
        .exceptionally(error -> tell(() -> listener.failed(known(error))));
    return cancellation(reading, ListReader::cancel);
  }

  /** What has not begun by then never does. */
  private static <X> Cancellation cancellation(CompletableFuture<X> begun, Consumer<X> cancel) {
    return () -> {
      begun.cancel(false);
      begun.thenAccept(cancel);
    };
  }

  private @Nullable Void tell(Runnable failure) {
    thread.tell(failure);
    return null;
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
