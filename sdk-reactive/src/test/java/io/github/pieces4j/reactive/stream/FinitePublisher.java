package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.StreamHub;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Flux;

/**
 * Closes a hub when all subscribers have got so many values, and changes nothing else.
 *
 * @param missing how many values subscribers have still to get
 */
record FinitePublisher<X>(StreamHub hub, Flux<X> values, long elements, AtomicLong missing)
    implements Publisher<X> {
  FinitePublisher(StreamHub hub, Flux<X> values, long elements) {
    this(hub, values, elements, new AtomicLong());
    if (elements == 0) {
      hub.close();
    }
  }

  @Override
  public void subscribe(Subscriber<? super X> subscriber) {
    missing.addAndGet(elements);
    values.doOnNext(value -> count()).subscribe(subscriber);
  }

  private void count() {
    if (missing.decrementAndGet() == 0) {
      hub.close();
    }
  }
}
