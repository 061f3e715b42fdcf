package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets code that is not the stream's throw whatever it likes: it reaches nobody else. */
class IsolationTest extends HubScene {
  static Stream<Throwable> whateverMayBeThrown() {
    return Stream.of(
        new IllegalStateException("a mistake"),
        new AssertionError("a check"),
        new NoSuchMethodError("another version"),
        new StackOverflowError(),
        new OutOfMemoryError("not really"));
  }

  @ParameterizedTest
  @MethodSource("whateverMayBeThrown")
  void aSubscriberThatThrowsCostsTheOthersNothing(Throwable thrown) {
    open();
    Throwing throwing = new Throwing(thrown);
    hub.subscribe(throwing);
    SimulatedReader behind = join();
    becomeLive("a");
    frame("b");
    assertThat(throwing.failure).hasCause(thrown);
    assertThat(throwing.offers).isEqualTo(1);
    for (SimulatedReader other : List.of(reader, behind)) {
      assertThat(told(other)).containsExactly("a UPDATED SNAPSHOT", "b CREATED LIVE");
    }
    assertThat(transport.sockets).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("whateverMayBeThrown")
  void aPredicateThatThrowsCostsTheOthersNothing(Throwable thrown) {
    open();
    Filtering filtering = new Filtering(thrown);
    hub.subscribe(filtering);
    becomeLive("a");
    frame("b");
    assertThat(filtering.failure).hasCause(thrown);
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b CREATED LIVE");
  }

  @ParameterizedTest
  @MethodSource("whateverMayBeThrown")
  void anObserverThatThrowsKeepsNoSocketFromOpening(Throwable thrown) {
    List<ConnectionState> seen = new ArrayList<>();
    open();
    hub.observe(new Observer(thrown));
    hub.observe(
        new Recorder() {
          @Override
          public void changed(ConnectionEvent event) {
            seen.add(event.state());
          }
        });
    becomeLive("a");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
    assertThat(seen).endsWith(ConnectionState.LIVE);
  }

  @ParameterizedTest
  @MethodSource("whateverMayBeThrown")
  void aFailureThatNobodyForesawIsFollowedByAnotherConnection(Throwable thrown) {
    Fragile fragile = new Fragile(transport);
    hub =
        new StreamHub(
            IdentifierSource.CONVERSATIONS,
            StreamOptions.DEFAULT.withMaxLag(Duration.ZERO),
            fragile,
            new SplittableRandom(3));
    hub.observe(new Recorder());
    reader = join();
    transport.socket().accept();
    fragile.next = thrown;
    transport.advance(ms(100));
    assertThat(latest().state()).isEqualTo(ConnectionState.DISCONNECTED);
    assertThat(latest().reason()).hasCause(thrown);
    assertThat(transport.sockets.get(0).canceled).isTrue();
    transport.advance(latest().nextDelay());
    transport.socket().accept();
    transport.advance(Duration.ofSeconds(1));
    listed("a");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void aSubscriberThatLeavesWhileItIsToldCostsTheOthersNothing() {
    open();
    hub.subscribe(
        new Throwing(null) {
          @Override
          public void offer(Batch batch) {
            hub.unsubscribe(this);
          }
        });
    SimulatedReader behind = join();
    becomeLive("a");
    frame("b");
    assertThat(told(behind)).containsExactly("a UPDATED SNAPSHOT", "b CREATED LIVE");
  }

  private static class Throwing implements HubSubscriber {
    private final Throwable thrown;
    PiecesException failure;
    int offers;

    Throwing(Throwable thrown) {
      this.thrown = thrown;
    }

    @Override
    public void offer(Batch batch) {
      offers++;
      IsolationTest.<Error>raise(thrown);
    }

    @Override
    public void resume(LongFunction<List<Delta>> changedSince) {
      IsolationTest.<Error>raise(thrown);
    }

    @Override
    public void completed() {
      IsolationTest.<Error>raise(thrown);
    }

    @Override
    public void failed(PiecesException reason) {
      failure = reason;
      IsolationTest.<Error>raise(thrown);
    }
  }

  private static final class Filtering extends Throwing {
    private final Throwable thrown;

    Filtering(Throwable thrown) {
      super(null);
      this.thrown = thrown;
    }

    @Override
    public void offer(Batch batch) {
      batch.only(
          event -> {
            throw IsolationTest.<Error>raise(thrown);
          });
    }
  }

  private record Observer(Throwable thrown) implements ConnectionObserver {
    @Override
    public void changed(ConnectionEvent event) {
      IsolationTest.<Error>raise(thrown);
    }

    @Override
    public void completed() {
      IsolationTest.<Error>raise(thrown);
    }
  }

  /** A transport that fails once when a list is asked for. */
  private static final class Fragile implements StreamTransport {
    private final VirtualTransport transport;
    Throwable next;

    Fragile(VirtualTransport transport) {
      this.transport = transport;
    }

    @Override
    public void execute(Runnable task) {
      transport.execute(task);
    }

    @Override
    public Cancellation schedule(Duration delay, Runnable task) {
      return transport.schedule(delay, task);
    }

    @Override
    public Cancellation open(StreamTransport.SocketListener listener) {
      return transport.open(listener);
    }

    @Override
    public Cancellation list(Reconciliation reconciliation, StreamTransport.ListListener listener) {
      Throwable failure = next;
      next = null;
      if (failure != null) {
        throw IsolationTest.<Error>raise(failure);
      }
      return transport.list(reconciliation, listener);
    }

    @Override
    public long nanoTime() {
      return transport.nanoTime();
    }
  }

  @SuppressWarnings("unchecked") // Throws checked exceptions as well as others.
  private static <E extends Throwable> Error raise(Throwable thrown) throws E {
    if (thrown != null) {
      throw (E) thrown;
    }
    return new Error();
  }
}
