package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.RecordingLogger;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class ConnectionLogTest {
  private static final PiecesException REASON = new PiecesConfigurationException("no server");
  private static final ConnectionEvent CONNECTING =
      ConnectionEvent.of(ConnectionState.CONNECTING, 0);
  private static final ConnectionEvent FAILED =
      ConnectionEvent.disconnected(3, REASON, Duration.ofMillis(250));
  private static final ConnectionEvent LIVE = ConnectionEvent.of(ConnectionState.LIVE, 0);

  private final RecordingLogger lines = new RecordingLogger(Level.INFO);
  private final RecordingLogger steps = new RecordingLogger(Level.DEBUG);
  private long now = 77;
  private final ConnectionLog log = new ConnectionLog("messages", () -> now, lines);

  @Test
  void eachStepIsALineAtDebug() {
    ConnectionLog detailed = new ConnectionLog("messages", () -> now, steps);
    detailed.changed(CONNECTING);
    detailed.changed(FAILED);
    assertThat(steps.lines())
        .containsExactly(
            "the stream of messages is CONNECTING after 0 failures in a row",
            "the stream of messages is DISCONNECTED after 3 failures in a row: no server;"
                + " again in 250 ms");
  }

  @Test
  void thatItIsDownIsToldOnceAfterTenSeconds() {
    log.changed(CONNECTING);
    pass(Duration.ofSeconds(10).minusNanos(1));
    log.changed(FAILED);
    assertThat(lines.lines()).isEmpty();
    pass(Duration.ofNanos(1));
    log.changed(CONNECTING);
    assertThat(lines.lines()).as("without a reason").isEmpty();
    log.changed(FAILED);
    pass(Duration.ofSeconds(30));
    log.changed(FAILED);
    assertThat(lines.lines())
        .containsExactly(
            "the stream of messages has not been live for 10 s, and goes on trying: no server");
  }

  @Test
  void thatItIsLiveAgainIsToldIfItWasToldThatItIsDown() {
    log.changed(CONNECTING);
    pass(Duration.ofSeconds(11));
    log.changed(FAILED);
    pass(Duration.ofSeconds(4));
    log.changed(LIVE);
    log.changed(LIVE);
    assertThat(lines.lines())
        .hasSize(2)
        .last()
        .isEqualTo("the stream of messages is live again after 15 s");
  }

  @Test
  void aShortInterruptionIsNotTold() {
    log.changed(CONNECTING);
    log.changed(FAILED);
    pass(Duration.ofSeconds(9));
    log.changed(LIVE);
    pass(Duration.ofMinutes(1));
    log.changed(FAILED);
    pass(Duration.ofSeconds(9));
    log.changed(FAILED);
    assertThat(lines.lines()).isEmpty();
  }

  @Test
  void whoeverBeginsAnewIsNotToldOfTheTimeBefore() {
    log.changed(CONNECTING);
    pass(Duration.ofSeconds(11));
    log.changed(FAILED);
    log.stopped();
    log.changed(LIVE);
    log.changed(CONNECTING);
    pass(Duration.ofSeconds(9));
    log.changed(FAILED);
    assertThat(lines.lines()).hasSize(1);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
