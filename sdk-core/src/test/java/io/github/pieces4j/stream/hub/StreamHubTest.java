package io.github.pieces4j.stream.hub;

import static io.github.pieces4j.stream.ConnectionState.CLOSED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTING;
import static io.github.pieces4j.stream.ConnectionState.DISCONNECTED;
import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import io.github.pieces4j.error.ResponseFailures;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.json.IdentifierList;
import io.github.pieces4j.json.StreamFrame;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the connection of a hub through its states, in virtual time. */
class StreamHubTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final FailedCall CALL =
      FailedCall.unanswered("stream", "GET", URI.create("http://127.0.0.1:1"));

  private final VirtualTransport transport = new VirtualTransport();
  private final List<ConnectionEvent> states = new ArrayList<>();
  private StreamHub hub;
  private SimulatedReader reader;

  private void open(UnaryOperator<StreamOptions> change) {
    hub =
        new StreamHub(
            IdentifierSource.CONVERSATIONS,
            change.apply(StreamOptions.DEFAULT),
            transport,
            new SplittableRandom(11));
    hub.observe(new Recorder());
    reader = join();
  }

  private void open() {
    open(UnaryOperator.identity());
  }

  private SimulatedReader join() {
    SimulatedReader joining = new SimulatedReader(hub, Map.of());
    hub.subscribe(joining);
    return joining;
  }

  private void becomeLive(String... ids) {
    transport.socket().accept();
    transport.advance(Duration.ofMillis(100));
    listed(ids);
  }

  private void listed(String... ids) {
    TreeMap<String, Instant> versions = new TreeMap<>();
    Stream.of(ids).forEach(id -> versions.put(id, Instant.EPOCH));
    transport.list().listener.listed(new IdentifierList(versions));
  }

  private void frame(String... ids) {
    var items = Stream.of(ids).map(id -> SimulatedServer.item(id, null, false)).toList();
    transport.socket().listener.received(new StreamFrame(SimulatedServer.frame(items), 0, null));
  }

  private List<ConnectionState> states() {
    return states.stream().map(ConnectionEvent::state).toList();
  }

  private ConnectionEvent latest() {
    return states.get(states.size() - 1);
  }

  private List<String> told(SimulatedReader to) {
    to.takeAll();
    return to.events.stream().map(StreamHubTest::written).toList();
  }

  private static String written(IdentifierEvent event) {
    return event.id() + " " + event.kind() + " " + event.origin();
  }

  @Test
  void aStreamGoesFromConnectingToLive() {
    open();
    becomeLive("a");
    assertThat(states()).containsExactly(CONNECTING, CONNECTED, LIVE);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
  }

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
  void withoutReconciliationItIsLiveAtOnceAndAsksNothing() {
    open(it -> it.withReconciliation(Reconciliation.OFF));
    transport.socket().accept();
    transport.advance(LONG);
    assertThat(states()).containsExactly(CONNECTING, CONNECTED, LIVE);
    assertThat(transport.lists).isEmpty();
  }

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
  void waitsGrowWithJitterUpToTheLongest() {
    open();
    List<Duration> delays = new ArrayList<>();
    for (int failure = 0; failure < 12; failure++) {
      transport.socket().end();
      assertThat(latest().state()).isEqualTo(DISCONNECTED);
      assertThat(latest().attempt()).isEqualTo(failure + 1);
      delays.add(latest().nextDelay());
      int sockets = transport.sockets.size();
      transport.advance(latest().nextDelay().minusNanos(1));
      assertThat(transport.sockets).hasSize(sockets);
      transport.advance(Duration.ofNanos(1));
      assertThat(transport.sockets).hasSize(sockets + 1);
    }
    for (int wait = 0; wait < delays.size(); wait++) {
      Duration bound = Duration.ofMillis(Math.min(30_000, 250L << wait));
      assertThat(delays.get(wait)).isBetween(Duration.ZERO, bound);
    }
    assertThat(delays).anySatisfy(delay -> assertThat(delay).isGreaterThan(Duration.ofSeconds(5)));
  }

  @Test
  void theFirstValidFrameStartsTheBackoffAnew() {
    open();
    for (int failure = 0; failure < 6; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    transport.socket().accept();
    transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
    transport.socket().end();
    assertThat(latest().attempt()).as("after garbage").isEqualTo(7);
    transport.advance(latest().nextDelay());
    transport.socket().accept();
    frame("a");
    transport.socket().end();
    assertThat(latest().attempt()).as("after a frame").isEqualTo(1);
    assertThat(latest().nextDelay()).isLessThanOrEqualTo(Duration.ofMillis(250));
  }

  @Test
  void aPongStartsTheBackoffAnewToo() {
    open();
    for (int failure = 0; failure < 6; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    becomeLive();
    transport.advance(Duration.ofSeconds(30));
    transport.socket().listener.pong();
    transport.socket().end();
    assertThat(latest().attempt()).isEqualTo(1);
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

  private void identified(String... ids) {
    TreeMap<String, Instant> versions = new TreeMap<>();
    Stream.of(ids).forEach(id -> versions.put(id, IdentifierList.UNKNOWN));
    transport.list().listener.listed(new IdentifierList(versions));
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "593"})
  void aPermanentRefusalEndsTheStreamAtOnce(int status) {
    open();
    PiecesException refusal = ResponseFailures.ofStream(status, CALL, new HttpHeaders(Map.of()));
    transport.socket().end(refusal);
    transport.advance(LONG);
    assertThat(reader.failure).isSameAs(refusal);
    assertThat(refusal)
        .isInstanceOfAny(
            PiecesUnauthorizedException.class,
            PiecesUnsupportedException.class,
            PiecesUpdateRequiredException.class);
    assertThat(latest()).isEqualTo(ConnectionEvent.closed(refusal));
    assertThat(transport.sockets).hasSize(1);
    assertThat(transport.timers()).isZero();
  }

  @Test
  void aStreamThatFailedBeginsAnewForTheNextSubscriber() {
    open();
    transport.socket().end(ResponseFailures.ofStream(401, CALL, new HttpHeaders(Map.of())));
    SimulatedReader next = join();
    becomeLive("a");
    assertThat(told(next)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void itGivesUpAfterAsManyAttemptsAsItMayTake() {
    open(it -> it.withMaxAttempts(3).withBackoff(new Backoff(ms(1), ms(1))));
    for (int attempt = 0; attempt < 3; attempt++) {
      transport.socket().end();
      transport.advance(LONG);
    }
    assertThat(reader.failure)
        .isInstanceOf(PiecesStreamException.class)
        .hasMessageContaining("3 connections")
        .hasMessageContaining("StreamOptions.maxAttempts")
        .hasRootCauseMessage("the server went away");
    assertThat(transport.sockets).hasSize(3);
  }

  private static Duration ms(int milliseconds) {
    return Duration.ofMillis(milliseconds);
  }

  @Test
  void aSilentSocketIsPingedAndGivenUp() {
    open();
    becomeLive();
    transport.advance(Duration.ofSeconds(29));
    assertThat(transport.socket().pings).isZero();
    transport.advance(Duration.ofSeconds(1));
    assertThat(transport.socket().pings).isEqualTo(1);
    transport.advance(Duration.ofMillis(9_900));
    assertThat(latest().state()).isEqualTo(DISCONNECTED);
    assertThat(latest().reason()).hasMessageContaining("no sign of life within 10000 ms");
    assertThat(transport.sockets.get(0).cancelled).isTrue();
  }

  @Test
  void aSocketThatAnswersPingsStaysOpen() {
    open();
    becomeLive();
    for (int ping = 0; ping < 10; ping++) {
      transport.advance(Duration.ofSeconds(30));
      transport.socket().listener.pong();
      transport.advance(Duration.ofSeconds(10));
    }
    assertThat(transport.sockets).hasSize(1);
    assertThat(transport.socket().pings).isEqualTo(10);
    assertThat(latest().state()).isEqualTo(LIVE);
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
        .containsExactlyInAnyOrder("a DELETED RECONCILED", "c UPDATED RECONCILED");
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
    PiecesException missing = ResponseFailures.of(404, CALL, new HttpHeaders(Map.of()), "");
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
    transport.list().listener.failed(ResponseFailures.of(410, CALL, new HttpHeaders(Map.of()), ""));
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
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED RECONCILED");
    assertThat(hub.counters().now().skippedFrames()).isEqualTo(1);
  }

  @Test
  void aServerThatSendsOnlyGarbageIsNotAskedForListsWithoutEnd() {
    open();
    becomeLive("a");
    for (int frame = 0; frame < 1_000; frame++) {
      transport.socket().listener.skipped(new PiecesStreamException("garbage", null, null));
      transport.advance(ms(10));
      if (!transport.list().cancelled) {
        listed("a");
      }
    }
    assertThat(transport.lists).hasSizeBetween(2, 15);
  }

  @Test
  void theSocketOutlivesItsLastSubscriberByTheGrace() {
    open();
    becomeLive("a");
    hub.unsubscribe(reader);
    transport.advance(Duration.ofMillis(4_999));
    assertThat(transport.socket().cancelled).isFalse();
    transport.advance(ms(1));
    assertThat(transport.socket().cancelled).isTrue();
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
    assertThat(transport.socket().cancelled).isFalse();
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
    assertThat(told(other)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED LIVE");
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
    assertThat(transport.socket().cancelled).isTrue();
    assertThat(transport.timers()).isZero();
    assertThat(join().completed).isTrue();
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

  private final class Recorder implements ConnectionObserver {
    private boolean completed;

    @Override
    public void changed(ConnectionEvent event) {
      if (states.isEmpty() || states.get(states.size() - 1) != event) {
        states.add(event);
      }
    }

    @Override
    public void completed() {
      completed = true;
    }
  }
}
