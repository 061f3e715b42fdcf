package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets lists be behind what frames told: the view is right in the end. */
class HubLagTest extends HubScene {
  private static final Duration LAG = Duration.ofSeconds(5);
  private static final Instant OLD = Instant.ofEpochSecond(1);
  private static final Instant NEW = Instant.ofEpochSecond(2);

  @BeforeEach
  void openBehindALaggingServer() {
    open(it -> it.withMaxLag(LAG));
  }

  private void confirmed(String... ids) {
    int lists = transport.lists.size();
    transport.advance(LAG.plusMillis(1));
    assertThat(transport.lists).hasSize(lists + 1);
    listed(ids);
  }

  private void reconnect() {
    transport.socket().end();
    transport.advance(latest().nextDelay());
    transport.socket().accept();
    transport.advance(Duration.ofSeconds(1));
  }

  private void versions(Map<String, Instant> versions) {
    transport.list().listener.listed(new IdentifierList(versions));
  }

  private void timed(String id, Instant time) {
    transport
        .socket()
        .listener
        .received(
            new StreamFrame(
                SimulatedServer.frame(List.of(SimulatedServer.item(id, time, false))), 0, null));
  }

  @Test
  void oneMoreListIsAskedForAfterTheFirstAndThenNoMore() {
    becomeLive("a");
    assertThat(latest().state()).isEqualTo(ConnectionState.LIVE);
    confirmed("a", "b");
    transport.advance(Duration.ofHours(1));
    assertThat(transport.lists).hasSize(2);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b CREATED RECONCILED");
  }

  @Test
  void whatWasToldAMomentAgoIsNotForgottenThoughTheListDoesNotKnowItYet() {
    becomeLive("a");
    transport.advance(LAG.multipliedBy(3));
    listed("a");
    frame("a");
    timed("x", Instant.EPOCH);
    reconnect();
    listed("a");
    confirmed("a", "x");
    assertThat(told(reader)).filteredOn(it -> it.startsWith("x")).containsExactly("x CREATED LIVE");
  }

  @Test
  void whatWasDeletedAMomentAgoDoesNotComeBackThoughTheListStillShowsIt() {
    becomeLive("a", "b");
    transport.advance(LAG.multipliedBy(3));
    listed("a", "b");
    told(reader);
    frame("b");
    transport
        .socket()
        .listener
        .received(
            new StreamFrame(
                SimulatedServer.frame(List.of(SimulatedServer.item("a", null, true))), 0, null));
    reconnect();
    listed("a", "b");
    confirmed("b");
    assertThat(told(reader))
        .filteredOn(it -> it.startsWith("a"))
        .containsExactly("a UPDATED SNAPSHOT", "a DELETED LIVE");
  }

  @Test
  void whatWasDeletedWhileAwayAfterItWasToldIsNoticedByTheSecondList() {
    becomeLive("a");
    transport.advance(LAG.multipliedBy(3));
    listed("a");
    frame("a");
    frame("x");
    reconnect();
    listed("a");
    assertThat(told(reader)).doesNotContain("x DELETED RECONCILED");
    confirmed("a");
    assertThat(told(reader)).endsWith("x DELETED RECONCILED");
  }

  @Test
  void anOlderTimeIsNotBelievedUntilItIsConfirmed() {
    transport.socket().accept();
    transport.advance(ms(100));
    versions(Map.of("a", NEW));
    transport.advance(LAG.multipliedBy(3));
    versions(Map.of("a", NEW));
    reconnect();
    versions(Map.of("a", OLD));
    assertThat(told(reader)).hasSize(1);
    transport.advance(LAG.plusMillis(1));
    versions(Map.of("a", OLD));
    assertThat(told(reader)).hasSize(2).endsWith("a UPDATED RECONCILED");
  }

  @Test
  void aListAskedAfterADamagedFrameForgetsNothingThatFramesToldBefore() {
    becomeLive("a");
    transport.advance(LAG.multipliedBy(3));
    listed("a");
    timed("x", Instant.EPOCH);
    transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
    transport.advance(ms(250));
    listed("a");
    confirmed("a", "x");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "x CREATED LIVE");
  }

  @Test
  void aChangeInADamagedFrameIsToldByANewerTimeAtOnce() {
    becomeLive("a");
    transport.advance(LAG.multipliedBy(3));
    listed("a");
    timed("x", OLD);
    told(reader);
    transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
    transport.advance(ms(250));
    versions(Map.of("a", Instant.EPOCH, "x", NEW));
    assertThat(told(reader)).endsWith("x CREATED LIVE", "x UPDATED RECONCILED");
  }

  @Test
  void aDeletionThatIsLostWhileAFirstFrameWaitsForItsListIsToldByTheNext() {
    becomeLive("a", "b");
    told(reader);
    frame("a");
    transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
    transport.advance(ms(500));
    listed("b");
    assertThat(told(reader)).endsWith("a UPDATED LIVE");
    confirmed("b");
    assertThat(told(reader)).endsWith("a DELETED RECONCILED");
  }

  @Test
  void anEarlierTimeInALateFirstFrameIsConfirmedByLists() {
    transport.socket().accept();
    transport.advance(ms(100));
    versions(Map.of("a", NEW));
    transport.advance(LAG.multipliedBy(3));
    versions(Map.of("a", NEW));
    timed("a", OLD);
    transport.advance(ms(250));
    versions(Map.of("a", OLD));
    assertThat(told(reader)).hasSize(1);
    transport.advance(LAG.plusMillis(1));
    versions(Map.of("a", OLD));
    assertThat(told(reader)).hasSize(2).endsWith("a UPDATED RECONCILED");
    transport.advance(Duration.ofHours(1));
    assertThat(transport.lists).hasSize(4);
  }

  @Test
  void aListThatComesAsAFirstFrameMayBeBehindToo() {
    becomeLive("a", "b");
    transport.advance(LAG.multipliedBy(3));
    listed("a", "b");
    told(reader);
    transport.socket().end();
    transport.advance(latest().nextDelay());
    transport.socket().accept();
    timed("b", Instant.EPOCH);
    listed("a");
    transport.advance(LAG.plusSeconds(1));
    listed("a");
    assertThat(told(reader)).endsWith("b DELETED RECONCILED");
  }
}
