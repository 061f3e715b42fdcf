package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows a call's time and attempts on a clock of its own. */
class CallTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");

  private final AtomicLong clock = new AtomicLong();
  private final Exchanges exchanges =
      new Exchanges(
          PiecesOptions.defaults(),
          new TimeSource(clock::get, () -> Instant.EPOCH, () -> new Random(1)),
          server -> {});
  private final Call<Conversation> call = exchanges.call(ConversationRequests.get("c"));

  private PiecesException broken() {
    return exchanges.begin(call, SERVER, Map.of()).disconnected(new IOException("reset"));
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  @Test
  void theTimeOfTheWholeRunsThroughAllAttempts() {
    assertThat(call.remaining()).isEqualTo(Duration.ofSeconds(30));
    pass(Duration.ofSeconds(29));
    call.delayAfter(broken());
    assertThat(call.remaining()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aRequestsOwnTimeGoesBeforeTheClients() {
    Duration own = Duration.ofMinutes(5);
    assertThat(exchanges.call(ConversationRequests.get("c").withTimeout(own)).remaining())
        .isEqualTo(own);
  }

  @Test
  void aWaitThatWouldOutlastTheDeadlineIsNotBegun() {
    pass(Duration.ofSeconds(30).minusNanos(1));
    PiecesException broken = broken();
    PiecesTimeoutException failure =
        catchThrowableOfType(PiecesTimeoutException.class, () -> call.delayAfter(broken));
    assertThat(failure.phase()).isEqualTo(CallPhase.WAITING_TO_RETRY);
    assertThat(failure.earlierFailures()).containsExactly(broken);
  }

  @Test
  void theLastFailureCarriesTheOthersAndItsNumber() {
    PiecesException first = broken();
    call.delayAfter(first);
    PiecesException second = broken();
    call.delayAfter(second);
    PiecesException third = broken();
    PiecesException thrown =
        catchThrowableOfType(PiecesException.class, () -> call.delayAfter(third));
    assertThat(thrown).isSameAs(third).hasMessageContaining("/conversation/c (attempt 3): reset");
    assertThat(thrown.earlierFailures()).containsExactly(first, second);
    assertThat(thrown.call().orElseThrow().attempts()).isEqualTo(3);
  }

  @Test
  void whatWasHandedOutIsNotRepeated() {
    call.handOut();
    PiecesException broken = broken();
    assertThat(catchThrowableOfType(PiecesException.class, () -> call.delayAfter(broken)))
        .isSameAs(broken);
  }

  @Test
  void aCallThatEndsBeforeItsServerIsKnownNamesItsPath() {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(31));
    assertThat(call.timedOut(null))
        .hasMessage(
            "conversation_get_specific_conversation: GET /conversation/c: not done within 30000 ms,"
                + " but still preparing the call");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.000001", "500000, 0.5", "1500000, 1.5", "300000000000, 300000"})
  void aTimeIsPrintedToTheLastNanosecond(long nanos, String millis) {
    Duration timeout = Duration.ofNanos(nanos);
    assertThat(exchanges.call(ConversationRequests.get("c").withTimeout(timeout)).timedOut(null))
        .hasMessageContaining("not done within " + millis + " ms,");
  }
}
