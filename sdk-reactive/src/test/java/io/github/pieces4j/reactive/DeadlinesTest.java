package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

class DeadlinesTest {
  private final Deadlines deadlines = new Deadlines();

  @AfterTry
  @AfterEach
  void backToRealTime() {
    VirtualTimeScheduler.reset();
  }

  /** A delay, when it begins and, if it is canceled, after which time. */
  record Delay(int start, int millis, int canceledAfter) {
    int end() {
      return start + millis;
    }

    boolean isCanceled() {
      return canceledAfter < millis;
    }
  }

  @Property(tries = 300)
  void eachDelayIsOverAtItsMomentUnlessItWasCanceled(@ForAll("delays") List<Delay> delays) {
    VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    Map<Integer, Long> ended = new TreeMap<>();
    for (int number = 0; number < delays.size(); number++) {
      begin(time, delays.get(number), number, ended);
    }
    time.advanceTimeBy(Duration.ofMinutes(5));
    assertThat(ended).isEqualTo(expected(delays));
    long scheduled = time.getScheduledTaskCount();
    time.advanceTimeBy(Duration.ofMinutes(5));
    assertThat(time.getScheduledTaskCount()).as("nothing is looked at").isEqualTo(scheduled);
  }

  @Provide
  Arbitrary<List<Delay>> delays() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 5_000);
    Arbitrary<Integer> times = Arbitraries.integers().between(0, 40_000);
    return Combinators.combine(starts, times, times).as(Delay::new).list().ofMaxSize(30);
  }

  private void begin(VirtualTimeScheduler time, Delay delay, int number, Map<Integer, Long> ended) {
    Mono<Long> after = Mono.delay(Duration.ofMillis(delay.millis()), deadlines);
    time.schedule(
        () -> {
          Disposable running =
              after.subscribe(over -> ended.put(number, time.now(TimeUnit.MILLISECONDS)));
          if (delay.isCanceled()) {
            time.schedule(running::dispose, delay.canceledAfter(), TimeUnit.MILLISECONDS);
          }
        },
        delay.start(),
        TimeUnit.MILLISECONDS);
  }

  private static Map<Integer, Long> expected(List<Delay> delays) {
    Map<Integer, Long> expected = new TreeMap<>();
    for (int number = 0; number < delays.size(); number++) {
      if (!delays.get(number).isCanceled()) {
        expected.put(number, (long) delays.get(number).end());
      }
    }
    return expected;
  }

  @Test
  void aTaskThatThrowsTakesNoOtherWithIt() throws InterruptedException {
    CountDownLatch others = new CountDownLatch(3);
    Schedulers.onHandleError((thread, error) -> others.countDown());
    try {
      Runnable bad =
          () -> {
            throw new IllegalStateException("bad");
          };
      deadlines.schedule(bad, 600, TimeUnit.MILLISECONDS);
      deadlines.schedule(others::countDown, 600, TimeUnit.MILLISECONDS);
      deadlines.schedule(others::countDown, 1_300, TimeUnit.MILLISECONDS);
      assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      Schedulers.resetOnHandleError();
    }
  }

  @Test
  void whoHoldsAThreadOfReactorsTimerHoldsUpNoDeadline() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(20);
    Schedulers.parallel().schedule(() -> awaitUninterruptibly(held));
    try {
      for (int count = 0; count < 20; count++) {
        deadlines.schedule(over::countDown, 600, TimeUnit.MILLISECONDS);
        assertThat(over.await(150, TimeUnit.MILLISECONDS)).isFalse();
      }
      Disposable calls =
          Flux.interval(Duration.ofMillis(100), Schedulers.boundedElastic())
              .subscribe(tick -> deadlines.schedule(() -> {}, 1, TimeUnit.MINUTES));
      assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
      calls.dispose();
    } finally {
      held.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void delaysGoOnAfterReactorsSchedulersWereShutDown() {
    VirtualTimeScheduler first = VirtualTimeScheduler.getOrSet();
    List<String> told = new ArrayList<>();
    Mono.delay(Duration.ofSeconds(1), deadlines).subscribe(over -> told.add("lost"));
    VirtualTimeScheduler.reset();
    assertThat(first.isDisposed()).isTrue();
    VirtualTimeScheduler second = VirtualTimeScheduler.getOrSet();
    Mono.delay(Duration.ofSeconds(1), deadlines).subscribe(over -> told.add("second"));
    second.advanceTimeBy(Duration.ofSeconds(1));
    assertThat(told).containsExactly("second");
  }

  @Test
  void delaysInRealTimeSurviveAShutdown() {
    assertThat(Mono.delay(Duration.ofMillis(600), deadlines).block(Duration.ofSeconds(30)))
        .isZero();
    Schedulers.shutdownNow();
    assertThat(Mono.delay(Duration.ofMillis(600), deadlines).block(Duration.ofSeconds(30)))
        .isZero();
  }

  @Test
  void whatIsDueFirstIsToldFirst() {
    VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    List<Integer> told = new ArrayList<>();
    for (int millis : List.of(2_300, 700, 1_234, 501)) {
      Mono.delay(Duration.ofMillis(millis), deadlines).subscribe(over -> told.add(millis));
    }
    time.advanceTimeBy(Duration.ofSeconds(10));
    assertThat(told).hasSize(4).isSortedAccordingTo(Comparator.naturalOrder());
  }
}
