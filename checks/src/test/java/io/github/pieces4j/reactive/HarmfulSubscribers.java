package io.github.pieces4j.reactive;

import io.github.pieces4j.stream.IdentifierEvent;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Subscribers whose code does what it should not. */
final class HarmfulSubscribers {
  private HarmfulSubscribers() {}

  static Disposable subscribe(ReactiveIdentifierStream<?> stream, int kind) {
    return switch (kind) {
      case 0 -> quietly(stream.events().map(HarmfulSubscribers::error));
      case 1 -> quietly(stream.events().map(HarmfulSubscribers::exception));
      case 2 -> raw(stream, HarmfulSubscribers::error);
      case 3 -> raw(stream, HarmfulSubscribers::exception);
      case 4 -> canceling(stream);
      case 5 -> oneByOne(stream);
      case 6 -> askingForNothing(stream);
      case 7 -> quietly(stream.events().publishOn(Schedulers.boundedElastic()).doOnNext(block()));
      case 8 -> quietly(stream.watch(HarmfulSubscribers::error));
      case 9 -> quietly(stream.connectionEvents().map(HarmfulSubscribers::error));
      case 10 -> quietly(stream.connectionEvents().take(1));
      case 11 -> quietly(everyThreeMilliseconds(stream));
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  private static Disposable quietly(Flux<?> flux) {
    return flux.subscribe(value -> {}, failure -> {});
  }

  private static boolean error(Object value) {
    throw new NoSuchMethodError("of " + value);
  }

  private static boolean exception(Object value) {
    throw new IllegalStateException("at " + value);
  }

  private static Consumer<Object> block() {
    return value -> LockSupport.parkNanos(5_000_000);
  }

  private static Flux<?> everyThreeMilliseconds(ReactiveIdentifierStream<?> stream) {
    return stream
        .events()
        .zipWith(Flux.interval(Duration.ofMillis(3)).onBackpressureDrop(), (event, tick) -> event);
  }

  private static Disposable raw(ReactiveIdentifierStream<?> stream, Consumer<Object> next) {
    return stream.events().subscribeWith(new Harmful(next, Long.MAX_VALUE));
  }

  private static Disposable canceling(ReactiveIdentifierStream<?> stream) {
    return stream
        .events()
        .subscribeWith(
            new Harmful(null, Long.MAX_VALUE) {
              @Override
              protected void hookOnNext(IdentifierEvent event) {
                cancel();
              }
            });
  }

  private static Disposable oneByOne(ReactiveIdentifierStream<?> stream) {
    return stream
        .events()
        .subscribeWith(
            new Harmful(null, 1) {
              @Override
              protected void hookOnNext(IdentifierEvent event) {
                request(1);
              }
            });
  }

  private static Disposable askingForNothing(ReactiveIdentifierStream<?> stream) {
    return stream
        .events()
        .subscribeWith(
            new Harmful(null, 1) {
              @Override
              protected void hookOnNext(IdentifierEvent event) {
                upstream().request(0);
              }
            });
  }

  private static class Harmful extends BaseSubscriber<IdentifierEvent> {
    private final Consumer<Object> next;
    private final long demand;

    Harmful(Consumer<Object> next, long demand) {
      this.next = next;
      this.demand = demand;
    }

    @Override
    protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
      request(demand);
    }

    @Override
    protected void hookOnNext(IdentifierEvent event) {
      next.accept(event);
    }

    @Override
    protected void hookOnError(Throwable failure) {
      // Nothing else can be done about harm.
      return;
    }
  }
}
