package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.internal.hub.WatchPatience.SHORTEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.model.StreamedIdentifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets single readings hang, fail and lag, in virtual time. */
class WatchTest extends HubScene {
  private static final PiecesException BROKEN = new PiecesStreamException("reset", null, null);
  private static final Duration LAG = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private SimulatedWatch watch;

  @BeforeEach
  void watch() {
    open(options -> options.withPingInterval(Duration.ZERO).withFetchConcurrency(2));
    watch = new SimulatedWatch(hub);
  }

  private void watchALaggingServer() {
    open(options -> options.withPingInterval(Duration.ZERO).withMaxLag(LAG));
    watch = new SimulatedWatch(hub);
  }

  private void live(String... ids) {
    transport.socket().accept();
    transport.advance(ms(100));
    listedAt(0, ids);
  }

  private void listedAt(int second, String... ids) {
    Map<String, Instant> versions = new TreeMap<>();
    for (String id : ids) {
      versions.put(id, Instant.ofEpochSecond(second));
    }
    transport.list().listener.listed(new IdentifierList(versions));
  }

  private void tell(String id, int second) {
    item(id, Instant.ofEpochSecond(second), false);
  }

  private void tellDeleted(String id) {
    item(id, null, true);
  }

  private void item(String id, Instant version, boolean deleted) {
    frame(List.of(SimulatedServer.item(id, version, deleted)));
  }

  private void frame(List<StreamedIdentifier> items) {
    transport.socket().listener.received(new StreamFrame(SimulatedServer.frame(items), 0, null));
  }

  private void find(String id, int second) {
    watch.reading(id).find(Instant.ofEpochSecond(second));
  }

  private static PiecesException status(int status) {
    return PiecesResponseException.of(status, CALL, new HttpHeaders(Map.of()), "");
  }

  /** Lets the reading fail until its failure is told. */
  private void exhaust(String id, PiecesException reason) {
    for (int tries = 0; tries < WatchPatience.TRIES; tries++) {
      watch.reading(id).fail(reason);
      if (tries < WatchPatience.TRIES - 1) {
        transport.advance(LONGEST_WAIT);
      }
    }
  }

  @Test
  void objectsAreReadSeveralAtATimeAndOnlyAFewAhead() {
    live("a", "b", "c", "d", "e");
    assertThat(watch.runningIds()).containsExactly("a", "b");
    find("a", 0);
    find("b", 0);
    assertThat(watch.running).as("two wait to be taken").isEmpty();
    assertThat(watch.told()).containsExactly("a 0", "b 0");
    assertThat(watch.runningIds()).containsExactly("c", "d");
  }

  @Test
  void manyThatCannotBeReadDoNotHoldUpTheNewsThatTheyAreGone() {
    List<String> ids = IntStream.range(0, 600).mapToObj(number -> "o" + number).toList();
    live(ids.toArray(String[]::new));
    for (int round = 0; round < 5_000 && watch.view.size() < ids.size(); round++) {
      List.copyOf(watch.running).forEach(it -> it.fail(status(410)));
      watch.told();
      transport.advance(ms(100));
    }
    transport.advance(LONGEST_WAIT);
    frame(ids.stream().map(id -> SimulatedServer.item(id, null, true)).toList());
    assertThat(watch.told()).hasSize(ids.size()).allMatch(it -> it.endsWith(" deleted"));
    assertThat(watch.view).isEmpty();
  }

  @Test
  void aWatchThatFallsFarBehindCatchesUp() {
    String[] ids =
        IntStream.range(0, 5_000).mapToObj(number -> "o" + number).toArray(String[]::new);
    live(ids);
    tell("o4999", 1);
    while (!watch.running.isEmpty()) {
      watch.running.peek().find(Instant.ofEpochSecond(1));
      watch.told();
    }
    assertThat(watch.view).hasSize(ids.length);
    tellDeleted("o7");
    assertThat(watch.told()).containsExactly("o7 deleted");
  }

  @Test
  void aWaitThatIsCutShortIsNoTimeThatHasPassed() {
    watchALaggingServer();
    live("a");
    find("a", 1);
    watch.told();
    tell("a", 2);
    for (int lagging = 0; lagging < 5; lagging++) {
      find("a", 1);
      transport.advance(ms(50 << lagging));
    }
    for (int cut = 0; cut < 3; cut++) {
      watch.reading("a").fail(BROKEN);
      transport.socket().end();
      transport.advance(latest().nextDelay());
      transport.socket().accept();
    }
    find("a", 1);
    assertThat(watch.told()).isEmpty();
    transport.advance(LAG);
    find("a", 2);
    assertThat(watch.told()).containsExactly("a 2");
  }

  @Test
  void oneThatHangsLosesItsPlaceToOthersThatWait() {
    live("a", "b", "c");
    find("b", 0);
    watch.told();
    find("c", 0);
    assertThat(watch.told()).containsExactly("c 0");
    transport.advance(SHORTEST.multipliedBy(10));
    assertThat(watch.runningIds()).as("nobody waits for its place").containsExactly("a");
    tell("d", 1);
    tell("e", 1);
    find("d", 1);
    watch.told();
    find("e", 1);
    assertThat(watch.told()).containsExactly("e 1");
    transport.advance(LONGEST_WAIT);
    assertThat(watch.runningIds()).as("it has another try").containsExactly("a");
  }

  @Test
  void whenAllPlacesHangTheOthersAreReadWithinASecond() {
    live("a", "b", "c", "d");
    transport.advance(SHORTEST);
    find("c", 0);
    find("d", 0);
    assertThat(watch.told()).containsExactly("c 0", "d 0");
    transport.advance(LONGEST_WAIT);
    assertThat(watch.runningIds()).containsExactlyInAnyOrder("a", "b");
    find("a", 0);
    assertThat(watch.told()).containsExactly("a 0");
  }

  @Test
  void anObjectThatHangsAlwaysIsToldWithATimeout() {
    live("a", "b", "c");
    for (int change = 1; change < 200 && watch.changes.isEmpty(); change++) {
      transport.advance(SHORTEST);
      for (String id : List.of("b", "c")) {
        if (watch.runningIds().contains(id)) {
          find(id, change - 1);
        }
        tell(id, change);
      }
      watch.take(10);
      watch.changes.removeIf(it -> it.failure() == null);
    }
    assertThat(watch.changes)
        .singleElement()
        .satisfies(it -> assertThat(it.id()).isEqualTo("a"))
        .satisfies(it -> assertThat(it.failure()).isInstanceOf(PiecesTimeoutException.class));
  }

  @Test
  void aServerThatIsSlowWithAllObjectsIsGivenTheTimeThatItTakes() {
    live("a", "b", "c", "d");
    for (int second = 0; second < 60 && watch.view.size() < 4; second++) {
      List<SimulatedWatch.Reading> before = List.copyOf(watch.running);
      transport.advance(Duration.ofSeconds(3));
      before.stream().filter(watch.running::contains).forEach(it -> it.find(Instant.EPOCH));
      watch.take(10);
    }
    assertThat(watch.told()).doesNotContain("a unread", "b unread", "c unread", "d unread");
    assertThat(watch.view).hasSize(4);
    assertThat(watch.begun).as("some were begun in vain").hasSizeLessThan(16);
  }

  @Test
  void aFailureIsToldOnceAfterSomeTriesAndTheObjectWhenItCanBeRead() {
    live("a");
    exhaust("a", BROKEN);
    assertThat(watch.told()).containsExactly("a unread");
    transport.advance(LONGEST_WAIT);
    watch.reading("a").fail(BROKEN);
    assertThat(watch.told()).as("told before").isEmpty();
    transport.advance(LONGEST_WAIT);
    find("a", 0);
    assertThat(watch.told()).containsExactly("a 0");
    transport.advance(LONGEST_WAIT);
    assertThat(watch.running).isEmpty();
  }

  @Test
  void failuresWhileThereIsNoConnectionDoNotCount() {
    live("a");
    transport.socket().end();
    for (int tries = 0; tries < 3 * WatchPatience.TRIES; tries++) {
      watch.reading("a").fail(BROKEN);
      transport.advance(LONGEST_WAIT);
    }
    assertThat(watch.told()).isEmpty();
  }

  @Test
  void aConnectLetsAllBeReadAtOnce() {
    live("a");
    exhaust("a", BROKEN);
    assertThat(watch.told()).containsExactly("a unread");
    transport.socket().end();
    transport.advance(LONGEST_WAIT);
    if (!watch.running.isEmpty()) {
      watch.reading("a").fail(BROKEN);
    }
    transport.socket().accept();
    find("a", 0);
    assertThat(watch.told()).containsExactly("a 0");
  }

  @Test
  void aFrameLetsAnUnreadObjectBeReadAtOnce() {
    live("a");
    exhaust("a", BROKEN);
    watch.told();
    tell("a", 1);
    find("a", 1);
    assertThat(watch.told()).containsExactly("a 1");
  }

  @Test
  void anObjectThatTheServerDoesNotFindForAWhileIsNotDeleted() {
    live("a");
    for (int status : List.of(410, 404, 410)) {
      watch.reading("a").fail(status(status));
      transport.advance(LONGEST_WAIT);
    }
    find("a", 0);
    assertThat(watch.told()).containsExactly("a 0");
  }

  @Test
  void anObjectThatTheServerDoesNotFindIsLookedForInAListAndThenDeletedOnce() {
    live("a");
    int lists = transport.lists.size();
    exhaust("a", status(410));
    assertThat(watch.told()).containsExactly("a unread");
    transport.advance(LONGEST_WAIT);
    assertThat(transport.lists).hasSizeGreaterThan(lists);
    listedAt(0);
    assertThat(watch.told()).containsExactly("a deleted");
    tellDeleted("a");
    assertThat(watch.told()).isEmpty();
    assertThat(watch.running).isEmpty();
  }

  @Test
  void aVersionOlderThanTheOneToldIsReadAgain() {
    watchALaggingServer();
    live("a");
    find("a", 0);
    watch.told();
    tell("a", 9);
    find("a", 0);
    assertThat(watch.told()).isEmpty();
    transport.advance(ms(50));
    find("a", 0);
    transport.advance(ms(100));
    find("a", 9);
    assertThat(watch.told()).containsExactly("a 9");
  }

  @Test
  void aServerWhoseObjectsNeverGetTheTimesOfItsFramesIsBelievedThen() {
    watchALaggingServer();
    live("a");
    find("a", 0);
    watch.told();
    tell("a", 9);
    Duration begin = transport.time();
    while (watch.changes.isEmpty() && transport.time().minus(begin).compareTo(LONGEST_WAIT) < 0) {
      if (!watch.running.isEmpty()) {
        find("a", 0);
      }
      watch.take(1);
      transport.advance(ms(10));
    }
    assertThat(transport.time().minus(begin)).isBetween(LAG, LAG.plusMillis(20));
    assertThat(watch.told()).containsExactly("a 0");
    tell("a", 10);
    find("a", 1);
    assertThat(watch.told()).as("that time is lost once").containsExactly("a 1");
  }

  @Test
  void aChangeDuringTheReadingIsReadAfterIt() {
    live("a");
    tell("a", 1);
    assertThat(watch.runningIds()).containsExactly("a");
    find("a", 0);
    assertThat(watch.told()).containsExactly("a 0");
    find("a", 1);
    assertThat(watch.told()).containsExactly("a 1");
    assertThat(watch.running).isEmpty();
  }

  @Test
  void aDeletionEndsTheReadingAndIsToldOnlyToWhoeverKnowsTheObject() {
    live("a");
    find("a", 0);
    watch.told();
    tell("a", 1);
    tell("b", 1);
    tellDeleted("a");
    tellDeleted("b");
    assertThat(watch.running).isEmpty();
    assertThat(watch.told()).containsExactly("a deleted");
  }

  @Test
  void aReadingThatEndsAsTheObjectIsDeletedTellsNothing() {
    live();
    tell("a", 1);
    transport.execute(
        () -> {
          find("a", 1);
          tellDeleted("a");
        });
    assertThat(watch.told()).isEmpty();
    assertThat(watch.view).isEmpty();
  }

  @Test
  void aValueThatNobodyTookGivesWayToTheDeletion() {
    live("a");
    find("a", 0);
    watch.told();
    tell("a", 1);
    find("a", 1);
    tellDeleted("a");
    assertThat(watch.told()).containsExactly("a deleted");
  }

  @Test
  void closingEndsAllReadingsAndWaits() {
    live("a", "b", "c");
    watch.reading("a").fail(BROKEN);
    watch.watch.close();
    assertThat(watch.running).isEmpty();
    hub.close();
    assertThat(transport.timers()).isZero();
  }

  @Test
  void theCloseOfTheHubEndsTheWatch() {
    live("a", "b");
    hub.close();
    assertThat(watch.ended).isTrue();
    assertThat(watch.failure).isNull();
    assertThat(watch.running).isEmpty();
    assertThat(transport.timers()).isZero();
  }
}
