package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Tells a hub of changes as long as it listens, or only so many, each of another conversation.
 *
 * @param elements how many changes there are; many for no end
 * @param refuses whether each socket is refused for good
 * @param flaps whether each socket ends after its first frames
 */
record TellingTransport(
    ScheduledExecutorService thread, long elements, boolean refuses, boolean flaps)
    implements StreamTransport {
  private static final int MANY = 1_000;
  private static final int FRAMES = 20;
  private static final long PAUSE_MILLISECONDS = 2;

  @Override
  public void execute(Runnable task) {
    thread.execute(task);
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    ScheduledFuture<?> scheduled = thread.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public Cancellation open(SocketListener listener) {
    AtomicBoolean open = new AtomicBoolean(true);
    if (refuses) {
      execute(() -> listener.ended(new PiecesConfigurationException("refused on purpose")));
    } else {
      execute(() -> begin(listener, open));
    }
    return () -> open.set(false);
  }

  private void begin(SocketListener listener, AtomicBoolean open) {
    listener.opened(() -> {});
    tell(listener, open);
  }

  private void tell(SocketListener listener, AtomicBoolean open) {
    if (!open.get()) {
      return;
    }
    int frames = elements < MANY ? (int) elements : FRAMES;
    IntStream.range(0, frames).forEach(number -> listener.received(frame("id-" + number)));
    if (flaps) {
      listener.ended(new PiecesStreamException("ended on purpose", null, null));
    } else if (elements >= MANY) {
      thread.schedule(() -> tell(listener, open), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  private static StreamFrame frame(String id) {
    StreamedIdentifier item = IdentifierSource.CONVERSATIONS.item(id, false);
    return new StreamFrame(
        StreamedIdentifiersBuilder.builder().iterable(List.of(item)).build(), 0, null);
  }

  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    return () -> {};
  }
}
