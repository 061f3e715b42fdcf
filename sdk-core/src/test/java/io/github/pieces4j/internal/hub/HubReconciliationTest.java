package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.stream.ConnectionState.CONNECTED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTING;
import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lets a hub find out what it missed. */
class HubReconciliationTest extends HubScene {
  @Test
  void aStreamGoesFromConnectingToLive() {
    open();
    becomeLive("a");
    assertThat(states()).containsExactly(CONNECTING, CONNECTED, LIVE);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void withoutReconciliationItIsLiveAtOnceAndAsksNothing() {
    open(it -> it.withReconciliation(Reconciliation.OFF));
    transport.socket().accept();
    transport.advance(LONG);
    assertThat(states()).containsExactly(CONNECTING, CONNECTED, LIVE);
    assertThat(transport.lists).isEmpty();
  }

  @Test
  void whatHappenedWhileAwayIsTold() {
    open();
    becomeLive("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
    transport.socket().end();
    transport.advance(latest().nextDelay());
    becomeLive("b", "c");
    assertThat(told(reader).subList(2, 4))
        .containsExactlyInAnyOrder("a DELETED RECONCILED", "c CREATED RECONCILED");
  }

  @Test
  void aListThatFailsIsAskedForAgain() {
    open();
    transport.socket().accept();
    transport.advance(ms(100));
    transport.list().listener.failed(new PiecesStreamException("500", null, null));
    transport.advance(ms(250));
    listed("a");
    assertThat(transport.lists).hasSize(2);
    assertThat(latest().state()).isEqualTo(LIVE);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void aServerWithoutTheListIsBelievedInItsFrames() {
    open();
    transport.socket().accept();
    frame("a");
    PiecesException missing = PiecesResponseException.of(404, CALL, new HttpHeaders(Map.of()), "");
    assertThat(missing).isInstanceOf(PiecesNotFoundException.class);
    transport.list().listener.failed(missing);
    transport.advance(LONG);
    assertThat(transport.lists).hasSize(1);
    assertThat(states()).contains(LIVE);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void aListThatIsGoneForNowIsAskedForAgain() {
    open();
    transport.socket().accept();
    transport.advance(ms(100));
    transport
        .list()
        .listener
        .failed(PiecesResponseException.of(410, CALL, new HttpHeaders(Map.of()), ""));
    transport.advance(ms(250));
    assertThat(transport.lists).hasSize(2);
  }

  @Test
  void aFrameThatCannotBeReadLeadsToAList() {
    open();
    becomeLive("a");
    transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
    transport.advance(ms(250));
    listed("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b CREATED RECONCILED");
    assertThat(hub.counters().now().skippedFrames()).isEqualTo(1);
  }

  @Test
  void aServerThatSendsOnlyGarbageIsNotAskedForListsWithoutEnd() {
    open();
    becomeLive("a");
    for (int frame = 0; frame < 1_000; frame++) {
      transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
      transport.advance(ms(10));
      if (!transport.list().canceled) {
        listed("a");
      }
    }
    assertThat(transport.lists).hasSizeBetween(2, 15);
  }

  @Test
  void aListOutlivesItsSocket() {
    open();
    acceptUntilAsked();
    transport.socket().end();
    assertThat(transport.list().canceled).isFalse();
    listed("a");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
    assertThat(latest().state()).isEqualTo(ConnectionState.DISCONNECTED);
  }

  @Test
  void aServerWhoseSocketsEndAtOnceIsAskedForListsWithoutThem() {
    open();
    Duration end = Duration.ofMinutes(1);
    while (transport.time().compareTo(end) < 0) {
      transport.socket().accept();
      transport.socket().end();
      transport.advance(latest().nextDelay());
      listed("a");
    }
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
    assertThat(transport.lists).hasSizeBetween(4, 7);
  }

  @Test
  void aListThatHangsHoldsUpNoOtherSocket() {
    open();
    acceptUntilAsked();
    transport.socket().end();
    transport.advance(latest().nextDelay());
    becomeLive("a");
    assertThat(transport.lists.get(0).canceled).isTrue();
    assertThat(latest().state()).isEqualTo(ConnectionState.LIVE);
  }

  @Test
  void countersCount() {
    open();
    becomeLive("a");
    frame("b", "b");
    transport.socket().end();
    transport.advance(latest().nextDelay());
    becomeLive("a");
    var counters = hub.counters().now();
    assertThat(counters.connections()).isEqualTo(2);
    assertThat(counters.reconnects()).isEqualTo(1);
    assertThat(counters.frames()).isEqualTo(1);
    assertThat(counters.reconciliations()).isEqualTo(2);
  }
}
