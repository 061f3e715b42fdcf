package io.github.pieces4j.benchmarks.streams;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import java.util.concurrent.CountDownLatch;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/** A receiver with a number of subscribers to the SDK's events. */
final class HubReceiver implements Receiver {
  private final ReactivePiecesClient client;
  private final int subscribers;
  private final int identifiers;
  private volatile CountDownLatch burst = new CountDownLatch(0);

  HubReceiver(FrameServer server, int subscribers) {
    client = ReactivePiecesClient.create(server.url());
    this.subscribers = subscribers;
    identifiers = server.identifiers();
    for (int number = 0; number < subscribers; number++) {
      client.conversations().identifierEvents().subscribe(new Counter());
    }
    client
        .conversations()
        .connectionEvents()
        .filter(event -> event.state() == ConnectionState.LIVE)
        .blockFirst();
  }

  /** Adds a subscriber that never asks for anything. */
  HubReceiver withStuckSubscriber() {
    client.conversations().identifierEvents().subscribe(new Stuck());
    return this;
  }

  @Override
  public CountDownLatch nextBurst() {
    burst = new CountDownLatch(subscribers);
    return burst;
  }

  @Override
  public String threads() {
    return "pieces4j-streams";
  }

  @Override
  public void close() {
    client.closeAsync().block();
  }

  private final class Counter extends BaseSubscriber<IdentifierEvent> {
    private long count;

    @Override
    protected void hookOnNext(IdentifierEvent event) {
      if (++count == identifiers) {
        count = 0;
        burst.countDown();
      }
    }
  }

  private static final class Stuck extends BaseSubscriber<IdentifierEvent> {
    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      // It asks for nothing.
    }
  }
}
