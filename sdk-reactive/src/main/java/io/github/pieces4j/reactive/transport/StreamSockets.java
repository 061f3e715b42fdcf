package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.IdentifierSource;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** The sockets and lists of one stream; an event loop is the stream's thread. */
final class StreamSockets implements StreamTransport {
  private final IdentifierSource<?> source;
  private final Supplier<EventLoop> loop;
  private final WebSocketSession receiver;
  private final ListReader lists;
  private final Function<PiecesRequest<?>, Mono<StreamExchange>> begin;

  StreamSockets(
      IdentifierSource<?> source,
      Supplier<EventLoop> loop,
      WebSocketSession receiver,
      ListReader lists,
      Function<PiecesRequest<?>, Mono<StreamExchange>> begin) {
    this.source = source;
    this.loop = loop;
    this.receiver = receiver;
    this.lists = lists;
    this.begin = begin;
  }

  @Override
  public void execute(Runnable task) {
    loop.get().execute(task);
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    try {
      Future<?> scheduled = loop.get().schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException e) {
      return () -> {};
    }
  }

  /** Runs a task unless the client is closed, when nobody listens any more. */
  private void tell(Runnable task) {
    try {
      execute(task);
    } catch (RejectedExecutionException e) {
      // The hub has ended all its streams before.
      return;
    }
  }

  @Override
  public Cancellation open(SocketListener listener) {
    Mono<PiecesException> socket =
        begin.apply(source.stream()).flatMap(exchange -> receiver.receive(exchange, listener));
    return run(socket, listener::ended, listener::ended);
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    Mono<IdentifierList> list = begin.apply(source.list(reconciliation)).flatMap(lists::read);
    return run(list, listener::listed, listener::failed);
  }

  private <X> Cancellation run(
      Mono<X> work, Consumer<X> succeeded, Consumer<PiecesException> failed) {
    Disposable running =
        work.<Runnable>map(result -> () -> succeeded.accept(result))
            // A failure that comes after the cancel is no news; as an error Reactor would log it.
            .onErrorResume(PiecesException.class, e -> Mono.just(() -> failed.accept(e)))
            .subscribe(this::tell, bug -> tell(() -> failed.accept(unexpected(bug))));
    return running::dispose;
  }

  /** A stream must outlive its own bugs too: it tells them and tries again. */
  private static PiecesException unexpected(Throwable error) {
    return new PiecesStreamException("unexpected: " + error, null, error);
  }
}
