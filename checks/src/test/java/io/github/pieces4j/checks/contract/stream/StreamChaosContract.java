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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Breaks the connections of a client again and again while a server changes, and compares what
 * eight subscribers of different speed believe in the end with what the server has.
 *
 * <p>All the while other subscribers do harm as far as they can.
 *
 * <p>It prints its seed; {@code pieces4j.chaos.seed} repeats it, {@code pieces4j.chaos.changes} and
 * {@code pieces4j.chaos.disconnects} say how much happens.
 */
@Timeout(240)
public abstract class StreamChaosContract {
  private static final int CHANGES = Integer.getInteger("pieces4j.chaos.changes", 6_000);
  private static final int DISCONNECTS = Integer.getInteger("pieces4j.chaos.disconnects", 40);
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

  private void survive(EmbeddedOptions emulated) {
    long seed = Long.getLong("pieces4j.chaos.seed", new Random().nextLong());
    System.out.println("pieces4j.chaos.seed=" + seed);
    try (var server = EmbeddedPiecesOs.start(emulated);
        var proxy = FaultProxy.before(server.url(), seed)) {
      try (var direct = connect(PiecesOptions.of(it -> it.baseUrl(server.url())));
          var client = connect(impatient(proxy.url()));
          var views = new FinalViews(client.stream(CONVERSATIONS))) {
        breakWhileChanging(proxy, client, direct, seed);
        views.startLate();
        views.await(state(direct), PATIENCE);
        System.out.println(client.stream(CONVERSATIONS).counters() + ": " + views);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("with -Dpieces4j.chaos.seed=" + seed, failure);
      }
      RandomHistoriesContract.assertUnused(proxy);
    }
    assertNothingLeft();
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
      FaultProxy proxy, StreamsUnderTest client, StreamsUnderTest direct, long seed) {
    Random random = new Random(seed);
    StreamUnderTest<Conversation> stream = client.stream(CONVERSATIONS);
    try (var changes = new Changes(direct, CHANGES, seed);
        var harm = new Harm(stream);
        var states = new Seen<>(stream.connectionEvents())) {
      for (int fault = 0; fault < DISCONNECTS; fault++) {
        // Only the latest state is told at first, which may be beyond CONNECTED.
        boolean early = random.nextBoolean() && fault > 0;
        ConnectionState moment = early ? ConnectionState.CONNECTED : ConnectionState.LIVE;
        states.await(it -> it.state() == moment);
        proxy.injectRandomFault();
        harm.renew(fault);
        changes.permit(CHANGES / DISCONNECTS);
        states.await(it -> it.state() == DISCONNECTED);
      }
      changes.permit(CHANGES % DISCONNECTS);
      proxy.heal();
      changes.await();
    }
    assertThat(stream.counters().connections()).isGreaterThanOrEqualTo((DISCONNECTS + 1) / 2);
  }

  private static Map<String, Instant> state(StreamsUnderTest direct) {
    return direct.execute(ConversationsRequests.list()).iterable().stream()
        .collect(Collectors.toMap(Conversation::id, it -> it.updated().value()));
  }
}
