package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/** Is a transport on Reactor's time, whose server accepts sockets and stays silent, or refuses. */
final class TimedTransport implements StreamTransport {
  private final Scheduler scheduler;
  private final Scheduler.Worker thread;
  private final boolean accepts;
  private SocketListener latest;

  TimedTransport(Scheduler scheduler, boolean accepts) {
    this.scheduler = scheduler;
    thread = scheduler.createWorker();
    this.accepts = accepts;
  }

  @Override
  public void execute(Runnable task) {
    thread.schedule(task);
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    Disposable scheduled = thread.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return scheduled::dispose;
  }

  @Override
  public Cancellation open(SocketListener listener) {
    latest = listener;
    if (accepts) {
      execute(() -> listener.opened(() -> {}));
    } else {
      execute(() -> listener.ended(new PiecesStreamException("refused", null, null)));
    }
    return () -> {};
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    execute(() -> listener.listed(new IdentifierList(Map.of())));
    return () -> {};
  }

  @Override
  public long nanoTime() {
    return scheduler.now(TimeUnit.NANOSECONDS);
  }

  /** Answers as a socket does that is alive. */
  void pong() {
    execute(latest::pong);
  }
}
