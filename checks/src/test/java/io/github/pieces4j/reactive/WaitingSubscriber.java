package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.stream.Demand;
import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.checks.contract.stream.ReceivedValues;
import java.time.Duration;
import java.util.Optional;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Subscribes to a Flux and keeps what it asked for until it is polled. */
final class WaitingSubscriber<X> extends BaseSubscriber<X> implements OpenStream<X> {
  private final ReceivedValues<X> received = new ReceivedValues<>();
  private final Demand demand;
  private boolean requested;

  private WaitingSubscriber(Demand demand) {
    this.demand = demand;
  }

  static <X> OpenStream<X> of(Flux<X> flux, Demand demand) {
    WaitingSubscriber<X> subscriber = new WaitingSubscriber<>(demand);
    (demand == Demand.BUFFERED ? flux.publishOn(Schedulers.boundedElastic()) : flux)
        .subscribe(subscriber);
    return subscriber;
  }

  @Override
  protected void hookOnSubscribe(Subscription subscription) {
    if (demand != Demand.EACH) {
      requestUnbounded();
    }
  }

  @Override
  protected void hookOnNext(X value) {
    received.received(value);
  }

  @Override
  protected void hookOnComplete() {
    received.completed();
  }

  @Override
  protected void hookOnError(Throwable error) {
    received.failed(error);
  }

  @Override
  public Optional<X> poll(Duration timeout) {
    if (demand == Demand.EACH && !requested) {
      requested = true;
      request(1);
    }
    Optional<X> value = received.poll(timeout);
    requested &= value.isEmpty();
    return value;
  }

  @Override
  public boolean isClosed() {
    return received.isClosed();
  }

  @Override
  public void close() {
    cancel();
  }
}
