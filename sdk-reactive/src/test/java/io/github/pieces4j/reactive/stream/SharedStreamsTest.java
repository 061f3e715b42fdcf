package io.github.pieces4j.reactive.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.model.stream.StreamedIdentifiersBuilder;
import io.github.pieces4j.request.ConversationsRequests;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.test.scheduler.VirtualTimeScheduler;

class SharedStreamsTest {
  private static final StreamedIdentifiers BATCH =
      StreamedIdentifiersBuilder.builder().iterable(List.of()).build();

  private final TestPublisher<StreamedIdentifiers> socket = TestPublisher.create();
  private final AtomicInteger opened = new AtomicInteger();
  private final SharedStreams streams =
      new SharedStreams(
          request -> socket.flux().doOnSubscribe(subscription -> opened.incrementAndGet()));

  private Flux<StreamedIdentifiers> stream() {
    return streams.shared(ConversationsRequests.streamIdentifiers());
  }

  @Test
  void twoSubscribersShareOneSocket() {
    Disposable first = stream().subscribe();
    StepVerifier.create(stream())
        .then(() -> socket.next(BATCH))
        .expectNext(BATCH)
        .thenCancel()
        .verify(Duration.ofSeconds(5));
    assertThat(opened).hasValue(1);
    first.dispose();
  }

  @Test
  void aSubscriberThatNeverRequestsDoesNotHoldUpAnother() {
    BaseSubscriber<StreamedIdentifiers> idle =
        new BaseSubscriber<>() {
          @Override
          protected void hookOnSubscribe(Subscription subscription) {
            // Requests nothing.
          }
        };
    stream().subscribe(idle);
    StepVerifier.create(stream())
        .then(() -> socket.next(BATCH, BATCH, BATCH))
        .expectNext(BATCH, BATCH, BATCH)
        .thenCancel()
        .verify(Duration.ofSeconds(5));
    idle.cancel();
  }

  @Test
  void theSocketOutlivesItsLastSubscriberByAGracePeriod() {
    VirtualTimeScheduler clock = VirtualTimeScheduler.getOrSet();
    try {
      stream().subscribe().dispose();
      socket.assertWasNotCancelled();
      clock.advanceTimeBy(Duration.ofSeconds(2));
      socket.assertCancelled();
    } finally {
      VirtualTimeScheduler.reset();
    }
  }

  @Test
  void completionReachesSubscribersAndClosesTheSocket() {
    StepVerifier.create(stream())
        .then(streams::complete)
        .expectComplete()
        .verify(Duration.ofSeconds(5));
    socket.assertCancelled();
  }
}
