package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.stream.ConnectionState.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.stream.ConnectionEvent;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lets subscribers of a hub come and go. */
class HubSubscribersTest extends HubScene {
  @Test
  void aLateSubscriberBeginsWithWhatIsThere() {
    open();
    becomeLive("a");
    frame("b");
    SimulatedReader late = join();
    assertThat(told(late)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
    frame("b");
    assertThat(told(late)).endsWith("b UPDATED LIVE").hasSize(3);
    assertThat(transport.sockets).hasSize(1);
  }

  @Test
  void theSocketOutlivesItsLastSubscriberByTheGrace() {
    open();
    becomeLive("a");
    hub.unsubscribe(reader);
    transport.advance(Duration.ofMillis(4_999));
    assertThat(transport.socket().canceled).isFalse();
    transport.advance(ms(1));
    assertThat(transport.socket().canceled).isTrue();
    assertThat(latest()).isEqualTo(ConnectionEvent.closed(null));
    assertThat(transport.timers()).isZero();
  }

  @Test
  void whoeverJoinsWithinTheGraceFindsTheSocketOpen() {
    open();
    becomeLive("a");
    hub.unsubscribe(reader);
    transport.advance(Duration.ofSeconds(4));
    SimulatedReader next = join();
    transport.advance(Duration.ofSeconds(4));
    assertThat(transport.sockets).hasSize(1);
    assertThat(transport.socket().canceled).isFalse();
    assertThat(told(next)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void oneSubscriberLessLeavesTheOthers() {
    open();
    SimulatedReader other = join();
    becomeLive("a");
    hub.unsubscribe(reader);
    transport.advance(Duration.ofSeconds(20));
    frame("b");
    assertThat(transport.sockets).hasSize(1);
    assertThat(told(other)).containsExactly("a UPDATED SNAPSHOT", "b CREATED LIVE");
  }

  @Test
  void closingCompletesEverybodyAndLeavesNothing() {
    open();
    becomeLive("a");
    Recorder recorder = new Recorder();
    hub.observe(recorder);
    hub.close();
    hub.close();
    assertThat(reader.completed).isTrue();
    assertThat(recorder.completed).isTrue();
    assertThat(states()).endsWith(CLOSED);
    assertThat(transport.socket().canceled).isTrue();
    assertThat(transport.timers()).isZero();
    assertThat(join().completed).isTrue();
  }

  @Test
  void aStreamThatBeganAnewTellsASlowSubscriberASnapshotToo() {
    open();
    becomeLive("a");
    hub.unsubscribe(reader);
    transport.advance(LONG);
    reader = new SimulatedReader(hub, Map.of(), 1, Wanted.ALL);
    hub.subscribe(reader);
    becomeLive("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
  }
}
