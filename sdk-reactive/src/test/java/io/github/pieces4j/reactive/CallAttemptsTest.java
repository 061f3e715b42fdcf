package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Call;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.call.TimeSource;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Shows the attempts of a call in virtual time. */
class CallAttemptsTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");

  private final AtomicInteger attempts = new AtomicInteger();
  private final Exchanges exchanges =
      new Exchanges(
          PiecesOptions.of(it -> it.retryPolicy(RetryPolicy.DEFAULT.withMaxAttempts(5))),
          TimeSource.of(() -> Schedulers.parallel().now(TimeUnit.NANOSECONDS)),
          server -> {});

  /** Fails with a 503 that asks for some seconds, until the last attempt succeeds. */
  private Mono<String> busyUntil(Call<Conversation> call, int lastAttempt, int seconds) {
    return Mono.fromCallable(
        () -> {
          if (attempts.incrementAndGet() == lastAttempt) {
            return "done";
          }
          HttpHeaders headers =
              new HttpHeaders(Map.of("Retry-After", List.of(String.valueOf(seconds))));
          exchanges.begin(call, SERVER, Map.of()).answered(503, headers).read();
          throw new AssertionError("a 503 is a failure");
        });
  }

  private Mono<String> calling(int lastAttempt, int seconds) {
    return Mono.defer(
        () -> {
          Call<Conversation> call = exchanges.call(ConversationRequests.get("c"));
          return CallAttempts.whole(call, busyUntil(call, lastAttempt, seconds).flux());
        });
  }

  @Test
  void eachAttemptWaitsAsLongAsTheServerAsks() {
    StepVerifier.withVirtualTime(() -> calling(3, 10))
        .expectSubscription()
        .then(() -> assertThat(attempts).hasValue(1))
        .expectNoEvent(Duration.ofSeconds(10).minusMillis(1))
        .then(() -> assertThat(attempts).hasValue(1))
        .thenAwait(Duration.ofMillis(1))
        .then(() -> assertThat(attempts).hasValue(2))
        .thenAwait(Duration.ofSeconds(10))
        .expectNext("done")
        .verifyComplete();
  }

  @Test
  void aWaitBeyondTheDeadlineEndsTheCallAtOnce() {
    StepVerifier.withVirtualTime(() -> calling(5, 9))
        .expectSubscription()
        .thenAwait(Duration.ofSeconds(27))
        .expectErrorSatisfies(
            failure -> {
              assertThat(failure).isInstanceOf(PiecesTimeoutException.class);
              assertThat(((PiecesException) failure).earlierFailures())
                  .hasSize(4)
                  .hasOnlyElementsOfType(PiecesServerException.class);
            })
        .verify();
  }

  @Test
  void anAttemptThatHangsEndsAtTheDeadlineOfTheCall() {
    StepVerifier.withVirtualTime(
            () -> {
              Call<Conversation> call = exchanges.call(ConversationRequests.get("c"));
              return CallAttempts.whole(call, Flux.never());
            })
        .expectSubscription()
        .expectNoEvent(Duration.ofSeconds(30).minusMillis(1))
        .thenAwait(Duration.ofMillis(1))
        .verifyError(PiecesTimeoutException.class);
  }

  @Test
  void aCanceledCallMakesNoFurtherAttempt() {
    StepVerifier.withVirtualTime(() -> calling(3, 10))
        .expectSubscription()
        .thenAwait(Duration.ofSeconds(5))
        .thenCancel()
        .verify();
    assertThat(attempts).hasValue(1);
  }

  @Test
  void aListIsTimedUntilItBegins() {
    StepVerifier.withVirtualTime(
            () -> {
              Call<Conversation> call = exchanges.call(ConversationRequests.get("c"));
              return CallAttempts.begun(call, Flux.never());
            })
        .expectSubscription()
        .expectNoEvent(Duration.ofSeconds(30).minusMillis(1))
        .thenAwait(Duration.ofMillis(1))
        .verifyError(PiecesTimeoutException.class);
  }
}
