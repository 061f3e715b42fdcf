package io.github.pieces4j.reactive.stream;

import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;

import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.reactive.stream.HubPublisherVerification.Kind;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.testng.SkipException;
import org.testng.annotations.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs the technology compatibility kit of Reactive Streams on each of our publishers. */
class ReactiveStreamsTckTest {
  private static final ScheduledExecutorService THREAD =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "tck-stream"));

  @AfterAll
  static void endThread() {
    THREAD.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> eventsKeepTheRules() {
    return verify(new HubPublisherVerification<>(THREAD, Kind.FINITE, HubEvents::events));
  }

  @TestFactory
  Stream<DynamicTest> eventsWithoutEndKeepTheRules() {
    return verify(new HubPublisherVerification<>(THREAD, Kind.ENDLESS, HubEvents::events));
  }

  @TestFactory
  Stream<DynamicTest> batchesKeepTheRules() {
    return verify(
        new HubPublisherVerification<>(
            THREAD, Kind.ENDLESS, hub -> HubEvents.batches(hub, CONVERSATIONS)));
  }

  @TestFactory
  Stream<DynamicTest> aWatchKeepsTheRules() {
    return verify(
        new HubPublisherVerification<>(THREAD, Kind.FINITE, ReactiveStreamsTckTest::watch));
  }

  private static Flux<ObjectChange<String>> watch(StreamHub hub) {
    return new Watch<>(hub, event -> true, Mono::just, id -> Instant.EPOCH);
  }

  @TestFactory
  Stream<DynamicTest> connectionEventsKeepTheRules() {
    return verify(
        new HubPublisherVerification<>(THREAD, Kind.FLAPPING, ReactiveStreamsTckTest::states));
  }

  private static Flux<ConnectionEvent> states(StreamHub hub) {
    HubEvents.events(hub).subscribe();
    return new ConnectionEvents(hub);
  }

  private static Stream<DynamicTest> verify(HubPublisherVerification<?> verification) {
    return Arrays.stream(verification.getClass().getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> run(verification, rule)));
  }

  private static void run(HubPublisherVerification<?> verification, Method rule) throws Throwable {
    try {
      verification.setUp();
      rule.invoke(verification);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof SkipException skipped
          ? new TestAbortedException(skipped.getMessage())
          : e.getCause();
    }
  }
}
