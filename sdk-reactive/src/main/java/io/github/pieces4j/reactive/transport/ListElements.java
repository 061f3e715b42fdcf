package io.github.pieces4j.reactive.transport;

import static java.util.Objects.requireNonNull;

import io.github.pieces4j.internal.call.Elements;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.Sinks;

/**
 * The elements of a list, decoded from its body a part at a time and only as far as they are
 * wanted.
 */
final class ListElements<T> {
  private final Elements<T> elements;

  ListElements(Elements<T> elements) {
    this.elements = elements;
  }

  /**
   * Decodes the parts of a body; for one subscriber.
   *
   * <p>The end is handled in its turn, good or bad, so that it overtakes no element.
   *
   * @param limit how long the next part may take once it is asked for
   */
  Flux<T> decode(Flux<byte[]> parts, Duration limit) {
    return timed(parts, limit).materialize().concatMap(this::elements, 1);
  }

  private Flux<T> elements(Signal<byte[]> arrival) {
    if (arrival.isOnNext()) {
      elements.take(ByteBuffer.wrap(arrival.get()));
      return Flux.fromIterable(Pull::new);
    }
    if (arrival.isOnError()) {
      return Flux.error(requireNonNull(arrival.getThrowable()));
    }
    return Mono.<T>fromRunnable(elements::finish).flux();
  }

  /** Limits the time only while a part is asked for: a slow reader is no slow server. */
  private static Flux<byte[]> timed(Flux<byte[]> parts, Duration limit) {
    AtomicReference<Sinks.Empty<Void>> asked = new AtomicReference<>(Sinks.empty());
    return parts
        .doOnNext(part -> asked.set(Sinks.empty()))
        .timeout(
            Mono.delay(limit), part -> Mono.delay(limit).delaySubscription(asked.get().asMono()))
        .doOnRequest(count -> asked.get().tryEmitEmpty());
  }

  /** The elements that a part completes. */
  private final class Pull implements Iterator<T> {
    private @Nullable T found;

    @Override
    public boolean hasNext() {
      if (found == null) {
        found = elements.next();
      }
      return found != null;
    }

    @Override
    public T next() {
      T next = hasNext() ? found : null;
      if (next == null) {
        throw new NoSuchElementException();
      }
      found = null;
      return next;
    }
  }
}
