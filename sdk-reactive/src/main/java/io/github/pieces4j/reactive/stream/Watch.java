package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.internal.hub.WatchReader;
import io.github.pieces4j.internal.hub.WatchSubscriber;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The changes that a hub publishes, with their objects; hot, with readings of its own for each
 * subscriber.
 *
 * @param <T> the objects' type
 */
public final class Watch<T> extends Flux<ObjectChange<T>> {
  private final StreamHub hub;
  private final Predicate<? super IdentifierEvent> wanted;
  private final Function<String, Mono<T>> fetch;
  private final Function<? super T, Instant> version;

  /**
   * Creates a watch; nothing is read before somebody subscribes.
   *
   * @param wanted tells the objects of which events are read
   * @param fetch reads an object
   * @param version tells when an object was changed last
   */
  public Watch(
      StreamHub hub,
      Predicate<? super IdentifierEvent> wanted,
      Function<String, Mono<T>> fetch,
      Function<? super T, Instant> version) {
    this.hub = hub;
    this.wanted = Objects.requireNonNull(wanted, "wanted");
    this.fetch = fetch;
    this.version = version;
  }

  @Override
  public void subscribe(CoreSubscriber<? super ObjectChange<T>> subscriber) {
    new Changes(subscriber).start();
  }

  private final class Changes extends DemandSubscription<ObjectChange<T>>
      implements WatchSubscriber.Listener {
    private final WatchSubscriber<T> watch;

    Changes(CoreSubscriber<? super ObjectChange<T>> subscriber) {
      super(subscriber);
      watch = new WatchSubscriber<>(hub, wanted, new Reader(subscriber.currentContext()), this);
    }

    @Override
    void enter() {
      watch.start();
    }

    @Override
    void leave() {
      watch.close();
    }

    @Override
    @Nullable ObjectChange<T> take() {
      return watch.take();
    }

    @Override
    void clear() {
      // A watch that has ended keeps nothing.
    }

    @Override
    public void ready() {
      emit();
    }

    @Override
    public void ended(@Nullable PiecesException failure) {
      if (failure == null) {
        completed();
      } else {
        end(failure);
      }
    }
  }

  private final class Reader implements WatchReader<T> {
    /** What a reading fails with after it was given up is no news: Reactor need not report it. */
    private static final Context QUIET =
        Context.of("reactor.onErrorDropped.local", (Consumer<Throwable>) late -> {});

    private final ContextView context;

    Reader(ContextView context) {
      this.context = context;
    }

    @Override
    public Cancellation read(
        String id, Consumer<? super T> found, Consumer<PiecesException> failed) {
      Disposable reading =
          Mono.defer(() -> fetch.apply(id))
              .<Runnable>map(value -> () -> found.accept(value))
              .switchIfEmpty(Mono.error(() -> unexpected("no object was read", null)))
              // A failure that comes after the cancel is no news; as an error Reactor would log it.
              .onErrorResume(error -> Mono.just(() -> failed.accept(known(error))))
              .contextWrite(QUIET)
              .contextWrite(context)
              .subscribe(Runnable::run);
      return reading::dispose;
    }

    @Override
    public Instant version(T object) {
      return version.apply(object);
    }

    private static PiecesException known(Throwable error) {
      return error instanceof PiecesException known
          ? known
          : unexpected("unexpected: " + error, error);
    }

    private static PiecesException unexpected(String problem, @Nullable Throwable cause) {
      return new PiecesStreamException(problem, null, cause);
    }
  }
}
