package io.github.pieces4j.blocking;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Listeners and pollers whose code does what it should not. */
final class HarmfulListeners {
  private static final Duration A_MOMENT = Duration.ofMillis(3);

  private HarmfulListeners() {}

  static EventStream<?> open(IdentifierStream<?> stream, int kind) {
    return switch (kind) {
      case 0 -> listened(stream.events(), HarmfulListeners::error);
      case 1 -> listened(stream.events(), HarmfulListeners::exception);
      case 2 -> listened(stream.watch(HarmfulListeners::error), value -> {});
      case 3 -> listened(stream.watch(HarmfulListeners::exception), value -> {});
      case 4 -> closedInside(stream.events());
      case 5 -> polled(stream.events(), false);
      case 6 -> listened(stream.connectionEvents(), HarmfulListeners::error);
      case 7 -> stream.events();
      case 8 -> listened(stream.events(), value -> LockSupport.parkNanos(5_000_000));
      case 9 -> closedAtOnce(stream.batches());
      case 10 -> polled(stream.watch(event -> true), true);
      case 11 -> closedInside(stream.watch(event -> true));
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  private static boolean error(Object value) {
    throw new NoSuchMethodError("of " + value);
  }

  private static boolean exception(Object value) {
    throw new IllegalStateException("at " + value);
  }

  private static <X> EventStream<X> listened(EventStream<X> stream, Consumer<? super X> listener) {
    stream.listen(listener::accept);
    return stream;
  }

  private static <X> EventStream<X> closedInside(EventStream<X> stream) {
    return listened(stream, value -> stream.close());
  }

  private static <X> EventStream<X> closedAtOnce(EventStream<X> stream) {
    stream.close();
    return stream;
  }

  private static <X> EventStream<X> polled(EventStream<X> stream, boolean interrupting) {
    Thread thread = new Thread(() -> poll(stream, interrupting), "harmful-poller");
    thread.setDaemon(true);
    thread.start();
    return stream;
  }

  private static void poll(EventStream<?> stream, boolean interrupting) {
    while (!stream.isClosed()) {
      try {
        if (interrupting) {
          Thread.currentThread().interrupt();
        }
        stream.poll(A_MOMENT);
      } catch (PiecesException e) {
        LockSupport.parkNanos(A_MOMENT.toNanos());
      }
      Thread.interrupted();
    }
  }
}
