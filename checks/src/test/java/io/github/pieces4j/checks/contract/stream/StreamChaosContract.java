package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.stream.ConnectionState.DISCONNECTED;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Breaks the connections of a client again and again while a server changes, and compares what
 * eight subscribers of different speed believe in the end with what the server has.
 *
 * <p>All the while other subscribers do harm as far as they can.
 *
 * <p>It prints its seed; {@code pieces4j.chaos.seed} repeats it, {@code pieces4j.chaos.changes} and
 * {@code pieces4j.chaos.disconnects} say how much happens, and {@code pieces4j.chaos.minutes} for
 * how long shorter histories follow.
 */
@Timeout(240)
public abstract class StreamChaosContract {
  private static final int CHANGES = Integer.getInteger("pieces4j.chaos.changes", 6_000);
  private static final int DISCONNECTS = Integer.getInteger("pieces4j.chaos.disconnects", 40);
  private static final String MINUTES = "pieces4j.chaos.minutes";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Creates the contract. */
  protected StreamChaosContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract StreamsUnderTest connect(PiecesOptions options);

  /** Is called when clients and servers are closed: fails if anything of a client is left. */
  protected void assertNothingLeft() {
    ClientThreads.assertGone();
  }

  @Test
  void everyFinalViewIsTheServersState() {
    survive(EmbeddedOptions.defaults());
  }

  @Test
  void everyFinalViewIsTheStateOfAServerWithLeanFrames() {
    survive(EmbeddedOptions.defaults().withGeneration(Generation.OLDER));
  }

  /** Lives through one short history after another, each with a seed of its own. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  @EnabledIfSystemProperty(named = "pieces4j.chaos.minutes", matches = "\\d+")
  void everyFinalViewIsTheServersStateAfterManyHistories() {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Integer.getInteger(MINUTES));
    int histories = 0;
    for (; System.nanoTime() < end; histories++) {
      Random random = new Random();
      EmbeddedOptions emulated = EmbeddedOptions.defaults();
      boolean lean = random.nextBoolean();
      survive(
          lean ? emulated.withGeneration(Generation.OLDER) : emulated,
          random.nextInt(20, 400),
          random.nextInt(1, 6));
      System.out.println("histories survived: " + (histories + 1));
    }
    assertThat(histories).isPositive();
  }

  private void survive(EmbeddedOptions emulated) {
    survive(emulated, CHANGES, DISCONNECTS);
  }

  private void survive(EmbeddedOptions emulated, int count, int disconnects) {
    long seed = Long.getLong("pieces4j.chaos.seed", new Random().nextLong());
    System.out.println("pieces4j.chaos.seed=" + seed);
    try (var server = EmbeddedPiecesOs.start(emulated);
        var proxy = FaultProxy.before(server.url(), seed)) {
      try (var direct = connect(PiecesOptions.of(it -> it.baseUrl(server.url())));
          var client = connect(impatient(proxy.url()));
          var views = new FinalViews(client.stream(CONVERSATIONS))) {
        breakWhileChanging(proxy, client, direct, seed, count, disconnects);
        views.startLate();
        views.await(state(direct), PATIENCE);
        System.out.println(client.stream(CONVERSATIONS).counters() + ": " + views);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("with -Dpieces4j.chaos.seed=" + seed, failure);
      }
      assertUnused(proxy);
    }
    assertNothingLeft();
  }

  /** Up to JDK 20 an HttpClient closes what it keeps open when the collector finds it. */
  private static void assertUnused(FaultProxy proxy) {
    for (int patience = 0; patience < 100 && proxy.counts().open() > 0; patience++) {
      System.gc();
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(proxy.counts().open()).as("open connections").isZero();
  }

  private static PiecesOptions impatient(URI url) {
    StreamOptions streams =
        StreamOptions.of(
            it ->
                it.backoff(new Backoff(Duration.ofMillis(5), Duration.ofMillis(40)))
                    .pingInterval(Duration.ofMillis(40))
                    .pongTimeout(Duration.ofMillis(100)));
    return PiecesOptions.of(
        it -> it.baseUrl(url).callTimeout(Duration.ofMillis(400)).conversationStream(streams));
  }

  private static void breakWhileChanging(
      FaultProxy proxy,
      StreamsUnderTest client,
      StreamsUnderTest direct,
      long seed,
      int count,
      int disconnects) {
    Random random = new Random(seed);
    StreamUnderTest<Conversation> stream = client.stream(CONVERSATIONS);
    try (var changes = new Changes(direct, count, seed);
        var harm = new Harm(stream);
        var states = new Seen<>(stream.connectionEvents())) {
      for (int fault = 0; fault < disconnects; fault++) {
        // Only the latest state is told at first, which may be beyond CONNECTED.
        boolean early = random.nextBoolean() && fault > 0;
        ConnectionState moment = early ? ConnectionState.CONNECTED : ConnectionState.LIVE;
        states.await(it -> it.state() == moment);
        proxy.injectRandomFault();
        harm.renew(fault);
        changes.permit(count / disconnects);
        states.await(it -> it.state() == DISCONNECTED);
      }
      changes.permit(count % disconnects);
      proxy.heal();
      changes.await();
    }
    assertThat(stream.counters().connections()).isGreaterThanOrEqualTo((disconnects + 1) / 2);
  }

  /** One subscriber of each kind that does harm; those that have ended of it come again. */
  private static final class Harm implements AutoCloseable {
    private final StreamUnderTest<?> stream;
    private final Runnable[] ends = new Runnable[StreamUnderTest.KINDS_OF_HARM];

    Harm(StreamUnderTest<?> stream) {
      this.stream = stream;
      for (int kind = 0; kind < ends.length; kind++) {
        ends[kind] = stream.disturb(kind);
      }
    }

    void renew(int number) {
      int kind = number % ends.length;
      ends[kind].run();
      ends[kind] = stream.disturb(kind);
    }

    @Override
    public void close() {
      for (Runnable end : ends) {
        end.run();
      }
    }
  }

  private static Map<String, Instant> state(StreamsUnderTest direct) {
    return direct.execute(ConversationsRequests.list()).iterable().stream()
        .collect(Collectors.toMap(Conversation::id, it -> it.updated().value()));
  }
}
