package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lets the first frame of a connection be a list, or a change, or neither for sure. */
class HubFirstFrameTest extends HubScene {
  @Test
  void itDoesNotWaitForAFirstFrame() {
    open();
    transport.socket().accept();
    transport.advance(Duration.ofMillis(99));
    assertThat(transport.lists).isEmpty();
    transport.advance(Duration.ofMillis(1));
    assertThat(transport.lists).hasSize(1);
  }

  @Test
  void aFirstFrameMakesItAskAtOnceAndOnlyOnce() {
    open();
    transport.socket().accept();
    frame("a", "b");
    assertThat(transport.lists).hasSize(1);
    listed("a", "b");
    transport.advance(LONG);
    assertThat(transport.lists).hasSize(1);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
  }

  @Test
  void aLateFirstFrameIsToldNoSecondTime() {
    open();
    becomeLive("a", "b");
    frame("a", "b");
    transport.advance(LONG);
    listed("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
  }

  @Test
  void withoutTimesAFirstFrameThatNamesNotAllIsAChange() {
    open(it -> it.withReconciliation(Reconciliation.IDENTIFIERS));
    transport.socket().accept();
    transport.advance(Duration.ofMillis(100));
    identified("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
    frame("a");
    transport.advance(Duration.ofMillis(250));
    identified("a", "b");
    assertThat(told(reader)).hasSize(3).endsWith("a UPDATED LIVE");
  }

  @Test
  void aLateFirstFrameThatNamesNotAllIsAChangeThoughTheListDoesNotShowIt() {
    open();
    becomeLive("a", "b");
    reader.takeAll();
    frame("a");
    transport.advance(ms(250));
    listed("a", "b");
    assertThat(told(reader)).hasSize(3).endsWith("a UPDATED LIVE");
  }

  @Test
  void whatComesWhileAFirstFrameWaitsDoesNotShowThatItWasNoList() {
    open();
    becomeLive("a", "b");
    reader.takeAll();
    frame("a", "b", "c");
    frame("d");
    transport.advance(ms(250));
    listed("a", "b", "c", "d", "e");
    assertThat(told(reader))
        .startsWith("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT")
        .filteredOn(it -> it.startsWith("a") || it.startsWith("b"))
        .hasSize(2);
  }

  @Test
  void aChangeBehindAFirstFrameThatIsOneHidesItNot() {
    open(it -> it.withReconciliation(Reconciliation.IDENTIFIERS));
    transport.socket().accept();
    transport.advance(ms(100));
    identified("a", "b");
    told(reader);
    frame("a");
    frame("b");
    transport.advance(ms(250));
    identified("a", "b");
    assertThat(told(reader)).contains("a UPDATED LIVE", "b UPDATED LIVE");
  }

  @Test
  void changesBehindAFirstFrameNeedNoSecondList() {
    open();
    transport.socket().accept();
    frame("a");
    frame("b");
    listed("a", "b");
    transport.advance(LONG);
    assertThat(transport.lists).hasSize(1);
  }

  @Test
  void aFirstFrameThatComesAfterTheListWasMissingIsBelieved() {
    open();
    becomeLiveWithoutList();
    frame("a");
    frame("b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED LIVE");
    transport.socket().end();
    transport.advance(latest().nextDelay());
    becomeLiveWithoutList();
    frame("a");
    transport.advance(LONG);
    assertThat(told(reader)).hasSize(3).endsWith("a UPDATED RECONCILED");
  }

  private void identified(String... ids) {
    TreeMap<String, Instant> versions = new TreeMap<>();
    Stream.of(ids).forEach(id -> versions.put(id, IdentifierList.UNKNOWN));
    transport.list().listener.listed(new IdentifierList(versions));
  }

  private void becomeLiveWithoutList() {
    acceptUntilAsked();
    transport
        .list()
        .listener
        .failed(PiecesResponseException.of(404, CALL, new HttpHeaders(Map.of()), ""));
    assertThat(latest().state()).isEqualTo(LIVE);
  }
}
