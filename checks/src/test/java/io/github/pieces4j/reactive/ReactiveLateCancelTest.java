package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Operators;
import reactor.netty.http.client.HttpClientResponse;
import reactor.util.context.Context;

/** Gives work up in the moment between the arrival of an answer and its first reader. */
@Timeout(60)
class ReactiveLateCancelTest {
  private static final String HOOK = ReactiveLateCancelTest.class.getName();
  private static final int ROUNDS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What is given up. */
  private enum Work {
    CALL(client -> client.conversations().list()),
    LIST(client -> client.conversations().stream());

    private final Function<ReactivePiecesClient, Publisher<?>> begin;

    Work(Function<ReactivePiecesClient, Publisher<?>> begin) {
      this.begin = begin;
    }
  }

  @AfterEach
  void cancelNoMore() {
    Hooks.resetOnEachOperator(HOOK);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLeftOfAnAnswerThatComesAsItIsCanceled(Work work) throws InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString());
      client.conversations().create("One").block(PATIENCE);
      for (int round = 0; round < ROUNDS; round++) {
        cancelOnArrival(work, client);
      }
      client.closeAsync().block(PATIENCE);
    }
    assertThat(BufferLeaks.found()).isEmpty();
  }

  private static void cancelOnArrival(Work work, ReactivePiecesClient client)
      throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    BaseSubscriber<Object> reader = new BaseSubscriber<>() {};
    Runnable cancel =
        () -> {
          reader.cancel();
          arrived.countDown();
        };
    Hooks.onEachOperator(HOOK, Operators.lift((source, next) -> new Canceling<>(next, cancel)));
    work.begin.apply(client).subscribe(reader);
    assertThat(arrived.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  /**
   * Passes everything on. Before an answer it cancels, and its source hears of that only after the
   * answer, as if another thread canceled at the same time.
   */
  private static final class Canceling<T> implements CoreSubscriber<T> {
    private final CoreSubscriber<? super T> next;
    private final Runnable cancel;
    private boolean arriving;

    Canceling(CoreSubscriber<? super T> next, Runnable cancel) {
      this.next = next;
      this.cancel = cancel;
    }

    @Override
    public Context currentContext() {
      return next.currentContext();
    }

    @Override
    public void onSubscribe(Subscription source) {
      next.onSubscribe(
          new Subscription() {
            @Override
            public void request(long count) {
              source.request(count);
            }

            @Override
            public void cancel() {
              if (!arriving) {
                source.cancel();
              }
            }
          });
    }

    @Override
    public void onNext(T value) {
      if (value instanceof HttpClientResponse response && hasArrived(response)) {
        arriving = true;
        cancel.run();
      }
      next.onNext(value);
    }

    /** Tells an answer from the connection that is to bring one. */
    private static boolean hasArrived(HttpClientResponse response) {
      try {
        return response.status() != null;
      } catch (IllegalStateException e) {
        return false;
      }
    }

    @Override
    public void onError(Throwable error) {
      next.onError(error);
    }

    @Override
    public void onComplete() {
      next.onComplete();
    }
  }
}
