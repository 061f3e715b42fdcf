package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.stream.FrameWay;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Batch;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Counts the calls that a frame passes from the socket to whoever polls.
 *
 * <p>It goes over three threads: {@code onText} and {@code tell} on the socket's (which {@code
 * StreamSocketsTest} counts), then the stream's, then the one that polls.
 */
class BlockingFrameWayTest {
  private static final int ON_THE_SOCKETS_THREAD = 2;

  @Test
  void aFramePassesFewCalls() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url());
        EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
      awaitLive(client);
      FrameWay streamsThread = untilHandedOver(client);
      FrameWay pollingThread = whilePolling(events);
      int handOver = 2; // The subscriber's own offer, and its take after the wait.
      assertThat(
              ON_THE_SOCKETS_THREAD
                  + streamsThread.calls().size()
                  + handOver
                  + pollingThread.calls().size())
          .isLessThanOrEqualTo(FrameWay.MOST_CALLS);
      assertThat(FrameWay.onThePage("blocking"))
          .containsSubsequence(streamsThread.files())
          .endsWith("HubEvents", "PolledStream");
      assertThat(pollingThread.files()).containsExactly("PolledStream");
    }
  }

  private static void awaitLive(PiecesClient client) {
    try (EventStream<ConnectionEvent> states = client.conversations().connectionEvents()) {
      while (states.poll(Duration.ofSeconds(20)).orElseThrow().state() != ConnectionState.LIVE) {
        continue;
      }
    }
  }

  private static FrameWay untilHandedOver(PiecesClient client) throws Exception {
    Probe probe = new Probe();
    hub(client).subscribe(probe);
    client.conversations().create("Walked");
    FrameWay way = probe.ways.poll(20, TimeUnit.SECONDS);
    assertThat(way).isNotNull();
    assertThat(way.calls()).isNotEmpty();
    return way;
  }

  private static StreamHub hub(PiecesClient client) throws ReflectiveOperationException {
    Object stream = client.stream(IdentifierSource.CONVERSATIONS);
    Field hub = stream.getClass().getDeclaredField("hub");
    hub.setAccessible(true);
    return (StreamHub) hub.get(stream);
  }

  private static FrameWay whilePolling(EventStream<IdentifierEvent> events)
      throws InterruptedException {
    while (events.poll(Duration.ofSeconds(1)).isPresent()) {
      continue;
    }
    Thread polling = new Thread(() -> events.poll(Duration.ofSeconds(60)));
    polling.start();
    while (polling.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    FrameWay way = FrameWay.of(polling.getStackTrace());
    events.close();
    polling.join();
    assertThat(way.calls()).isNotEmpty();
    return way;
  }

  private static final class Probe implements HubSubscriber {
    private final BlockingQueue<FrameWay> ways = new LinkedBlockingQueue<>();

    @Override
    public void offer(Batch batch) {
      if (!batch.beginning()) {
        ways.add(FrameWay.here());
      }
    }

    @Override
    public void resume(LongFunction<List<Delta>> changedSince) {}

    @Override
    public void completed() {}

    @Override
    public void failed(PiecesException reason) {}
  }
}
