package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lets single subscribers fail, and fall behind at once. */
class SubscriberTest {
  private final VirtualTransport transport = new VirtualTransport();
  private final StreamHub hub =
      new StreamHub(
          IdentifierSource.CONVERSATIONS,
          StreamOptions.DEFAULT.withMaxLag(Duration.ZERO),
          transport,
          new SplittableRandom(5));

  private void becomeLive(String... ids) {
    transport.socket().accept();
    transport.advance(Duration.ofMillis(100));
    Map<String, Instant> versions = new TreeMap<>();
    Stream.of(ids).forEach(id -> versions.put(id, Instant.EPOCH));
    transport.list().listener.listed(new IdentifierList(versions));
  }

  private void frame(String... ids) {
    var items = Stream.of(ids).map(id -> SimulatedServer.item(id, null, false)).toList();
    transport.socket().listener.received(new StreamFrame(SimulatedServer.frame(items), 0, null));
  }

  @Test
  void oneThatThrowsFailsAlone() {
    Failing failing = new Failing();
    SimulatedReader other = new SimulatedReader(hub, Map.of());
    hub.subscribe(failing);
    hub.subscribe(other);
    becomeLive("a");
    assertThat(failing.failure).isInstanceOf(PiecesStreamException.class).hasCause(failing.mistake);
    other.takeAll();
    assertThat(other.events).hasSize(1);
    assertThat(other.failure).isNull();
  }

  @Test
  void theSocketIsClosedWhenTheLastOneHasFailed() {
    hub.subscribe(new Failing());
    becomeLive("a");
    transport.advance(StreamOptions.DEFAULT.grace());
    assertThat(transport.socket().canceled).isTrue();
    assertThat(transport.timers()).isZero();
  }

  private SimulatedReader readerOfTwo() {
    SimulatedReader reader = new SimulatedReader(hub, Map.of(), 2, Wanted.ALL);
    hub.subscribe(reader);
    return reader;
  }

  @Test
  void aBeginningThatIsTooMuchAtOnceIsStillOne() {
    SimulatedReader reader = readerOfTwo();
    becomeLive("a", "b", "c");
    reader.takeAll();
    assertThat(reader.events).hasSize(3).allMatch(IdentifierEvent::isSnapshot);
  }

  @Test
  void whatChangesWhileABeginningWaitsIsNone() {
    becomeLiveWithAReader();
    SimulatedReader late = readerOfTwo();
    frame("c", "d");
    late.takeAll();
    assertThat(late.events)
        .filteredOn(IdentifierEvent::isSnapshot)
        .extracting(IdentifierEvent::id)
        .containsExactly("a", "b");
    assertThat(late.events).hasSize(4);
  }

  /** One of what is there then was changed before. */
  private void becomeLiveWithAReader() {
    hub.subscribe(new SimulatedReader(hub, Map.of()));
    becomeLive("a", "b", "c");
    frame("b");
    frame("b");
  }

  @Test
  void whatChangesBehindAFirstListThatWaitsIsNoBeginning() {
    SimulatedReader reader = readerOfTwo();
    becomeLive("a", "b", "c");
    frame("x");
    frame("c");
    reader.takeAll();
    assertThat(reader.events)
        .filteredOn(IdentifierEvent::isSnapshot)
        .extracting(IdentifierEvent::id)
        .containsExactly("a", "b");
  }

  @Test
  void changesThatAreTooMuchAtOnceAreNoBeginning() {
    SimulatedReader reader = readerOfTwo();
    becomeLive();
    frame("a", "b", "c");
    reader.takeAll();
    assertThat(reader.events).hasSize(3).allMatch(event -> event.origin() == Origin.LIVE);
  }

  private static final class Failing implements HubSubscriber {
    private final RuntimeException mistake = new IllegalStateException("a mistake");
    private PiecesException failure;

    @Override
    public void offer(Batch batch) {
      throw mistake;
    }

    @Override
    public void resume(LongFunction<List<Delta>> changedSince) {}

    @Override
    public void completed() {}

    @Override
    public void failed(PiecesException reason) {
      failure = reason;
    }
  }
}
