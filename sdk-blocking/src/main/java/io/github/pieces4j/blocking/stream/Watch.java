package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.internal.hub.WatchReader;
import io.github.pieces4j.internal.hub.WatchSubscriber;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a hub publishes, with their objects.
 *
 * <p>The objects are read on threads of the client, a few ahead of whoever polls: so a poll never
 * takes longer than it may, and what it did not wait for goes on.
 *
 * @param <T> the objects' type
 */
public final class Watch<T> extends PolledStream<ObjectChange<T>>
    implements WatchSubscriber.Listener {
  private final WatchSubscriber<T> watch;

  private Watch(StreamHub hub, Predicate<? super IdentifierEvent> wanted, WatchReader<T> reader) {
    watch = new WatchSubscriber<>(hub, wanted, reader, this);
  }

  /**
   * Opens a watch.
   *
   * @param wanted tells the objects of which events are read
   * @param fetch reads an object
   * @param version tells when an object was changed last
   * @param threads run the readings
   */
  public static <T> Watch<T> open(
      StreamHub hub,
      Predicate<? super IdentifierEvent> wanted,
      Function<String, T> fetch,
      Function<? super T, Instant> version,
      Executor threads) {
    Watch<T> opened = new Watch<>(hub, wanted, new Reader<>(fetch, version, threads));
    opened.watch.start();
    return opened;
  }

  @Override
  public void ready() {
    signal();
  }

  @Override
  public void ended(@Nullable PiecesException failure) {
    end(failure);
  }

  @Override
  @Nullable ObjectChange<T> take() {
    return watch.take();
  }

  @Override
  void leave() {
    watch.close();
  }

  private record Reader<T>(
      Function<String, T> source, Function<? super T, Instant> versions, Executor threads)
      implements WatchReader<T> {
    @Override
    public Cancellation read(
        String id, Consumer<? super T> found, Consumer<PiecesException> failed) {
      FutureTask<?> reading = new FutureTask<>(() -> fetch(id, found, failed), null);
      threads.execute(reading);
      return () -> reading.cancel(true);
    }

    /** Whatever goes wrong, a reading that says nothing would keep its place for ever. */
    private void fetch(String id, Consumer<? super T> found, Consumer<PiecesException> failed) {
      T object;
      try {
        object = source.apply(id);
      } catch (PiecesException failure) {
        failed.accept(failure);
        return;
      } catch (Throwable mistake) {
        failed.accept(new PiecesStreamException("unexpected: " + mistake, null, mistake));
        return;
      }
      found.accept(object);
    }

    @Override
    public Instant version(T object) {
      return versions.apply(object);
    }
  }
}
