package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

class DeadlinesTest {
  private final List<String> told = new ArrayList<>();
  private final Deadlines deadlines = new Deadlines(Duration.ofSeconds(30));
  private VirtualTimeScheduler time;

  @BeforeEach
  void stopTime() {
    time = VirtualTimeScheduler.getOrSet();
  }

  @AfterEach
  void letTimeRun() {
    VirtualTimeScheduler.reset();
  }

  private Disposable call(String name, Duration timeout) {
    return deadlines.after(timeout).subscribe(tick -> told.add(name));
  }

  private Disposable call(String name) {
    return call(name, Duration.ofSeconds(30));
  }

  @Test
  void eachIsToldInItsOwnTime() {
    call("a");
    time.advanceTimeBy(Duration.ofSeconds(10));
    call("b");
    call("brief", Duration.ofSeconds(5));
    time.advanceTimeBy(Duration.ofSeconds(5));
    assertThat(told).containsExactly("brief");
    time.advanceTimeBy(Duration.ofSeconds(15).minusNanos(1));
    assertThat(told).containsExactly("brief");
    time.advanceTimeBy(Duration.ofNanos(1));
    assertThat(told).containsExactly("brief", "a");
    time.advanceTimeBy(Duration.ofSeconds(10));
    assertThat(told).containsExactly("brief", "a", "b");
  }

  @Test
  void whatEndedBeforeIsNotTold() {
    Disposable first = call("a");
    time.advanceTimeBy(Duration.ofSeconds(20));
    Disposable second = call("b");
    call("c");
    first.dispose();
    second.dispose();
    time.advanceTimeBy(Duration.ofSeconds(30));
    assertThat(told).containsExactly("c");
  }

  @Test
  void timeGoesOnAfterAnIdleWhile() {
    call("a").dispose();
    time.advanceTimeBy(Duration.ofMinutes(5));
    assertThat(time.getScheduledTaskCount()).as("tasks while nothing waits").isOne();
    call("b");
    time.advanceTimeBy(Duration.ofSeconds(30));
    assertThat(told).containsExactly("b");
  }

  @Test
  void aThousandCallsHaveOneTask() {
    for (int i = 0; i < 1_000; i++) {
      call("call " + i);
    }
    assertThat(time.getScheduledTaskCount()).isOne();
    time.advanceTimeBy(Duration.ofSeconds(30));
    assertThat(told).hasSize(1_000);
  }
}
