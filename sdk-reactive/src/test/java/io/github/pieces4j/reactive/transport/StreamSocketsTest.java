package io.github.pieces4j.reactive.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.stream.IdentifierSource;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.test.publisher.TestPublisher;

/** Tells what becomes of errors, also of those that come when nobody waits for them any more. */
class StreamSocketsTest {
  private static final PiecesException BROKEN = new PiecesStreamException("broken", null, null);

  private final EventLoop loop = new DefaultEventLoop();
  private final Queue<Throwable> dropped = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<PiecesException> failures = new LinkedBlockingQueue<>();

  /** Emits after it was canceled too, as a connection does that breaks meanwhile. */
  private final TestPublisher<StreamExchange> exchange =
      TestPublisher.createNoncompliant(TestPublisher.Violation.CLEANUP_ON_TERMINATE);

  private final StreamTransport streams =
      new StreamSockets(
          IdentifierSource.CONVERSATIONS,
          () -> loop,
          new WebSocketSession(
              HttpClient.create(), Duration.ofSeconds(1), Duration.ofSeconds(1), 1_024, () -> null),
          new ListReader(HttpClient.create(), Duration.ofSeconds(1), Duration.ofSeconds(1)),
          request -> Mono.fromDirect(exchange));

  @BeforeEach
  void keepWhatReactorDrops() {
    Hooks.onErrorDropped(dropped::add);
  }

  @AfterEach
  void dropAsBefore() {
    Hooks.resetOnErrorDropped();
    loop.shutdownGracefully(0, 0, TimeUnit.SECONDS);
  }

  @Test
  void aListThatFailsAfterItWasGivenUpIsNoNews() {
    streams.list(Reconciliation.VERSIONS, new Listener()).cancel();
    exchange.error(BROKEN);
    assertThat(dropped).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void aBugThatShowsAfterAListWasGivenUpIsTold() {
    IllegalStateException bug = new IllegalStateException("a bug");
    streams.list(Reconciliation.VERSIONS, new Listener()).cancel();
    exchange.error(bug);
    assertThat(dropped).containsExactly(bug);
  }

  @Test
  void aListThatFailsIsTold() throws InterruptedException {
    streams.list(Reconciliation.VERSIONS, new Listener());
    exchange.error(BROKEN);
    assertThat(failures.poll(20, TimeUnit.SECONDS)).isSameAs(BROKEN);
    assertThat(dropped).isEmpty();
  }

  @Test
  void aBugIsTheEndOfAListToo() throws InterruptedException {
    streams.list(Reconciliation.VERSIONS, new Listener());
    exchange.error(new IllegalStateException("a bug"));
    assertThat(failures.poll(20, TimeUnit.SECONDS)).hasMessageContaining("a bug");
  }

  private final class Listener implements ListListener {
    @Override
    public void listed(IdentifierList list) {
      throw new AssertionError("there is no list");
    }

    @Override
    public void failed(PiecesException reason) {
      failures.add(reason);
    }
  }
}
